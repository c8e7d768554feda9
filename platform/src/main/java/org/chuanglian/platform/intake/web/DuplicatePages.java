package org.chuanglian.platform.intake.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.intake.IntakePolicy;
import org.chuanglian.platform.intake.Remit;
import org.chuanglian.platform.intake.duplicate.DuplicateDesk;
import org.chuanglian.platform.intake.duplicate.DuplicatePair;
import org.chuanglian.platform.intake.duplicate.DuplicatePair.State;
import org.chuanglian.platform.intake.duplicate.DuplicateText;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Regions;
import org.chuanglian.platform.registry.RegistryRoom;
import org.chuanglian.platform.registry.RegistryText;
import org.chuanglian.platform.registry.RegistryView;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Pager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of likely duplicates together. */
@Component
class DuplicatePages {

    static final String PATH = "/intake/duplicates";

    private static final int ON_A_PAGE = 10;
    private static final int PERCENT = 100;

    private final DuplicateDesk desk;
    private final Subjects subjects;
    private final RegistryView registry;
    private final Regions regions;

    DuplicatePages(DuplicateDesk desk, Subjects subjects, RegistryView registry, Regions regions) {
        this.desk = desk;
        this.subjects = subjects;
        this.registry = registry;
        this.regions = regions;
    }

    DuplicatesPage page(
            Frame frame, Reader reader, int asked, @Nullable DuplicateText problem, @Nullable DuplicateText done) {
        Remit remit = IntakePolicy.remit(reader);
        int total = desk.count(remit);
        int pages = Math.max(1, (total + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.clamp(asked, 1, pages);
        return new DuplicatesPage(
                frame.in(RegistryRoom.ROOM, frame.t(DuplicateText.TITLE)),
                frame.t(DuplicateText.WAITING, total),
                frame.href(PATH + "/search"),
                problem == null ? null : frame.t(problem),
                done == null ? null : frame.t(done),
                desk.waiting(remit, (page - 1) * ON_A_PAGE, ON_A_PAGE).stream()
                        .flatMap(pair -> pair(frame, reader, pair).stream())
                        .toList(),
                new Pager(total, page, pages, number -> PATH + "?page=" + number));
    }

    /** Nothing of a pair of which one stands no more: the next search drops it. */
    private Optional<DuplicatesPage.Pair> pair(Frame frame, Reader reader, DuplicatePair pair) {
        Optional<Subject> first = subjects.find(pair.first());
        Optional<Subject> second = subjects.find(pair.second());
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        Subject one = first.get();
        Subject other = second.get();
        return Optional.of(new DuplicatesPage.Pair(
                "pair-" + one.id() + "-" + other.id(),
                frame.href(PATH + "/" + one.id() + "/" + other.id()),
                frame.t(DuplicateText.SCORE, Math.min(PERCENT - 1, Math.round(pair.score() * PERCENT))),
                DuplicateReasons.told(frame, pair.reasons()),
                pair.state() == State.LATER,
                side(frame, one),
                side(frame, other),
                lines(frame, reader, one, other),
                frame.t(DuplicateText.COMPARED, one.name(), other.name())));
    }

    private static DuplicatesPage.Side side(Frame frame, Subject subject) {
        return new DuplicatesPage.Side(
                subject.id().toString(), subject.name(), frame.href("/registry/subjects/" + subject.id()));
    }

    private List<DuplicatesPage.Line> lines(Frame frame, Reader reader, Subject one, Subject other) {
        return List.of(
                line(frame, DuplicateText.NAME, one.name(), other.name()),
                line(frame, DuplicateText.OTHER_NAMES, names(frame, one), names(frame, other)),
                line(
                        frame,
                        DuplicateText.KIND,
                        frame.t(RegistryText.of(one.kind())),
                        frame.t(RegistryText.of(other.kind()))),
                line(frame, DuplicateText.PLACE, place(one), place(other)),
                line(frame, DuplicateText.KEYS, keys(frame, one), keys(frame, other)),
                line(
                        frame,
                        DuplicateText.READINGS,
                        readings(frame, reader, one.id()),
                        readings(frame, reader, other.id())),
                line(frame, DuplicateText.RELATIONS, relations(frame, one.id()), relations(frame, other.id())));
    }

    private static DuplicatesPage.Line line(Frame frame, DuplicateText what, String first, String second) {
        String nothing = frame.t(DuplicateText.NOTHING);
        return new DuplicatesPage.Line(
                frame.t(what),
                first.isEmpty() ? nothing : first,
                second.isEmpty() ? nothing : second,
                !first.isEmpty() || !second.isEmpty(),
                !first.equals(second));
    }

    private static String names(Frame frame, Subject subject) {
        return String.join(frame.t(DuplicateText.JOIN), subject.otherNames());
    }

    private String place(Subject subject) {
        return subject.region() == null ? "" : regions.named(subject.region()).name();
    }

    /** Keys that somebody outside gave. */
    private static String keys(Frame frame, Subject subject) {
        return subject.keys().stream()
                .filter(key -> key.scheme() != SubjectKey.Scheme.PACK && key.scheme() != SubjectKey.Scheme.NAME)
                .map(SubjectKey::value)
                .collect(Collectors.joining(frame.t(DuplicateText.JOIN)));
    }

    private String readings(Frame frame, Reader reader, SubjectId subject) {
        Facts facts = registry.of(reader).facts();
        int count = facts.knownUntil().map(at -> facts.of(subject, at).size()).orElse(0);
        return count == 0 ? "" : frame.t(DuplicateText.READINGS_COUNT, count);
    }

    private String relations(Frame frame, SubjectId subject) {
        long count = subjects.relationCounts(subject).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return count == 0 ? "" : frame.t(DuplicateText.READINGS_COUNT, count);
    }
}
