package org.chuanglian.platform.registry.imported;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.RecordingSheet.RelationEntry;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.RegistryText;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectFilter;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.SubjectLists;
import org.chuanglian.platform.registry.SubjectQuery;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.imported.StageRules.Refusal;
import org.chuanglian.platform.registry.imported.StageRules.Step;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records the life of imported institutions, through the registry's one writer. */
@Component
public class ImportedInstitutions {

    /** What relations rest on that officers record themselves; the document is the recording's evidence. */
    private static final Source OFFICERS =
            Source.own("OFFICERS", RegistryText.SOURCE_OFFICERS, RegistryText.SOURCE_OFFICERS_NOTE);

    private final Subjects subjects;
    private final SubjectLists lists;
    private final Catalogue catalogue;
    private final Recordings recordings;
    private final Acts acts;
    private final Clock clock;

    ImportedInstitutions(
            Subjects subjects, SubjectLists lists, Catalogue catalogue, Recordings recordings, Acts acts, Clock clock) {
        this.subjects = subjects;
        this.lists = lists;
        this.catalogue = catalogue;
        this.recordings = recordings;
        this.acts = acts;
        this.clock = clock;
    }

    /** An institution that the registry may not know yet. */
    public record Newcomer(
            String name, SubjectKind kind, @Nullable RegionCode region) {}

    /** The steps taken so far, in their order. */
    public List<Step> taken(SubjectId institution) {
        return subjects.stages(institution).stream()
                .map(step -> new Step(step.stage(), step.happenedOn(), step.evidence()))
                .toList();
    }

    /**
     * Records the next step. The same form sent twice is recorded once, and both times said to be.
     *
     * @param seen how many steps the officer saw; if there are others by now he is told, and nothing is recorded
     */
    public StepOutcome next(Subject institution, Step next, int seen, Recorder recorder) {
        if (institution.kind().group() != SubjectKind.Group.ORGANISATION) {
            return new StepOutcome.NoInstitution();
        }
        Optional<StepOutcome> early = objection(institution.id(), next, seen);
        if (early.isPresent()) {
            return early.get();
        }
        return record(key(institution), next, recorder, (sheet, refused) -> {
            Optional<StepOutcome> late = objection(institution.id(), next, seen);
            if (late.isPresent()) {
                refused.accept(late.get());
            } else {
                sheet.stage(1, key(institution), next.stage(), next.happenedOn(), next.evidence());
            }
        });
    }

    /** Records the first step of an institution by its name, which brings it into the registry if it is unknown. */
    public StepOutcome bringIn(Newcomer newcomer, Step first, Recorder recorder) {
        SubjectKey key = new SubjectKey(SubjectKey.Scheme.NAME, normalised(newcomer.name()));
        Optional<Refusal> refusal = StageRules.refusal(List.of(), first, today());
        if (refusal.isPresent()) {
            return new StepOutcome.Refused(refusal.get());
        }
        Optional<SubjectId> namesake = namesake(newcomer.name().strip());
        // asked after the search: one that another officer has just brought in is found by its key
        if (namesake.isPresent() && subjects.find(key).isEmpty()) {
            return new StepOutcome.AlreadyKnown(namesake.get());
        }
        return record(key, first, recorder, (sheet, refused) -> {
            Optional<SubjectId> known = subjects.find(key).map(Subject::id);
            List<Step> taken = known.map(this::taken).orElse(List.of());
            if (known.isPresent() && !taken.isEmpty()) {
                refused.accept(
                        taken.equals(List.of(first))
                                ? new StepOutcome.Taken(known.get())
                                : new StepOutcome.AlreadyImported(known.get()));
            } else {
                sheet.mention(
                        1,
                        SubjectEntry.named(key, newcomer.kind(), newcomer.name().strip(), newcomer.region()));
                sheet.stage(2, key, first.stage(), first.happenedOn(), first.evidence());
            }
        });
    }

