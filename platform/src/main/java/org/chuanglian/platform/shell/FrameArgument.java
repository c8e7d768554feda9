package org.chuanglian.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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

    private final ObjectProvider<Frames> frames;

    /** The frames need the assets, which need the web set-up this belongs to: they are looked up when first asked for. */
    FrameArgument(ObjectProvider<Frames> frames) {
        this.frames = frames;
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
        return frames.getObject().of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }
}
