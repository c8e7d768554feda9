package org.chuanglian.platform.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.chuanglian.pages.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** Answers every failed request: a page in the reader's language, or a problem in JSON for programs. */
@Controller
class ErrorController implements org.springframework.boot.webmvc.error.ErrorController {

    private static final String API = "/api/";
    private static final int SIGN_IN = 401;
    private static final int FORBIDDEN = 403;

    private final Templates templates;
    private final JsonMapper json;

    ErrorController(Templates templates, JsonMapper json) {
        this.templates = templates;
        this.json = json;
    }

    @Admits(Admission.EVERYBODY)
    @RequestMapping("/error")
    View answer(HttpServletRequest request, Frame frame) {
        Failure failure = Failure.current(request);
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (path.startsWith(frame.language().prefix() + API)) {
            return new ProblemJson(json, failure, path);
        }
        ErrorKind kind = ErrorKind.of(failure.status());
        boolean unknown = frame.visit().visitor().isEmpty();
        return Html.of(templates.shellError(new ErrorPage(
                frame.titled(frame.t(kind.title())),
                Integer.toString(failure.status()),
                frame.t(kind.what()),
                failure.reference(),
                unknown && (failure.status() == SIGN_IN || failure.status() == FORBIDDEN))));
    }
}
