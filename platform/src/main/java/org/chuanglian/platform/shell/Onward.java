package org.chuanglian.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** Leads on to a page of the platform, always by GET: {@code return Onward.to(frame, PATH)}. */
public final class Onward implements View {

    private final String address;

    private Onward(String address) {
        this.address = address;
    }

    /** To a path without its language; the reader goes on in his own. */
    public static Onward to(Frame frame, String path) {
        return new Onward(frame.href(path));
    }

    @Override
    public void render(@Nullable Map<String, ?> unused, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, address);
    }
}
