package org.chuanglian.platform.account.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.chuanglian.platform.account.AccountPolicy;
import org.chuanglian.platform.account.Decision;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.shared.ErrorCode;
import org.chuanglian.platform.shared.PlatformException;
import org.chuanglian.platform.shell.Admits;
import org.chuanglian.platform.shell.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a request through to an address only as the address declares by {@link Admits}. */
@Component
class AdmissionCheck implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // after the one that leads to a password of one's own
        registry.addInterceptor(this).order(1);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        @Nullable Admits declared = method.getMethodAnnotation(Admits.class);
        if (declared == null) {
            throw new PlatformException(
                    ErrorCode.NOT_ALLOWED,
                    method.getShortLogMessage() + " declares nobody whom it lets in.\nMaybe annotate it with @Admits.");
        }
        Optional<SignedIn> person = SignedInArgument.current();
        return switch (AccountPolicy.admit(Reader.of(person), declared.value())) {
            case Decision.Allowed() -> true;
            case Decision.Refused refused -> throw refusal(person, refused);
        };
    }

    private static RuntimeException refusal(Optional<SignedIn> person, Decision.Refused refused) {
        String reason = refused.reason().in(Language.ENGLISH);
        return person.isEmpty()
                ? new AuthenticationCredentialsNotFoundException(reason + ".\nMaybe the session has ended.")
                : new PlatformException(
                        ErrorCode.NOT_ALLOWED, reason + ".\nMaybe the administrator has not given the role yet.");
    }
}
