package org.chuanglian.platform.registry.web;

import java.util.Optional;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.registry.Merges;
import org.chuanglian.platform.registry.Merges.Merge;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.Recordings.Cause;
import org.chuanglian.platform.registry.RegistryPolicy;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.web.MergePages.Sent;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Onward;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Tells of a subject's merges, and takes merges and splits from officers. */
@Controller
class MergeController {

    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 500;

    private final Subjects subjects;
    private final Merges merges;
    private final MergePages pages;
    private final Templates templates;

    MergeController(Subjects subjects, Merges merges, MergePages pages, Templates templates) {
        this.subjects = subjects;
        this.merges = merges;
        this.pages = pages;
        this.templates = templates;
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping("/registry/subjects/{id}/merges")
    View merges(Frame frame, Reader reader, @PathVariable String id, @RequestParam(defaultValue = "") String find) {
        return page(
                frame, reader, found(id), Sent.searching(FormFields.plain(find).strip()), null);
    }

    /** Makes this subject and another one; whichever the officer keeps. */
    @Admits(Admission.OFFICERS)
    @PostMapping("/registry/subjects/{id}/merges")
    View merge(
            Frame frame,
            SignedIn officer,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String find,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "this") String keep,
            @RequestParam(defaultValue = "") String reason) {
        Reader reader = Reader.of(Optional.of(officer));
        Subject subject = standing(id);
        boolean keepOther = keep.equals("other");
        Sent sent = new Sent(
                FormFields.plain(find).strip(),
                other,
                keepOther,
                FormFields.plain(reason).strip());
        Optional<SubjectId> second = SubjectId.read(other);
        if (second.isEmpty()) {
            return page(frame, reader, subject, sent, MergeText.REFUSED_CHOICE);
        }
        if (!isReason(sent.reason())) {
            return page(frame, reader, subject, sent, MergeText.REFUSED_REASON);
        }
        if (!subject.id().toString().equals(id)) {
            return page(frame, reader, subject, sent, MergeText.GONE);
        }
        @Nullable
        RegionCode place = subjects.find(second.get()).map(Subject::region).orElse(subject.region());
        if (!RegistryPolicy.merge(reader, subject.region(), place).isAllowed()) {
            return page(frame, reader, subject, sent, MergeText.REFUSED_DISTRICT);
        }
        SubjectId kept = keepOther ? second.get() : subject.id();
        SubjectId merged = keepOther ? subject.id() : second.get();
        return switch (merges.merge(kept, merged, cause(officer, sent.reason()))) {
            case Merges.Done done -> Onward.to(frame, MergePages.path(kept));
            case Merges.Refused(var why) -> page(frame, reader, subject, sent, MergeText.of(why));
        };
    }

    @Admits(Admission.OFFICERS)
    @PostMapping("/registry/subjects/{id}/merges/{no}/split")
    View split(
            Frame frame,
            SignedIn officer,
            @PathVariable String id,
            @PathVariable String no,
            @RequestParam(defaultValue = "") String reason) {
        Reader reader = Reader.of(Optional.of(officer));
        Subject subject = standing(id);
        Optional<Merge> merge = no.matches("[0-9]{1,18}") ? merges.find(Long.parseLong(no)) : Optional.empty();
        Sent nothing = Sent.searching("");
        if (merge.isEmpty() || !merge.get().kept().id().toString().equals(id)) {
            return page(frame, reader, subject, nothing, MergeText.NO_MERGE);
        }
        if (!RegistryPolicy.record(reader, subject.region()).isAllowed()) {
            return page(frame, reader, subject, nothing, MergeText.REFUSED_DISTRICT);
        }
        String why = FormFields.plain(reason).strip();
        if (!isReason(why)) {
            return page(frame, reader, subject, nothing, MergeText.REFUSED_REASON);
        }
        return switch (merges.split(merge.get().recording().no(), cause(officer, why))) {
            case Merges.Done done -> Onward.to(frame, MergePages.path(subject.id()));
            case Merges.Refused(var refused) -> page(frame, reader, subject, nothing, MergeText.of(refused));
        };
    }

    private static boolean isReason(String reason) {
        int characters = FormFields.characters(reason);
        return characters >= SHORTEST_REASON && characters <= LONGEST_REASON;
    }

    private static Cause cause(SignedIn officer, String reason) {
        return new Cause(new Recorder.Person(officer.id().value()), reason, null);
    }

    private View page(Frame frame, Reader reader, Subject subject, Sent sent, @Nullable MergeText problem) {
        return Html.of(templates.registryMerges(pages.page(frame, reader, subject, sent, problem)));
    }

    /** The subject of an address, or the one that stands for it since somebody merged it. */
    private Subject standing(String id) {
        return SubjectId.read(id)
                .flatMap(merges::standingFor)
                .flatMap(subjects::find)
                .orElseGet(() -> found(id));
    }

    private Subject found(String id) {
        return SubjectId.read(id)
                .flatMap(subjects::find)
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND,
                        "no subject has the id \"" + id + "\".\nMaybe the address was copied only in part."));
    }
}
