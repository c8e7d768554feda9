package org.chuanglian.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/** A failed request as problem details (RFC 9457), with the platform's error code and reference beside. */
record ProblemJson(JsonMapper json, Failure failure, String path) implements View {

    @Override
    public String getContentType() {
        return "application/problem+json";
    }

    @Override
    public void render(@Nullable Map<String, ?> unused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(failure.status()));
        problem.setTitle(ErrorKind.of(failure.status()).title().english());
        problem.setInstance(URI.create(path));
        if (!failure.detail().isEmpty()) {
            problem.setDetail(failure.detail());
        }
        problem.setProperty("code", failure.code().name());
        if (!failure.reference().isEmpty()) {
            problem.setProperty("reference", failure.reference());
        }
        byte[] body = json.writeValueAsBytes(problem);
        response.setContentType(getContentType());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
