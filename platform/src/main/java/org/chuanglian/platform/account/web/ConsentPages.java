package org.chuanglian.platform.account.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.account.consent.Consent;
import org.chuanglian.platform.account.consent.ConsentText;
import org.chuanglian.platform.account.consent.Consents.Edition;
import org.chuanglian.platform.account.consent.Purpose;
import org.chuanglian.platform.account.consent.RealName;
import org.chuanglian.platform.account.consent.RealNames;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shell.Difference;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/** What the pages about real names, consents and the confirmation show. */
public final class ConsentPages {

    private ConsentPages() {}

    /** What a person stated and agreed to, on the account page. */
    public record Own(RealName realName, List<Consent> consents, List<Difference> differences) {

        /**
         * The same, told that something was not done since it had changed meanwhile.
         *
         * @param purpose whose consent was to be changed, as the address says; nothing is told of any other word
         * @param wanted {@code give} or {@code withdraw}
         */
        Own overtaken(Frame frame, @Nullable String purpose, @Nullable String wanted) {
            return new Own(
                    realName,
                    consents,
                    lines().stream()
                            .filter(line -> line.purpose().name().equals(purpose))
                            .map(line -> new Difference(
                                    frame.t(line.purpose()),
                                    line.standing(frame),
                                    frame.t("give".equals(wanted) ? ConsentText.GIVE : ConsentText.WITHDRAW)))
                            .toList());
        }

        /** Each purpose with the newest consent to it. */
        public List<Line> lines() {
            return Stream.of(Purpose.values())
                    .map(purpose -> new Line(Edition.of(purpose, consents)))
                    .toList();
        }

        /** The name as stated, empty when none is. */
        public String name() {
            return switch (realName) {
                case RealName.Unknown() -> "";
                case RealName.Stated(var name, var _) -> name;
                case RealName.Verified(var name, var _, var _, var _) -> name;
            };
        }

        /** How much is known, in words. */
        public String level(Frame frame) {
            return switch (realName) {
                case RealName.Unknown() -> frame.t(ConsentText.LEVEL_NONE);
                case RealName.Stated _ -> frame.t(ConsentText.LEVEL_STATED);
                case RealName.Verified verified ->
                    frame.t(ConsentText.VERIFIED_BY, verified.by(), ChinaTime.minute(verified.at()), verified.reason());
            };
        }
    }

    /** One purpose and the newest consent to it. */
    public record Line(Edition edition) {

        public Purpose purpose() {
            return edition.purpose();
        }

        public Optional<Consent> newest() {
            return edition.newest();
        }

        public boolean holds() {
            return edition.holds();
        }

        /** Since when it is given or withdrawn, in words. */
        String standing(Frame frame) {
            return newest().map(consent -> consent.withdrawn()
                            .map(at -> frame.t(ConsentText.STANDS_WITHDRAWN, ChinaTime.minute(at), consent.version()))
                            .orElseGet(() -> frame.t(
                                    ConsentText.STANDS_GIVEN, ChinaTime.minute(consent.given()), consent.version())))
                    .orElseGet(() -> frame.t(ConsentText.NEVER));
        }
    }

    /** Names that wait for an officer. */
    public record Waiting(Frame frame, List<RealNames.Waiting> lines, PersonId asking, String problem) {}

    /** The question that is asked once a year. */
    public record Confirm(Frame frame, SignedIn person, String lapses) {}
}
