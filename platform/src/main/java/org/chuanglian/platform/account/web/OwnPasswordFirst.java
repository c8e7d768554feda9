package org.chuanglian.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.account.Standing;
import org.chuanglian.platform.shell.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Leads who signed in with a given password to the page where it is changed, and whose account is to be confirmed to the
 * page that asks, whatever he asks for.
 */
@Component
class OwnPasswordFirst implements HandlerInterceptor, WebMvcConfigurer {

    private static final Set<String> OPEN = Set.of(SignInController.OUT, "/preferences", "/accessibility", "/error");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).excludePathPatterns("/assets/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Optional<String> first =
                SignedInArgument.current().map(SignedIn::person).flatMap(OwnPasswordFirst::first);
        if (first.isEmpty()
                || request.getRequestURI().equals(first.orElseThrow())
                || OPEN.contains(request.getRequestURI())) {
            return true;
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", Language.of(request).prefix() + first.orElseThrow());
        return false;
    }

    /** The page that comes before all others. */
    private static Optional<String> first(Person person) {
        if (person.mustChangePassword()) {
            return Optional.of(AccountController.PATH);
        }
        return person.standing() == Standing.DUE ? Optional.of(ConsentController.CONFIRM) : Optional.empty();
    }
}
