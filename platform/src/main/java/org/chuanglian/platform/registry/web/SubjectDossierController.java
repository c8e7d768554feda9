package org.chuanglian.platform.registry.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RegistryView;
import org.chuanglian.platform.registry.Relations;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.Subjects.Direction;
import org.chuanglian.platform.registry.Subjects.Named;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out a subject's dossier: all of it as JSON, its facts as CSV. */
@RestController
class SubjectDossierController {

    /** The most relations of one type in a dossier; the list of relations has them all. */
    private static final int RELATIONS_OF_EACH = 1_000;

    private final Subjects subjects;
    private final RegistryView registry;
    private final Relations relations;
    private final SubjectPages pages;

    SubjectDossierController(Subjects subjects, RegistryView registry, Relations relations, SubjectPages pages) {
        this.subjects = subjects;
        this.registry = registry;
        this.relations = relations;
        this.pages = pages;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(path = "/registry/subjects/{id}/dossier.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SubjectDossier> json(
            Reader reader, @PathVariable String id, @RequestParam(required = false) @Nullable String at) {
        Subject subject = found(id);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(subject, "json"))
                .body(dossier(subject, at, registry.of(reader)));
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(path = "/registry/subjects/{id}/dossier.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<byte[]> csv(
            Reader reader, @PathVariable String id, @RequestParam(required = false) @Nullable String at) {
        Subject subject = found(id);
        StringWriter text = new StringWriter();
        // A byte order mark, or spreadsheets take the file for another encoding.
        text.write('\uFEFF');
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(
                    "subject_id",
                    "indicator",
                    "name_zh",
                    "name_en",
                    "period",
                    "value",
                    "unit",
                    "source",
                    "source_title",
                    "recorded_at",
                    "recorded_by",
                    "reason",
                    "evidence",
                    "doubt");
            for (SubjectDossier.FactLine fact :
                    dossier(subject, at, registry.of(reader)).facts()) {
                csv.writeRecord(
                        subject.id().toString(),
                        fact.indicator(),
                        fact.nameZh(),
                        fact.nameEn(),
                        fact.period(),
                        fact.unit() == null ? harmless(fact.value()) : fact.value(),
                        fact.unit() == null ? "" : fact.unit(),
                        fact.source(),
                        harmless(fact.sourceTitle()),
                        fact.recordedAt(),
                        fact.recordedBy(),
                        harmless(fact.reason()),
                        fact.evidence() == null ? "" : harmless(fact.evidence()),
                        fact.doubt() == null ? "" : fact.doubt());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(subject, "csv"))
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private SubjectDossier dossier(Subject subject, @Nullable String at, RegistryView view) {
        AsOf asOf = pages.asOf(at, view);
        Map<String, String> keys = new TreeMap<>();
        for (SubjectKey key : subject.keys()) {
            keys.put(key.scheme().code(), key.value());
        }
        return new SubjectDossier(
                subject.id().toString(),
                subject.kind().code(),
                subject.name(),
                subject.nameEn(),
                subject.otherNames(),
                keys,
                subject.region() == null ? null : subject.region().code(),
                subject.field(),
                subject.sample(),
                asOf.at().toString(),
                view.facts().of(subject.id(), asOf.at()).stream()
                        .map(SubjectDossierController::line)
                        .toList(),
                relationLines(subject.id(), asOf),
                subjects.stages(subject.id()).stream()
                        .filter(step -> step.recording().recordedAt().compareTo(asOf.at()) <= 0)
                        .map(step -> new SubjectDossier.StageLine(
                                step.stage().code(), step.happenedOn().toString(), step.evidence()))
                        .toList(),
                subjects.products(subject.id()).stream()
                        .map(product -> new SubjectDossier.ProductLine(
                                product.name(),
                                product.revenueShare() == null
                                        ? null
                                        : product.revenueShare().toPlainString(),
                                product.source().code()))
                        .toList(),
                subjects.classes(subject.id()).stream()
                        .map(code -> new SubjectDossier.ClassLine(code.scheme(), code.code(), code.name()))
                        .toList());
    }

    private static SubjectDossier.FactLine line(Fact fact) {
        @Nullable String unit = fact.value() instanceof FactValue.Quantity quantity ? quantity.unit() : null;
        return new SubjectDossier.FactLine(
                fact.indicator().code(),
                fact.indicator().nameZh(),
                fact.indicator().nameEn(),
                fact.period().toString(),
                text(fact.value()),
                unit,
                fact.source().code(),
                fact.source().title(),
                fact.recordedAt().toString(),
                recorder(fact.recording().recorder()),
                fact.recording().reason(),
                fact.recording().evidence(),
                fact.doubt() == null ? null : fact.doubt().code());
    }

    private static String text(FactValue value) {
        return switch (value) {
            case FactValue.Quantity quantity -> quantity.number().toPlainString();
            case FactValue.Words words -> words.text();
            case FactValue.Day day -> day.day().toString();
            case FactValue.Withdrawn() -> "";
        };
    }

    /** A data pack by name; a person only as such. */
    private static String recorder(Recorder recorder) {
        return switch (recorder) {
            case Recorder.Person _, Recorder.Upload _ -> "person";
            case Recorder.Pack pack -> pack.toString();
        };
    }

    private List<SubjectDossier.RelationLine> relationLines(SubjectId id, AsOf asOf) {
        List<SubjectDossier.RelationLine> lines = new ArrayList<>();
        for (Direction direction : relations.counts(id, asOf.at()).keySet()) {
            for (Subjects.Relation relation : relations.of(id, direction, asOf.at(), 0, RELATIONS_OF_EACH)) {
                Named other = direction.outgoing() ? relation.to() : relation.from();
                lines.add(new SubjectDossier.RelationLine(
                        direction.type().code(),
                        direction.outgoing(),
                        other.id().toString(),
                        other.name(),
                        relation.validFrom() == null
                                ? null
                                : relation.validFrom().toString(),
                        relation.validTo() == null ? null : relation.validTo().toString(),
                        relation.share() == null ? null : relation.share().toPlainString(),
                        relation.note(),
                        relation.source().code()));
            }
        }
        return lines;
    }

    /** Words that a spreadsheet would take for a formula get an apostrophe before them. */
    private static String harmless(String words) {
        return words.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + words : words;
    }

    private static String attachment(Subject subject, String ending) {
        return ContentDisposition.attachment()
                .filename(subject.name() + "." + ending, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private Subject found(String id) {
        return SubjectId.read(id)
                .flatMap(subjects::find)
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND,
                        "no subject has the id \"" + id + "\".\nMaybe the address was copied only in part."));
    }
}
