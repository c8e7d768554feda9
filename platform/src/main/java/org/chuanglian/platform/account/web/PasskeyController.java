package org.chuanglian.platform.account.web;

import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.account.signin.Passkeys;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Onward;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Deletes passkeys of the person who asks. */
@Controller
class PasskeyController {

    static final String PATH = AccountController.PATH + "/passkeys";

    private final Passkeys passkeys;

    PasskeyController(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @Admits(Admission.OWNERS)
    @PostMapping(PATH + "/{id}/delete")
    Onward delete(Frame frame, SignedIn me, @PathVariable String id) {
        passkeys.delete(me.id(), id);
        return Onward.to(frame, AccountController.PATH + "#passkeys");
    }
}
