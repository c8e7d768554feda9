package org.chuanglian.platform.registry.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.chuanglian.platform.registry.RegistryVersion;
import org.chuanglian.platform.shell.Text;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Marks every answer with the registry's version and says 304 to who holds it already, before anything is looked up. The
 * mark is read first, so an answer may be newer than it says, never older. Pages are not marked, nor answers to
 * persons who are signed in: they also depend on the reader.
 */
@Configuration(proxyBeanMethods = false)
class UnchangedAnswers implements WebMvcConfigurer {

    private final RegistryVersion version;

    /** Changes with what answers look like, so that a new edition of the program is asked again. */
    private final String shape;

    UnchangedAnswers(RegistryVersion version, ApiOperations operations) {
        this.version = version;
        this.shape = UUID.nameUUIDFromBytes(JsonMapper.builder()
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .build()
                        .writeValueAsBytes(ApiDescription.of(operations.all(), Text::english)))
                .toString();
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(new Marking())
                .addPathPatterns(
                        SubjectsApi.SUBJECTS + "/**",
                        "/api/v1/indicators",
                        "/api/v1/sources",
                        "/api/v1/units",
                        "/api/v1/regions");
    }

    private final class Marking implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (!HttpMethod.GET.matches(request.getMethod()) && !HttpMethod.HEAD.matches(request.getMethod())) {
                return true;
            }
            if (request.getUserPrincipal() != null) {
                // the mark is everybody's; who is signed in may be answered more
                return true;
            }
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
            String mark = "W/\"" + version.now() + "-" + shape + "\"";
            return !new ServletWebRequest(request, response).checkNotModified(mark);
        }
    }
}
