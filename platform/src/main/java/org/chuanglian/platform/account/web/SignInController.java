package org.chuanglian.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chuanglian.pages.Templates;
import org.chuanglian.platform.account.AccountText;
import org.chuanglian.platform.shared.ChinaTime;
import org.chuanglian.platform.shell.Admission;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Frame;
import org.chuanglian.platform.shell.Html;
import org.chuanglian.platform.shell.LocalAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AccountExpiredException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
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

    private static final Pattern SECOND = Pattern.compile("\\d{1,10}");

    private final Templates templates;
    private final ExternalDoor external;

    SignInController(Templates templates, ExternalDoor external) {
        this.templates = templates;
        this.external = external;
    }

    /** Where a refused sign-in leads: one answer for an unknown name and a wrong password. */
    static String refused(AuthenticationException why, @Nullable String next) {
        String how = switch (why) {
            case PasswordProvider.LockedUntil locked ->
                "locked=" + locked.until().getEpochSecond();
            case DisabledException _ -> "closed";
            case AccountExpiredException _ -> "lapsed";
            case AuthenticationServiceException _ -> "external-unreachable";
            case OAuth2AuthenticationException _ -> "external-failed";
            default -> "refused";
        };
        return PATH + "?" + how + "&next=" + URLEncoder.encode(LocalAddress.orHome(next), StandardCharsets.UTF_8);
    }

    @Admits(Admission.EVERYBODY)
    @GetMapping(PATH)
    Html show(Frame frame, HttpServletRequest request, @RequestParam Map<String, String> asked) {
        @Nullable String next = asked.get("next");
        String onward = next == null ? frame.href("/") : LocalAddress.orHome(next);
        return Html.of(templates.accountSignin(new SignInPage(
                frame.titled(frame.t(AccountText.SIGN_IN)),
                onward,
                told(asked),
                until(asked.get("locked")),
                external.provider(),
                asked.containsKey(ExternalDoor.LINK)
                        ? external.pending(request)
                                .map(pending -> new SignInPage.Pending(
                                        pending.identity().label(), pending.mark()))
                        : Optional.empty())));
    }

    private static SignInPage.Told told(Map<String, String> asked) {
        return Stream.of(SignInPage.Told.values())
                .filter(told -> asked.containsKey(told.mark()))
                .findFirst()
                .orElse(SignInPage.Told.NOTHING);
    }

    /** The moment that an address names, in words; a foreign one names no moment. */
    private static String until(@Nullable String second) {
        return second != null && SECOND.matcher(second).matches()
                ? ChinaTime.minute(Instant.ofEpochSecond(Long.parseLong(second)).plusSeconds(59))
                : "";
    }
}
