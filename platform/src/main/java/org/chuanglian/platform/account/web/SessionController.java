package org.chuanglian.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Onward;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Ends sessions of the person who asks. */
@Controller
class SessionController {

    static final String PATH = AccountController.PATH + "/sessions";

    private final OwnSessions sessions;

    SessionController(OwnSessions sessions) {
        this.sessions = sessions;
    }

    @Admits(Admission.OWNERS)
    @PostMapping(PATH + "/{handle}/end")
    Onward end(Frame frame, SignedIn me, @PathVariable String handle) {
        sessions.end(me.id(), handle);
        return Onward.to(frame, AccountController.PATH + "#sessions");
    }

    @Admits(Admission.OWNERS)
    @PostMapping(PATH + "/end-others")
    Onward endOthers(Frame frame, SignedIn me, HttpServletRequest request) {
        sessions.endOthers(me.id(), request.getSession(false));
        return Onward.to(frame, AccountController.PATH + "#sessions");
    }
}
