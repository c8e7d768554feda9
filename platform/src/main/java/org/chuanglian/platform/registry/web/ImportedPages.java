package org.chuanglian.platform.registry.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectFilter;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.SubjectLists;
import org.chuanglian.platform.registry.SubjectOrder;
import org.chuanglian.platform.registry.SubjectQuery;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.ValueFormat;
import org.chuanglian.platform.registry.imported.ImportedInstitutions;
import org.chuanglian.platform.registry.imported.StageRules;
import org.chuanglian.platform.registry.imported.StageRules.Step;
import org.chuanglian.platform.registry.imported.Tie;
import org.chuanglian.platform.shell.Frame;
import org.springframework.stereotype.Component;

/** Puts the pages of imported institutions together. */
@Component
class ImportedPages {

    static final String PATH = "/registry/imported";
    private static final int SHOWN = 50;
    private static final int FOUND = 20;

    private final Subjects subjects;
    private final SubjectLists lists;
    private final ImportedInstitutions institutions;
    private final Clock clock;

    ImportedPages(Subjects subjects, SubjectLists lists, ImportedInstitutions institutions, Clock clock) {
        this.subjects = subjects;
        this.lists = lists;
        this.institutions = institutions;
        this.clock = clock;
    }

    ImportedPage roll(Frame frame, boolean officer, String refusal, Map<String, String> filled) {
        SubjectWords words = new SubjectWords(frame.language());
        SubjectLinks links = links(frame);
        Map<Stage, Long> counts = new EnumMap<>(Stage.class);
        subjects.tallies()
                .forEach(tally ->
                        Stage.read(tally.stage()).ifPresent(stage -> counts.merge(stage, tally.subjects(), Long::sum)));
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        List<ImportedPage.Line> lines = lists
                .page(SubjectQuery.ALL
                        .with(SubjectFilter.ALL.withLife(new SubjectFilter.Life.Imported()))
                        .with(SubjectOrder.BY_NAME)
                        .withSize(SHOWN))
                .rows()
                .stream()
                .map(row -> new ImportedPage.Line(
                        row.name(),
                        frame.href("/registry/subjects/" + row.id()),
                        row.stage() == null ? "" : words.stage(row.stage()),
                        links.day(row.updatedAt()),
                        row.sample()))
                .toList();
        return new ImportedPage(
                SubjectPages.framed(frame, frame.t(ImportedText.TITLE)),
                total == 0 ? frame.t(ImportedText.LEDE_NONE) : frame.t(ImportedText.LEDE, total),
                Arrays.stream(Stage.values())
                        .map(stage -> new ImportedPage.StageCount(
                                words.stage(stage),
                                ValueFormat.grouped(BigDecimal.valueOf(counts.getOrDefault(stage, 0L))),
                                frame.href("/registry?stage=" + stage.code())))
                        .toList(),
                lines,
                officer,
                new ImportedForm(frame.href(PATH), refusal, 0, kinds(words), filled));
    }

    /** What may be brought in: organisations that do research, or raise those that do. */
    private static List<ImportedForm.Choice> kinds(SubjectWords words) {
        return List.of(
                        SubjectKind.NEW_RESEARCH_BODY,
                        SubjectKind.RESEARCH_BODY,
                        SubjectKind.UNIVERSITY,
                        SubjectKind.PLATFORM,
                        SubjectKind.INCUBATOR,
                        SubjectKind.ENTERPRISE,
                        SubjectKind.FUND)
                .stream()
                .map(kind -> new ImportedForm.Choice(kind.code(), words.kind(kind)))
                .toList();
    }

    /** The officer's page of one institution; refusals are of the form that was sent last. */
    ImportedStepPage steps(
            Frame frame,
            Subject subject,
            String searched,
            String nextRefusal,
            String hangRefusal,
            Map<String, String> filled) {
        SubjectWords words = new SubjectWords(frame.language());
        List<Step> taken = institutions.taken(subject.id());
        String address = PATH + "/" + subject.id();
        String title = words.t(taken.isEmpty() ? SubjectText.LIFE_BEGIN : SubjectText.LIFE_RECORD, words.name(subject));
        List<ImportedForm.Choice> stages = StageRules.possible(taken).stream()
                .map(stage -> new ImportedForm.Choice(stage.code(), words.stage(stage)))
                .toList();
        return new ImportedStepPage(
                SubjectPages.framed(frame, title),
                title,
                words.name(subject),
                frame.href("/registry/subjects/" + subject.id()),
                frame.href(address),
                taken.isEmpty()
                        ? List.of()
                        : new LifeView(words)
                                .told(subjects.stages(subject.id()))
                                .steps(),
                new ImportedForm(frame.href(address + "/steps"), nextRefusal, taken.size(), stages, filled),
                new ImportedForm(frame.href(address + "/hung"), hangRefusal, taken.size(), List.of(), filled),
                searched,
                found(searched, words),
                Arrays.stream(Tie.values())
                        .map(tie -> new ImportedForm.Choice(tie.code(), frame.t(text(tie))))
                        .toList());
    }

    private List<ImportedForm.Choice> found(String searched, SubjectWords words) {
        if (searched.isBlank()) {
            return List.of();
        }
        SubjectFilter named = SubjectFilter.ALL
                .withText(searched.substring(0, Math.min(searched.length(), SubjectFilter.LONGEST_TEXT)))
                .withKinds(java.util.EnumSet.of(
                        SubjectKind.TEAM,
                        SubjectKind.PERSON,
                        SubjectKind.PROJECT,
                        SubjectKind.ENTERPRISE,
                        SubjectKind.ORGANISATION));
        return lists.page(SubjectQuery.ALL.with(named).withSize(FOUND)).rows().stream()
                .map(row -> new ImportedForm.Choice(row.id().toString(), row.name() + " · " + words.kind(row.kind())))
                .toList();
    }

    private static ImportedText text(Tie tie) {
        return switch (tie) {
            case BRINGS -> ImportedText.TIE_BRINGS;
            case UNDERTAKES -> ImportedText.TIE_UNDERTAKES;
            case INCUBATES -> ImportedText.TIE_INCUBATES;
            case MEMBER -> ImportedText.TIE_MEMBER;
        };
    }

    private SubjectLinks links(Frame frame) {
        return new SubjectLinks(frame, AsOf.read(null, clock.instant(), Optional.empty(), clock.getZone()));
    }
}
