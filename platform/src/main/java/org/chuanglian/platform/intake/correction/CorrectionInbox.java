package org.chuanglian.platform.intake.correction;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.intake.correction.CorrectionRequest.Handling;
import org.chuanglian.platform.intake.correction.CorrectionRequest.Standing;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.WorkingDays;
import org.chuanglian.platform.shell.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes requests to correct a value, from people and from packs. */
@Component
@EnableConfigurationProperties(CorrectionSettings.class)
public class CorrectionInbox {

    /** No 0, O, 1, I or L, which people mistake for each other. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int RANDOM_LETTERS = 7;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Subjects subjects;
    private final Facts facts;
    private final Catalogue catalogue;
    private final Corrections corrections;
    private final PrivateLinks links;
    private final CorrectionSettings settings;
    private final Acts acts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CorrectionInbox(
            Subjects subjects,
            Facts facts,
            Catalogue catalogue,
            Corrections corrections,
            PrivateLinks links,
            CorrectionSettings settings,
            Acts acts,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.subjects = subjects;
        this.facts = facts;
        this.catalogue = catalogue;
        this.corrections = corrections;
        this.links = links;
        this.settings = settings;
        this.acts = acts;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What somebody asks for.
     *
     * @param seen the value now, as he reads it; null when none is known
     * @param claimed what it should be
     * @param contact how to reach him; null when he gave none
     */
    public record Asking(
            Subject subject,
            Indicator indicator,
            Period period,
            @Nullable String seen,
            FactValue claimed,
            String ground,
            @Nullable String contact) {}

    /** What came of asking. */
    public sealed interface Asked {
        /**
         * It is kept under a number.
         *
         * @param secret of the private link to it, told this once; null when it has enough links
         */
        record Kept(String number, @Nullable String secret) implements Asked {}

        /** There are enough requests about this value already. */
        record TooMany() implements Asked {}
    }

    /** The newest value of a reading; empty when none is known. */
    public Optional<Fact> current(SubjectId subject, String indicator, Period period) {
        return facts.knownUntil()
                .flatMap(at ->
                        facts.history(subject, indicator, period, at).stream().findFirst())
                .filter(fact -> !(fact.value() instanceof FactValue.Withdrawn));
    }

    /**
     * Keeps a request about a value; the claim was read by {@link ClaimReader}.
     *
     * @param asker who asks; null for who is not signed in
     */
    public Asked ask(Asking asking, @Nullable PersonId asker) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<String> kept =
                    keep(request(asking, asker), asker == null ? new Actor.Visitor() : new Actor.Person(asker.value()));
            return kept.<Asked>map(
                            number -> new Asked.Kept(number, links.make(number).orElse(null)))
                    .orElseGet(Asked.TooMany::new);
        }));
    }

    private CorrectionRequest request(Asking asking, @Nullable PersonId asker) {
        return new CorrectionRequest(
                number(),
                asking.subject().id(),
                asking.indicator().code(),
                asking.period(),
                asking.seen(),
                asking.claimed(),
                asking.ground(),
                asking.contact(),
                clock.instant(),
                asker,
                new Handling(asking.subject().region(), null, due()),
                new Standing.Open());
    }

    private @Nullable LocalDate due() {
        return WorkingDays.announced()
                .after(LocalDate.now(clock), settings.workingDays())
                .orElse(null);
    }

    private Optional<String> keep(CorrectionRequest request, Actor asker) {
        Optional<String> kept = corrections.keep(request);
        if (kept.filter(request.number()::equals).isPresent()) {
            acts.append(CorrectionActs.act(ActKind.CORRECTION_ASKED, asker, request)
                    .keeping("claimed", written(request.claimed()))
                    .keeping("ground", request.ground())
                    .keeping("contact", request.contact()));
        }
        return kept;
    }

    /**
     * Asks, in the name of a table of the open data pack, about a value that an officer decided and the table now says
     * otherwise; not again what was declined before.
     */
    public void contest(Recordings.Held held, String table) {
        if (corrections.declined(held.subject(), held.indicator(), held.period(), held.said())) {
            return;
        }
        subjects.find(held.subject())
                .ifPresent(subject -> catalogue
                        .indicator(held.indicator())
                        .map(indicator -> new Asking(
                                subject,
                                indicator,
                                held.period(),
                                current(subject.id(), indicator.code(), held.period())
                                        .map(fact -> written(fact.value()))
                                        .orElse(null),
                                held.said(),
                                CorrectionSource.PACK_SAYS_OTHERWISE.in(Language.CHINESE, table) + " / "
                                        + CorrectionSource.PACK_SAYS_OTHERWISE.in(Language.ENGLISH, table),
                                null))
                        .ifPresent(asking -> transaction.executeWithoutResult(
                                status -> keep(request(asking, null), new Actor.Pack(table)))));
    }

    /** A value as a request keeps it. */
    private String written(FactValue value) {
        return switch (value) {
            case FactValue.Quantity quantity ->
                quantity.number().toPlainString()
                        + catalogue.unit(quantity.unit()).map(Unit::nameZh).orElse(quantity.unit());
            case FactValue.Words words -> words.text();
            case FactValue.Day day -> day.day().toString();
            case FactValue.Withdrawn() -> "";
        };
    }

    /** A number that tells the day and cannot be guessed from another. */
    private String number() {
        StringBuilder number = new StringBuilder("C-")
                .append(LocalDate.now(clock).format(DateTimeFormatter.BASIC_ISO_DATE))
                .append('-');
        RANDOM.ints(RANDOM_LETTERS, 0, LETTERS.length()).forEach(letter -> number.append(LETTERS.charAt(letter)));
        return number.toString();
    }
}