    /** Hangs a team, person, project or firm on an institution that was brought in. */
    public StepOutcome hang(
            Subject institution,
            Tie tie,
            Subject other,
            @Nullable LocalDate since,
            String evidence,
            Recorder recorder) {
        if (taken(institution.id()).isEmpty()
                || !tie.fits(other.kind())
                || institution.id().equals(other.id())) {
            return new StepOutcome.WrongKind();
        }
        Optional<Refusal> refusal = Optional.ofNullable(since)
                .flatMap(day -> StageRules.refusalOfDay(day, today()))
                .or(() -> StageRules.refusalOfEvidence(evidence));
        if (refusal.isPresent()) {
            return new StepOutcome.Refused(refusal.get());
        }
        catalogue.define(List.of(), List.of(OFFICERS), List.of(), List.of());
        SubjectKey one = key(institution);
        SubjectKey two = key(other);
        boolean outgoing = tie.direction().outgoing();
        Recordings.Outcome outcome = recordings.record(
                new Recordings.Cause(recorder, new ImportedReason.Tied(tie).kept(), evidence.strip()),
                sheet -> sheet.relation(
                        1,
                        new RelationEntry(
                                outgoing ? one : two,
                                tie.direction().type(),
                                outgoing ? two : one,
                                since,
                                null,
                                null,
                                null,
                                null,
                                OFFICERS.code())));
        return switch (outcome) {
            case Recordings.Recorded _ -> new StepOutcome.Taken(institution.id());
            case Recordings.Refused refused -> new StepOutcome.Unrecordable(refused.problems());
        };
    }

    /** What is written on the sheet, with a way to refuse it for a reason of our own. */
    private interface Writing {
        void on(RecordingSheet sheet, Consumer<StepOutcome> refused);
    }

    private StepOutcome record(SubjectKey institution, Step step, Recorder recorder, Writing writing) {
        AtomicReference<@Nullable StepOutcome> own = new AtomicReference<>();
        Recordings.Outcome outcome = recordings.record(
                new Recordings.Cause(recorder, new ImportedReason.Stepped(step.stage()).kept(), step.evidence()),
                sheet -> {
                    writing.on(sheet, refused -> {
                        own.set(refused);
                        sheet.refuse(1, "the life of the institution does not allow it: " + refused);
                    });
                    acts.append(act(institution, step, recorder));
                });
        return switch (outcome) {
            case Recordings.Recorded _ ->
                new StepOutcome.Taken(
                        subjects.find(institution).map(Subject::id).orElseThrow());
            case Recordings.Refused refused -> {
                StepOutcome why = own.get();
                yield why != null ? why : new StepOutcome.Unrecordable(refused.problems());
            }
        };
    }

    /** Forgotten with the recording when the sheet was refused. */
    private static Act act(SubjectKey institution, Step step, Recorder recorder) {
        return Act.of(ActKind.STAGE_TAKEN, recorder.actor())
                .about("key:" + institution.scheme().code() + "/" + institution.value())
                .telling("stage", step.stage().code())
                .telling("happened-on", step.happenedOn())
                .keeping("evidence", step.evidence());
    }

    private Optional<StepOutcome> objection(SubjectId institution, Step next, int seen) {
        List<Step> taken = taken(institution);
        if (taken.size() == seen + 1 && taken.getLast().equals(next)) {
            return Optional.of(new StepOutcome.Taken(institution));
        }
        if (taken.size() != seen) {
            return Optional.of(new StepOutcome.ChangedMeanwhile(seen, taken.size()));
        }
        return StageRules.refusal(taken, next, today()).map(StepOutcome.Refused::new);
    }

    /** An institution that goes by the same name, whatever keys it is known by and however it is spaced. */
    private Optional<SubjectId> namesake(String name) {
        String normalised = normalised(name);
        return Stream.of(name, normalised)
                .distinct()
                .flatMap(written -> organisations(written).stream())
                .filter(row -> normalised(row.name()).equals(normalised))
                .map(SubjectLists.Row::id)
                .findFirst();
    }

    private List<SubjectLists.Row> organisations(String named) {
        SubjectFilter filter = SubjectFilter.ALL
                .withText(named.substring(0, Math.min(named.length(), SubjectFilter.LONGEST_TEXT)))
                .withKinds(SubjectKind.Group.ORGANISATION.kinds());
        return lists.page(SubjectQuery.ALL.with(filter).withSize(SubjectQuery.SIZES.getLast()))
                .rows();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A key to name the subject by on the sheet; every subject has one at least. */
    private static SubjectKey key(Subject subject) {
        return subject.keys().getFirst();
    }

    /** The form under which the registry compares names of organisations that have no other key. */
    static String normalised(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
