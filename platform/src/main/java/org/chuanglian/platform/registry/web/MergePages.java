package org.chuanglian.platform.registry.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.registry.Merges;
import org.chuanglian.platform.registry.Merges.Gap;
import org.chuanglian.platform.registry.Merges.Merge;
import org.chuanglian.platform.registry.Recording;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.registry.RegistryPolicy;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectFilter;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.SubjectLists;
import org.chuanglian.platform.registry.SubjectQuery;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a subject's merges together. */
@Component
class MergePages {

    private static final int FOUND = 20;

    private final Subjects subjects;
    private final Merges merges;
    private final SubjectLists lists;
    private final Regions regions;
    private final Clock clock;

    MergePages(Subjects subjects, Merges merges, SubjectLists lists, Regions regions, Clock clock) {
        this.subjects = subjects;
        this.merges = merges;
        this.lists = lists;
        this.regions = regions;
        this.clock = clock;
    }

    static String path(SubjectId subject) {
        return "/registry/subjects/" + subject + "/merges";
    }

    /** What was sent last. */
    record Sent(String find, String other, boolean keepOther, String reason) {
        static Sent searching(String find) {
            return new Sent(find, "", false, "");
        }
    }

    MergePage page(Frame frame, Reader reader, Subject subject, Sent sent, @Nullable MergeText problem) {
        SubjectWords words = new SubjectWords(frame.language());
        SubjectLinks links =
                new SubjectLinks(frame, AsOf.read(null, clock.instant(), Optional.empty(), clock.getZone()));
        String title = frame.t(MergeText.TITLE_OF, words.name(subject));
        boolean officer = RegistryPolicy.record(reader, subject.region()).isAllowed();
        return new MergePage(
                SubjectPages.framed(frame, title),
                title,
                words.name(subject),
                links.subject(subject.id()),
                problem == null ? null : frame.t(problem),
                merges.of(subject.id()).stream()
                        .map(merge -> line(frame, merge, subject, officer, words, links))
                        .toList(),
                officer && subject.kind() != SubjectKind.REGION ? form(frame, reader, subject, sent, words) : null);
    }

    private MergePage.Line line(
            Frame frame, Merge merge, Subject subject, boolean officer, SubjectWords words, SubjectLinks links) {
        Recording split = merge.split();
        boolean undoable = officer && split == null && merge.kept().id().equals(subject.id());
        return new MergePage.Line(
                frame.t(
                        MergeText.MERGED_INTO,
                        merge.merged().name(),
                        merge.kept().name()),
                merge.merged().name(),
                told(frame, MergeText.WHO, merge.recording(), words, links),
                filled(frame, merge.filled()),
                split == null ? null : told(frame, MergeText.SPLIT_WHO, split, words, links),
                undoable
                        ? frame.href(
                                path(subject.id()) + "/" + merge.recording().no() + "/split")
                        : null);
    }

    private String filled(Frame frame, Map<Gap, String> filled) {
        String told = new TreeMap<>(filled)
                .entrySet().stream()
                        .map(gap -> frame.t(
                                MergeText.of(gap.getKey()),
                                gap.getKey() == Gap.PLACE
                                        ? regions.named(new RegionCode(gap.getValue()))
                                                .name()
                                        : gap.getValue()))
                        .collect(Collectors.joining(frame.t(SubjectText.DETAIL_JOIN)));
        return told.isEmpty() ? "" : frame.t(MergeText.FILLED, told);
    }

    private static String told(
            Frame frame, MergeText text, Recording recording, SubjectWords words, SubjectLinks links) {
        return frame.t(
                text, words.recorder(recording.recorder()), links.minute(recording.recordedAt()), recording.reason());
    }

    private MergePage.Form form(Frame frame, Reader reader, Subject subject, Sent sent, SubjectWords words) {
        return new MergePage.Form(
                frame.href(path(subject.id())),
                sent.find(),
                found(reader, subject, sent.find(), words),
                sent.other(),
                sent.keepOther(),
                sent.reason());
    }

    private List<MergePage.Other> found(Reader reader, Subject subject, String searched, SubjectWords words) {
        if (searched.isBlank()) {
            return List.of();
        }
        SubjectFilter named = SubjectFilter.ALL
                .withText(searched.substring(0, Math.min(searched.length(), SubjectFilter.LONGEST_TEXT)))
                .withKinds(subject.kind().group().kinds());
        return lists.page(SubjectQuery.ALL.with(named).withSize(FOUND)).rows().stream()
                .filter(row -> !row.id().equals(subject.id()))
                .flatMap(row -> subjects.find(row.id()).stream())
                .filter(other -> other.sample() == subject.sample())
                .filter(other -> RegistryPolicy.merge(reader, subject.region(), other.region())
                        .isAllowed())
                .map(other -> new MergePage.Other(other.id().toString(), words.name(other), detail(other, words)))
                .toList();
    }

    /** Kind, place and official keys. */
    private String detail(Subject other, SubjectWords words) {
        List<String> parts = new ArrayList<>();
        parts.add(words.kind(other.kind()));
        if (other.region() != null) {
            parts.add(regions.named(other.region()).name());
        }
        for (SubjectKey key : other.keys()) {
            words.scheme(key.scheme()).ifPresent(scheme -> parts.add(scheme + " " + key.value()));
        }
        return String.join(words.t(SubjectText.DETAIL_JOIN), parts);
    }
}
