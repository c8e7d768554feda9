package org.chuanglian.platform.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.intake.correction.ClaimReader;
import org.chuanglian.platform.intake.correction.CorrectionDocuments;
import org.chuanglian.platform.intake.correction.CorrectionInbox;
import org.chuanglian.platform.record.AttachmentKind;
import org.chuanglian.platform.record.Attachments;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Language;
import org.springframework.stereotype.Component;

/** Puts the form of a correction request together, and writes values and names for it. */
@Component
class CorrectionForms {

    private final Catalogue catalogue;
    private final Facts facts;
    private final CorrectionInbox inbox;
    private final Attachments attachments;

    CorrectionForms(Catalogue catalogue, Facts facts, CorrectionInbox inbox, Attachments attachments) {
        this.catalogue = catalogue;
        this.facts = facts;
        this.inbox = inbox;
        this.attachments = attachments;
    }

    /** The readings of a subject, to choose one from. */
    CorrectionFormPage choice(Frame frame, Subject subject) {
        List<CorrectionFormPage.Choice> readings = new ArrayList<>();
        facts.knownUntil()
                .ifPresent(at -> facts.of(subject.id(), at)
                        .forEach(fact -> readings.add(new CorrectionFormPage.Choice(
                                name(frame.language(), fact.indicator()) + " · " + fact.period() + " · "
                                        + written(frame, fact.value()),
                                frame.href(CorrectionController.PATH + "/new?subject=" + subject.id() + "&indicator="
                                        + encoded(fact.indicator().code()) + "&period=" + fact.period())))));
        return new CorrectionFormPage(
                frame.titled(frame.t(CorrectionText.TITLE)),
                subject.id().toString(),
                name(frame.language(), subject),
                frame.href("/registry/subjects/" + subject.id()),
                readings,
                null,
                Map.of(),
                Map.of(),
                document(frame));
    }

    private CorrectionFormPage.Document document(Frame frame) {
        return new CorrectionFormPage.Document(
                frame.t(
                        CorrectionText.DOCUMENT_HINT,
                        AttachmentKind.names(CorrectionDocuments.KINDS, frame.language()),
                        attachments.largestMegabytes()),
                AttachmentKind.accepted(CorrectionDocuments.KINDS));
    }

    CorrectionFormPage form(
            Frame frame,
            Subject subject,
            Indicator indicator,
            String period,
            Map<String, String> problems,
            Map<String, String> filled) {
        Optional<Fact> current =
                Period.read(period).flatMap(read -> inbox.current(subject.id(), indicator.code(), read));
        String preferred = filled.getOrDefault(
                "unit",
                current.map(Fact::value)
                        .filter(FactValue.Quantity.class::isInstance)
                        .map(FactValue.Quantity.class::cast)
                        .map(FactValue.Quantity::unit)
                        .orElse(indicator.unit() == null ? "" : indicator.unit()));
        List<CorrectionFormPage.Unit> units = ClaimReader.units(indicator, catalogue.units()).stream()
                .map(unit -> new CorrectionFormPage.Unit(
                        unit.code(), name(frame, unit), unit.code().equals(preferred)))
                .toList();
        return new CorrectionFormPage(
                frame.titled(frame.t(CorrectionText.TITLE)),
                subject.id().toString(),
                name(frame.language(), subject),
                frame.href("/registry/subjects/" + subject.id()),
                List.of(),
                new CorrectionFormPage.Chosen(
                        indicator.code(),
                        name(frame.language(), indicator),
                        period,
                        current.map(fact -> written(frame, fact.value())).orElse(frame.t(CorrectionText.NOT_KNOWN)),
                        current.isPresent(),
                        hint(frame, indicator),
                        units,
                        indicator.valueType() == Indicator.ValueType.TEXT),
                problems,
                filled,
                document(frame));
    }

    private static String hint(Frame frame, Indicator indicator) {
        return switch (indicator.valueType()) {
            case NUMBER, MONEY -> frame.t(CorrectionText.CLAIM_NUMBER_HINT);
            case DATE -> frame.t(CorrectionText.CLAIM_DAY_HINT);
            case TEXT -> frame.t(CorrectionText.CLAIM_WORDS_HINT, ClaimReader.LONGEST_WORDS);
        };
    }

    /** A value exactly as recorded, with its unit. */
    String written(Frame frame, FactValue value) {
        return switch (value) {
            case FactValue.Quantity quantity ->
                quantity.number().toPlainString()
                        + (frame.language() == Language.ENGLISH ? " " : "")
                        + catalogue
                                .unit(quantity.unit())
                                .map(unit -> name(frame, unit))
                                .orElse(quantity.unit());
            case FactValue.Words words -> words.text();
            case FactValue.Day day -> day.day().toString();
            case FactValue.Withdrawn() -> frame.t(CorrectionText.WITHDRAWN);
        };
    }

    static String name(Frame frame, Unit unit) {
        return frame.language() == Language.ENGLISH ? unit.nameEn() : unit.nameZh();
    }

    static String name(Language language, Indicator indicator) {
        return language == Language.ENGLISH ? indicator.nameEn() : indicator.nameZh();
    }

    static String name(Language language, Subject subject) {
        return language == Language.ENGLISH && subject.nameEn() != null ? subject.nameEn() : subject.name();
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
