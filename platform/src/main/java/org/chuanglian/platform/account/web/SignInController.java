package org.chuanglian.platform.account.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.AccountText;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.LocalAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page; the form is answered by the door itself. */
@Controller
class SignInController {

    static final String PATH = "/signin";
    static final String OUT = "/signout";
    static final String SIGNED_OUT = PATH + "?signed-out";
    static final String NAME = "name";
    static final String PASSWORD = "password";

    private final Templates templates;

    SignInController(Templates templates) {
        this.templates = templates;
    }

    /** Where a refused sign-in leads: one answer for an unknown name and a wrong password. */
    static String refused(@Nullable String next) {
        return PATH + "?refused&next=" + URLEncoder.encode(LocalAddress.orHome(next), StandardCharsets.UTF_8);
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(PATH)
    Html show(
            Frame frame,
            @RequestParam(required = false) @Nullable String next,
            @RequestParam(required = false) @Nullable String refused,
            @RequestParam(required = false) @Nullable String welcome,
            @RequestParam(name = "signed-out", required = false) @Nullable String out) {
        String onward = next == null ? frame.href("/") : LocalAddress.orHome(next);
        SignInPage.Told told = refused != null
                ? SignInPage.Told.REFUSED
                : out != null
                        ? SignInPage.Told.SIGNED_OUT
                        : welcome != null ? SignInPage.Told.WELCOME : SignInPage.Told.NOTHING;
        return Html.of(
                templates.accountSignin(new SignInPage(frame.titled(frame.t(AccountText.SIGN_IN)), onward, told)));
    }
}
