package org.chuanglian.platform.account.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.account.consent.Consent;
import org.chuanglian.platform.account.consent.ConsentText;
import org.chuanglian.platform.account.consent.Purpose;
import org.chuanglian.platform.account.consent.RealName;
import org.chuanglian.platform.account.consent.RealNames;
import org.chuanglian.platform.shell.Frame;

/** What the pages about real names, consents and the confirmation show. */
public final class ConsentPages {

    private ConsentPages() {}

    /** What a person stated and agreed to, on the account page. */
    public record Own(RealName realName, List<Consent> consents) {

        /** Each purpose with the newest consent to it. */
        public List<Line> lines() {
            return Stream.of(Purpose.values())
                    .map(purpose -> new Line(
                            purpose,
                            consents.stream()
                                    .filter(consent -> consent.purpose() == purpose)
                                    .findFirst()))
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
                    frame.t(ConsentText.VERIFIED_BY, verified.by(), Moments.minute(verified.at()), verified.reason());
            };
        }
    }

    /** One purpose and the newest consent to it. */
    public record Line(Purpose purpose, Optional<Consent> newest) {

        public boolean holds() {
            return newest.filter(Consent::holds).isPresent();
        }
    }

    /** Names that wait for an officer. */
    public record Waiting(Frame frame, List<RealNames.Waiting> lines, PersonId asking, String problem) {}

    /** The question that is asked once a year. */
    public record Confirm(Frame frame, SignedIn person, String lapses) {}
}
