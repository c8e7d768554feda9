package org.chuanglian.platform.registry.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chuanglian.platform.registry.Merges;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shell.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Leads from the addresses of a merged subject to those of the one that stands for it. Nobody keeps the answer: after a
 * split the old address is the subject's own again.
 */
@Component
class MovedSubjects implements HandlerInterceptor, WebMvcConfigurer {

    private static final Pattern OF_SUBJECT =
            Pattern.compile("(/registry/subjects/|/registry/imported/|/api/v1/subjects/)([0-9a-f-]{36})((?:/.*)?)");

    private final Merges merges;

    MovedSubjects(Merges merges) {
        this.merges = merges;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/registry/subjects/*/**", "/registry/imported/*/**", "/api/v1/subjects/*/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        Matcher address = OF_SUBJECT.matcher(request.getRequestURI());
        if (!reads || !address.matches()) {
            return true;
        }
        Optional<SubjectId> standing = SubjectId.read(address.group(2)).flatMap(merges::standingFor);
        if (standing.isEmpty()) {
            return true;
        }
        String prefix = RequestContextUtils.getLocale(request).getLanguage().equals(Language.ENGLISH.tag())
                ? Language.ENGLISH.prefix()
                : "";
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(HttpHeaders.LOCATION, prefix + address.group(1) + standing.get() + address.group(3) + query);
        return false;
    }
}
