package org.chuanglian.platform.registry.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.registry.RegionMaps;
import org.chuanglian.platform.registry.Regions;
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
import org.chuanglian.platform.shell.Language;
import org.springframework.stereotype.Component;

/** Puts the pages of imported institutions together. */
@Component
class ImportedPages {

    static final String PATH = "/registry/imported";
    private static final int SHOWN = 50;

    /** What may be brought in: organisations that do research, or raise those that do. */
    static final List<SubjectKind> KINDS = List.of(
            SubjectKind.NEW_RESEARCH_BODY,
            SubjectKind.RESEARCH_BODY,
            SubjectKind.UNIVERSITY,
            SubjectKind.PLATFORM,
            SubjectKind.INCUBATOR,
            SubjectKind.ENTERPRISE,
            SubjectKind.FUND);

    private static final int FOUND = 20;

    private final Subjects subjects;
    private final SubjectLists lists;
    private final ImportedInstitutions institutions;
    private final Regions regions;
    private final Clock clock;

    ImportedPages(
            Subjects subjects, SubjectLists lists, ImportedInstitutions institutions, Regions regions, Clock clock) {
        this.subjects = subjects;
        this.lists = lists;
        this.institutions = institutions;
        this.regions = regions;
        this.clock = clock;
    }

    /** The roll; {@code officer} with the form to bring one in. */
    ImportedPage roll(Frame frame, boolean officer, ImportedForm.Refused refused, Map<String, String> filled) {
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
                total > lines.size() ? frame.href("/registry?stage=any") : null,
                officer
                        ? new ImportedPage.Entry(
                                new ImportedForm(
                                        frame.href(PATH),
                                        refused,
                                        0,
                                        KINDS.stream()
                                                .map(kind -> new ImportedForm.Choice(kind.code(), words.kind(kind)))
                                                .toList(),
                                        filled),
                                districts(frame))
                        : null);
    }

    /** The city's districts by name, those that the registry knows. */
    List<ImportedForm.Choice> districts(Frame frame) {
        return regions.within(RegionMaps.CITY).stream()
                .map(region -> new ImportedForm.Choice(
                        region.code().code(),
                        frame.language() == Language.ENGLISH && region.nameEn() != null
                                ? region.nameEn()
                                : region.name()))
                .toList();
    }

    /** What an officer sent last, and why it was refused: each form of the page shows its own. */
    record Sent(ImportedForm.Refused step, ImportedForm.Refused hung, Map<String, String> filled) {
        static final Sent NOTHING = new Sent(ImportedForm.Refused.NOTHING, ImportedForm.Refused.NOTHING, Map.of());
    }

    /** The officer's page of one institution. */
    ImportedStepPage steps(Frame frame, Subject subject, String searched, Sent sent) {
        SubjectWords words = new SubjectWords(frame.language());
        List<Step> taken = institutions.taken(subject.id());
        String address = PATH + "/" + subject.id();
        String title = words.t(taken.isEmpty() ? SubjectText.LIFE_BEGIN : SubjectText.LIFE_RECORD, words.name(subject));
        List<ImportedForm.Choice> stages = StageRules.possible(taken).stream()
                .map(stage -> new ImportedForm.Choice(stage.code(), words.stage(stage)))
                .toList();
        boolean stepSent = !sent.step().problems().isEmpty();
        return new ImportedStepPage(
                SubjectPages.framed(frame, title),
                title,
                words.name(subject),
                frame.href("/registry/subjects/" + subject.id()),
                frame.href(address),
                taken.isEmpty() ? null : new LifeView(words).told(subjects.stages(subject.id())),
                new ImportedForm(
                        frame.href(address + "/steps"),
                        sent.step(),
                        taken.size(),
                        stages,
                        stepSent ? sent.filled() : Map.of()),
                new ImportedForm(
                        frame.href(address + "/hung"),
                        sent.hung(),
                        taken.size(),
                        found(searched, words),
                        stepSent ? Map.of() : sent.filled()),
                searched,
                Arrays.stream(Tie.values())
                        .map(tie -> new ImportedForm.Choice(tie.code(), frame.t(ImportedText.of(tie))))
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

    private SubjectLinks links(Frame frame) {
        return new SubjectLinks(frame, AsOf.read(null, clock.instant(), Optional.empty(), clock.getZone()));
    }
}
