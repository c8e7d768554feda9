package org.chuanglian.platform.registry.api;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.RegistryView;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectLists;
import org.chuanglian.platform.registry.SubjectQuery;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.api.ApiAnswer.FactList;
import org.chuanglian.platform.registry.api.ApiAnswer.KnownFact;
import org.chuanglian.platform.registry.api.ApiAnswer.KnownRelation;
import org.chuanglian.platform.registry.api.ApiAnswer.OneSubject;
import org.chuanglian.platform.registry.api.ApiAnswer.RelatedSubject;
import org.chuanglian.platform.registry.api.ApiAnswer.RelationList;
import org.chuanglian.platform.registry.api.ApiAnswer.SubjectList;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Entries, their facts and relations, as JSON. */
@RestController
class SubjectsApi {

    static final String SUBJECTS = "/api/v1/subjects";

    private final Subjects subjects;
    private final RegistryView registry;

    SubjectsApi(Subjects subjects, RegistryView registry) {
        this.subjects = subjects;
        this.registry = registry;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(SUBJECTS)
    SubjectList subjects(Reader reader, @RequestParam MultiValueMap<String, String> parameters) {
        RegistryView view = registry.of(reader);
        SubjectQuery.Reading read =
                SubjectQuery.read(parameters, view.catalogue().indicators(), Set.of());
        if (!read.malformed().isEmpty()) {
            throw malformed(read.malformed().stream()
                    .map(part -> part.parameter() + "=\"" + part.value() + "\" is refused: "
                            + part.reason()
                                    .name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', ' '))
                    .collect(Collectors.joining("; ")));
        }
        SubjectQuery query = read.query();
        SubjectLists.Page page = view.lists().page(query);
        int last = page.lastPage(query.size());
        return new SubjectList(
                page.rows().stream().map(AnswerRows::listed).toList(),
                page.total(),
                query.page(),
                query.size(),
                last,
                query.page() < last ? address(query.withPage(query.page() + 1)) : null,
                query.page() > 1 ? address(query.withPage(Math.min(last, query.page() - 1))) : null);
    }

    private static String address(SubjectQuery query) {
        String encoded = query.encoded();
        return encoded.isEmpty() ? SUBJECTS : SUBJECTS + "?" + encoded;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(SUBJECTS + "/{id}")
    OneSubject subject(@PathVariable String id) {
        Subject subject = find(id);
        return AnswerRows.subject(
                subject,
                subjects.classes(subject.id()),
                subjects.products(subject.id()),
                subjects.stages(subject.id()));
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(SUBJECTS + "/{id}/facts")
    FactList facts(
            Reader reader,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(required = false, defaultValue = "") List<String> indicator) {
        Subject subject = find(id);
        RegistryView view = registry.of(reader);
        Facts facts = view.facts();
        Set<String> known =
                view.catalogue().indicators().stream().map(Indicator::code).collect(Collectors.toSet());
        indicator.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(code -> {
            throw malformed("indicator=\"" + code + "\" is no indicator; /api/v1/indicators lists them");
        });
        KnowledgeTime newest = facts.knownUntil().orElse(new KnowledgeTime(Instant.EPOCH));
        KnowledgeTime wanted = at == null ? newest : instant(at);
        KnowledgeTime knownAt = wanted.compareTo(newest) > 0 ? newest : wanted;
        return new FactList(
                id,
                knownAt.instant(),
                facts.of(subject.id(), knownAt).stream()
                        .filter(fact -> indicator.isEmpty()
                                || indicator.contains(fact.indicator().code()))
                        .map(SubjectsApi::fact)
                        .toList());
    }

    private static KnowledgeTime instant(String at) {
        try {
            return new KnowledgeTime(Instant.parse(at));
        } catch (DateTimeParseException notOne) {
            throw malformed("at=\"" + at + "\" is no moment; write it as 2026-10-18T08:00:00Z");
        }
    }

    private static KnownFact fact(Fact fact) {
        @Nullable
        String words = switch (fact.value()) {
            case FactValue.Words said -> said.text();
            case FactValue.Day day -> day.day().toString();
            case FactValue.Quantity quantity -> null;
            case FactValue.Withdrawn() -> null;
        };
        FactValue.Quantity quantity = fact.value() instanceof FactValue.Quantity number ? number : null;
        return new KnownFact(
                fact.indicator().code(),
                fact.period().toString(),
                quantity == null ? null : quantity.number(),
                quantity == null ? null : quantity.unit(),
                words,
                fact.source().code(),
                fact.recordedAt().instant(),
                fact.recording().recorder().toString(),
                AnswerRows.code(fact.doubt()));
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(SUBJECTS + "/{id}/relations")
    RelationList relations(@PathVariable String id) {
        Subject subject = find(id);
        long total = subjects.relationCounts(subject.id()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return new RelationList(
                id,
                total,
                subjects.relations(subject.id()).stream()
                        .map(relation -> new KnownRelation(
                                relation.id().toString(),
                                related(relation.from()),
                                relation.type().code(),
                                related(relation.to()),
                                relation.validFrom(),
                                relation.validTo(),
                                relation.share(),
                                relation.confidence(),
                                relation.note(),
                                relation.source().code()))
                        .toList());
    }

    private static RelatedSubject related(Subjects.Named named) {
        return new RelatedSubject(named.id().toString(), named.kind().code(), named.name());
    }

    private Subject find(String id) {
        return SubjectId.read(id)
                .flatMap(subjects::find)
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND, "no subject has the identifier \"" + id + "\".\nMaybe it is mistyped."));
    }

    private static PlatformException malformed(String what) {
        return new PlatformException(
                ErrorCode.MALFORMED_REQUEST, what + ".\nMaybe read /api/docs for what each parameter takes.");
    }
}
