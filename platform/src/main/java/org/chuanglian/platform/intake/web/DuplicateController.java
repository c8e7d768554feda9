package org.chuanglian.platform.intake.web;

import java.util.Optional;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.Decision;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.intake.IntakePolicy;
import org.chuanglian.platform.intake.duplicate.DuplicateDesk;
import org.chuanglian.platform.intake.duplicate.DuplicateDesk.Choice;
import org.chuanglian.platform.intake.duplicate.DuplicatePair;
import org.chuanglian.platform.intake.duplicate.DuplicateText;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.shell.Onward;
import org.chuanglian.platform.work.Jobs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Shows officers the subjects that may be one, and takes what they decide. */
@Controller
class DuplicateController {

    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 500;

    private final DuplicateDesk desk;
    private final DuplicatePages pages;
    private final Subjects subjects;
    private final Templates templates;

    DuplicateController(DuplicateDesk desk, DuplicatePages pages, Subjects subjects, Templates templates) {
        this.desk = desk;
        this.pages = pages;
        this.subjects = subjects;
        this.templates = templates;
    }

    @Admits(Admission.OFFICERS)
    @GetMapping(DuplicatePages.PATH)
    View list(
            Frame frame,
            Reader reader,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String done) {
        @Nullable
        DuplicateText told = switch (done) {
            case "same" -> DuplicateText.DONE_SAME;
            case "decided" -> DuplicateText.DONE;
            default -> null;
        };
        return Html.of(templates.intakeDuplicates(pages.page(frame, reader, page, null, told)));
    }

    /** Starts the search, and goes to its job. */
    @Admits(Admission.OFFICERS)
    @PostMapping(DuplicatePages.PATH + "/search")
    View search(Frame frame, SignedIn officer) {
        return Onward.to(frame, Jobs.page(desk.search(officer.id())));
    }

    @Admits(Admission.OFFICERS)
    @PostMapping(DuplicatePages.PATH + "/{first}/{second}")
    View decide(
            Frame frame,
            SignedIn officer,
            @PathVariable String first,
            @PathVariable String second,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String reason) {
        Reader reader = Reader.of(Optional.of(officer));
        DuplicatePair pair = found(first, second);
        mayDecide(pair, officer, reader);
        String why = FormFields.plain(reason).strip();
        Optional<Choice> choice = choice(pair, decision, why);
        if (choice.isEmpty()) {
            return again(frame, reader, DuplicateText.REFUSED_CHOICE);
        }
        if (choice.get() instanceof DuplicateDesk.Same && !isReason(why)) {
            return again(frame, reader, DuplicateText.REFUSED_REASON);
        }
        return switch (desk.decide(pair, choice.get(), officer.id())) {
            case DuplicateDesk.Done() ->
                Onward.to(
                        frame,
                        DuplicatePages.PATH
                                + (choice.get() instanceof DuplicateDesk.Same ? "?done=same" : "?done=decided"));
            case DuplicateDesk.TooLate(var now) -> again(frame, reader, DuplicateText.TOO_LATE);
            case DuplicateDesk.NotMerged(var refusal) -> again(frame, reader, DuplicateText.NOT_MERGED);
        };
    }

    private static Optional<Choice> choice(DuplicatePair pair, String decision, String why) {
        return switch (decision) {
            case "first" -> Optional.of(new DuplicateDesk.Same(pair.first(), why));
            case "second" -> Optional.of(new DuplicateDesk.Same(pair.second(), why));
            case "different" -> Optional.of(new DuplicateDesk.Different());
            case "later" -> Optional.of(new DuplicateDesk.Later());
            default -> Optional.empty();
        };
    }

    private static boolean isReason(String reason) {
        int characters = FormFields.characters(reason);
        return characters >= SHORTEST_REASON && characters <= LONGEST_REASON;
    }

    private View again(Frame frame, Reader reader, DuplicateText problem) {
        return Html.of(templates.intakeDuplicates(pages.page(frame, reader, 1, problem, null)));
    }

    private DuplicatePair found(String first, String second) {
        return SubjectId.read(first)
                .flatMap(one -> SubjectId.read(second).flatMap(other -> desk.find(one, other)))
                .orElseThrow(() -> new PlatformException(
                        ErrorCode.NOT_FOUND,
                        "no likely duplicates are \"" + first + "\" and \"" + second
                                + "\".\nMaybe a later search found them no more."));
    }

    private void mayDecide(DuplicatePair pair, SignedIn officer, Reader reader) {
        if (IntakePolicy.decideDuplicate(reader, region(pair.first()), region(pair.second()))
                instanceof Decision.Refused refused) {
            throw new PlatformException(
                    ErrorCode.NOT_ALLOWED,
                    officer.getName() + " may not decide this pair: "
                            + refused.reason().in(Language.ENGLISH)
                            + ".\nMaybe one of the two lies in another district.");
        }
    }

    private @Nullable RegionCode region(SubjectId subject) {
        return subjects.find(subject).map(Subject::region).orElse(null);
    }
}
