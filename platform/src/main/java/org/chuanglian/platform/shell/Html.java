package org.chuanglian.platform.shell;

import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** A page of a typed template, as Spring's view: {@code return Html.of(templates.registryList(page))}. */
public final class Html implements View {

    private final JteModel model;

    private Html(JteModel model) {
        this.model = model;
    }

    public static Html of(JteModel model) {
        return new Html(model);
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    /** Renders whole before it writes, so that a failing template never sends half a page. */
    @Override
    public void render(@Nullable Map<String, ?> unused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Utf8ByteOutput output = new Utf8ByteOutput();
        model.render((TemplateOutput) output);
        response.setContentType(getContentType());
        if (request.getUserPrincipal() == null && !response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            // the page of a signed-in person is stored nowhere: that is the door's own rule
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }
}
