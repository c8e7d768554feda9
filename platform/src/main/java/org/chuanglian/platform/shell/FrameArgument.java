package org.chuanglian.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands controllers the {@link Frame} of the request they answer. */
@Component
class FrameArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final List<Room> rooms;

    FrameArgument(List<Room> rooms) {
        this.rooms = rooms.stream()
                .sorted(Comparator.comparing(Room::verb).thenComparingInt(Room::position))
                .toList();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Frame.class;
    }

    @Override
    public Frame resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        String query = asked.getQueryString();
        String path = asked.getRequestURI() + (query == null ? "" : "?" + query);
        return new Frame(Language.CHINESE, path, rooms, "", "", List.of());
    }
}
