package org.chuanglian.platform.work.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.FormFields;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.Onward;
import org.chuanglian.platform.work.todo.OwnToDo;
import org.chuanglian.platform.work.todo.OwnToDoText;
import org.chuanglian.platform.work.todo.OwnToDos;
import org.chuanglian.platform.work.web.WorkbenchPage.Adding;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Takes what somebody notes for himself on the workbench: noted, done, not done after all, deleted. */
@Controller
class OwnToDoController {

    static final String PATH = WorkRoomConfiguration.PATH + "/to-dos";
    private static final String ONE = PATH + "/{id}";

    private final OwnToDos toDos;
    private final WorkbenchPages pages;
    private final Templates templates;
    private final Clock clock;

    OwnToDoController(OwnToDos toDos, WorkbenchPages pages, Templates templates, Clock clock) {
        this.toDos = toDos;
        this.pages = pages;
        this.templates = templates;
        this.clock = clock;
    }

    @Admits(Admission.SIGNED_IN)
    @PostMapping(PATH)
    View add(Frame frame, SignedIn me, @RequestParam Map<String, String> sent) {
        FormFields form = new FormFields(sent);
        String what = form.text("what").replaceAll("\\s+", " ");
        String typed = form.text("due");
        Optional<LocalDate> due = form.day("due");
        Map<String, String> problems = problems(frame, what, typed, due);
        if (problems.isEmpty()) {
            if (toDos.add(me.id(), what, due)) {
                return Onward.to(frame, WorkRoomConfiguration.PATH);
            }
            problems.put("what", frame.t(OwnToDoText.TOO_MANY, OwnToDos.MOST));
        }
        return Html.of(templates.workWorkbench(pages.page(frame, me, new Adding(what, typed, problems))));
    }

    private Map<String, String> problems(Frame frame, String what, String typed, Optional<LocalDate> due) {
        Map<String, String> problems = new LinkedHashMap<>();
        int characters = FormFields.characters(what);
        if (characters < 1 || characters > OwnToDo.LONGEST) {
            problems.put("what", frame.t(OwnToDoText.BAD_WHAT, OwnToDo.LONGEST, characters));
        }
        if (!typed.isEmpty() && due.isEmpty()) {
            problems.put("due", frame.t(OwnToDoText.BAD_DUE, typed));
        } else if (due.filter(day -> day.isBefore(LocalDate.now(clock))).isPresent()) {
            problems.put("due", frame.t(OwnToDoText.PAST_DUE, typed));
        }
        return problems;
    }

    @Admits(Admission.OWNERS)
    @PostMapping(ONE + "/done")
    View done(Frame frame, SignedIn me, @PathVariable UUID id) {
        return onward(frame, id, toDos.mark(me.id(), id, true));
    }

    @Admits(Admission.OWNERS)
    @PostMapping(ONE + "/not-done")
    View notDone(Frame frame, SignedIn me, @PathVariable UUID id) {
        return onward(frame, id, toDos.mark(me.id(), id, false));
    }

    @Admits(Admission.OWNERS)
    @PostMapping(ONE + "/delete")
    View delete(Frame frame, SignedIn me, @PathVariable UUID id) {
        return onward(frame, id, toDos.delete(me.id(), id));
    }

    private static View onward(Frame frame, UUID id, boolean found) {
        if (!found) {
            throw new PlatformException(
                    ErrorCode.NOT_FOUND,
                    "the reader has no to-do " + id + ".\nMaybe it was deleted, or is somebody else's.");
        }
        return Onward.to(frame, WorkRoomConfiguration.PATH);
    }
}
