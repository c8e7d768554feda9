package org.chuanglian.platform.registry.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Merges;
import org.chuanglian.platform.registry.Relations;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.Subjects.Direction;
import org.chuanglian.platform.registry.Subjects.Relation;
import org.chuanglian.platform.registry.ValueFormat;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shell.Frame;
import org.springframework.stereotype.Component;

/** Puts together what hangs below a subject's page: the history of a reading, and all relations of a type. */
@Component
class SubjectHistories {

    private static final int RELATIONS_ON_A_PAGE = 50;

    private final Catalogue catalogue;
    private final Relations relations;
    private final Merges merges;

    SubjectHistories(Catalogue catalogue, Relations relations, Merges merges) {
        this.catalogue = catalogue;
        this.relations = relations;
        this.merges = merges;
    }

    SubjectHistoryPage history(
            Frame frame, Subject subject, Indicator indicator, Period period, AsOf asOf, Facts facts) {
        SubjectWords words = new SubjectWords(frame.language());
        SubjectLinks links = new SubjectLinks(frame, asOf);
        ValueFormat format = new ValueFormat(frame.language(), catalogue.units());
        List<Fact> known = facts.history(subject.id(), indicator.code(), period, asOf.at());
        List<SubjectHistoryPage.Entry> entries = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            entries.add(entry(known.get(i), i == 0, i < known.size() - 1, words, links, format));
        }
        String title = words.t(SubjectText.HISTORY_TITLE, words.name(indicator), period.toString());
        String address = links.history(subject.id(), indicator.code(), period);
        return new SubjectHistoryPage(
                SubjectPages.framed(frame, title),
                title,
                words.name(subject),
                links.subject(subject.id()),
                address + (address.contains("?") ? "&" : "?") + "closed=true",
                links.correction(subject.id(), indicator.code(), period),
                asOf.asked() == null ? null : words.t(SubjectText.AS_OF_NOTE, SubjectLinks.minute(asOf.asked())),
                entries,
                merged(
                        subject,
                        indicator,
                        period,
                        asOf,
                        facts,
                        entry -> entry(entry, false, false, words, links, format)));
    }

    /** A value that lost against the subject's own is read here, and where one that was taken over came from. */
    private List<SubjectHistoryPage.Merged> merged(
            Subject subject,
            Indicator indicator,
            Period period,
            AsOf asOf,
            Facts facts,
            Function<Fact, SubjectHistoryPage.Entry> told) {
        List<SubjectHistoryPage.Merged> merged = new ArrayList<>();
        for (Merges.Merge merge : merges.of(subject.id())) {
            if (merge.kept().id().equals(subject.id()) && merge.stoodAt(asOf.at())) {
                List<SubjectHistoryPage.Entry> entries =
                        facts.history(merge.merged().id(), indicator.code(), period, asOf.at()).stream()
                                .filter(fact -> fact.recordedAt()
                                                .compareTo(merge.recording().recordedAt())
                                        < 0)
                                .map(told)
                                .toList();
                if (!entries.isEmpty()) {
                    merged.add(new SubjectHistoryPage.Merged(merge.merged().name(), entries));
                }
            }
        }
        return merged;
    }

    private static SubjectHistoryPage.Entry entry(
            Fact fact,
            boolean current,
            boolean correction,
            SubjectWords words,
            SubjectLinks links,
            ValueFormat format) {
        ValueFormat.Shown shown = format.shown(fact.indicator(), fact.value());
        SubjectText label = current
                ? correction ? SubjectText.HISTORY_CURRENT_CORRECTED : SubjectText.HISTORY_CURRENT
                : SubjectText.HISTORY_OLD;
        String evidence = fact.recording().evidence();
        return new SubjectHistoryPage.Entry(
                links.day(fact.recordedAt()),
                links.minute(fact.recordedAt()),
                current,
                correction,
                shown.written(),
                shown.exact(),
                words.t(label),
                words.t(
                        SubjectText.HISTORY_WHO,
                        words.recorder(fact.recording().recorder()),
                        words.reason(fact.recording())),
                words.t(SubjectText.HISTORY_SOURCE, words.name(fact.source())),
                links.source(fact.source()),
                evidence == null ? null : words.t(SubjectText.HISTORY_EVIDENCE, evidence),
                fact.doubt());
    }

    SubjectRelationsPage relations(Frame frame, Subject subject, Direction direction, int asked, AsOf asOf) {
        SubjectWords words = new SubjectWords(frame.language());
        SubjectLinks links = new SubjectLinks(frame, asOf);
        long total = relations.counts(subject.id(), asOf.at()).getOrDefault(direction, 0L);
        int last = Math.toIntExact(Math.max(1, (total + RELATIONS_ON_A_PAGE - 1) / RELATIONS_ON_A_PAGE));
        int page = Math.clamp(asked, 1, last);
        List<Relation> shown =
                relations.of(subject.id(), direction, asOf.at(), (page - 1) * RELATIONS_ON_A_PAGE, RELATIONS_ON_A_PAGE);
        RelationsView view = new RelationsView(subject, words, links);
        String title = words.t(SubjectText.RELATIONS_TITLE, words.name(subject), words.direction(direction));
        return new SubjectRelationsPage(
                SubjectPages.framed(frame, title),
                title,
                words.name(subject),
                links.subject(subject.id()),
                words.t(SubjectText.RELATIONS_PAGE, page, last, total),
                shown.stream()
                        .map(relation -> view.neighbour(direction, relation))
                        .toList(),
                page == 1 ? null : links.relations(subject.id(), direction, page - 1),
                page == last ? null : links.relations(subject.id(), direction, page + 1));
    }
}
