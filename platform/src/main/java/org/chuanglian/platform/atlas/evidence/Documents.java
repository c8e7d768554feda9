package org.chuanglian.platform.atlas.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuanglian.platform.registry.KnownSubjects;
import org.chuanglian.platform.registry.KnownSubjects.Known;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKind;
import org.springframework.stereotype.Component;

/** Reads patents, projects and facilities with those who hold, undertake or host them, as they are known now. */
@Component
class Documents {

    private static final Set<SubjectKind> KINDS = Set.of(SubjectKind.PATENT, SubjectKind.PROJECT, SubjectKind.FACILITY);
    private static final Set<SubjectKind> HOLDERS = Arrays.stream(SubjectKind.values())
            .filter(kind -> kind.group() == SubjectKind.Group.ORGANISATION
                    || kind.group() == SubjectKind.Group.PERSON
                    || kind.group() == SubjectKind.Group.TEAM)
            .collect(Collectors.toUnmodifiableSet());
    private static final List<RelationType> TIES =
            List.of(RelationType.HOLDS, RelationType.UNDERTAKES, RelationType.HOSTS);

    private final KnownSubjects subjects;

    Documents(KnownSubjects subjects) {
        this.subjects = subjects;
    }

    /** All of them by their identifiers. */
    List<Document> read() {
        Map<SubjectId, List<Document.Holder>> holders = new HashMap<>();
        for (RelationType tie : TIES) {
            subjects.eachRelation(
                    tie,
                    HOLDERS,
                    related -> holders.computeIfAbsent(related.to().id(), _ -> new ArrayList<>())
                            .add(holder(related.from())));
        }
        List<Document> documents = new ArrayList<>();
        subjects.each(
                KINDS,
                known -> documents.add(new Document(
                        known.id(),
                        known.kind(),
                        known.name(),
                        known.region(),
                        holders.getOrDefault(known.id(), List.of()))));
        documents.sort(Comparator.comparing(document -> document.id().value()));
        return documents;
    }

    private static Document.Holder holder(Known known) {
        return new Document.Holder(known.id(), known.name(), known.region());
    }
}
