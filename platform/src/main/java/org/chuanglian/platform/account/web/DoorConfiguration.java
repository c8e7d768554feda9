package org.chuanglian.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.account.SignInSettings;
import org.chuanglian.platform.account.signin.PasswordCheck;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.shell.LocalAddress;
import org.chuanglian.platform.shell.OpenForm;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** The door: everything may be read; writing needs a signed-in person, except at the forms open to all. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SignInSettings.class)
class DoorConfiguration {

    private static final String CONTENT =
            "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";

    private static final String FEATURES =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** For sign-in without a password; who is closed is nobody. */
    @Bean
    UserDetailsService personDetails(Persons persons) {
        return name -> persons.byName(name)
                .filter(person -> !person.closed())
                .map(person -> new PersonDetails(person, ""))
                .orElseThrow(() -> new UsernameNotFoundException("Nobody signs in with this name."));
    }

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            ObjectProvider<OpenForm> open,
            PersonOfSession sessions,
            PasswordCheck check,
            PasskeyDoor passkeys,
            ExternalDoor external,
            SignInSettings settings,
            AuthenticationEventPublisher events) {
        String[] forms = open.stream().map(OpenForm::path).toArray(String[]::new);
        http.authorizeHttpRequests(rules -> rules.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, forms)
                        .permitAll()
                        .requestMatchers("/error", SignInController.PATH, SignInController.OUT)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .securityContext(context -> context.securityContextRepository(sessions))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .authenticationManager(doorkeeper(check, events))
                .formLogin(form -> form.loginPage(SignInController.PATH)
                        .usernameParameter(SignInController.NAME)
                        .passwordParameter(SignInController.PASSWORD)
                        .successHandler((request, response, person) -> {
                            external.linkIfAsked(request, person);
                            onward(response, LocalAddress.orHome(request.getParameter("next")));
                        })
                        .failureHandler((request, response, refused) -> onward(
                                response,
                                in(request, SignInController.refused(refused, request.getParameter("next")))
                                        + ExternalDoor.stillLinking(request))))
                .logout(out -> out.logoutUrl(SignInController.OUT)
                        .logoutSuccessHandler((request, response, person) ->
                                onward(response, in(request, SignInController.SIGNED_OUT))))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                        (request, response, refused) -> askWhoItIs(request, response)))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens(settings)))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                        .permissionsPolicyHeader(policy -> policy.policy(FEATURES))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .frameOptions(frames -> frames.deny()));
        passkeys.open(http, events);
        return http.build();
    }

    /** Tells of every passing and every refusal; kinds that are not Spring Security's first ones are named. */
    @Bean
    AuthenticationEventPublisher passings(ApplicationEventPublisher events) {
        DefaultAuthenticationEventPublisher passings = new DefaultAuthenticationEventPublisher(events);
        passings.setAdditionalExceptionMappings(Map.of(
                PasswordProvider.LockedUntil.class,
                AuthenticationFailureLockedEvent.class,
                OAuth2AuthenticationException.class,
                AuthenticationFailureBadCredentialsEvent.class));
        return passings;
    }

    private static ProviderManager doorkeeper(PasswordCheck check, AuthenticationEventPublisher events) {
        ProviderManager doorkeeper = new ProviderManager(new PasswordProvider(check));
        doorkeeper.setAuthenticationEventPublisher(events);
        return doorkeeper;
    }

    /** In a cookie, so that who only reads gets no session. */
    private static CookieCsrfTokenRepository tokens(SignInSettings settings) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> {
            cookie.sameSite("Lax").httpOnly(true);
            if (settings.secure()) {
                cookie.secure(true);
            }
        });
        return tokens;
    }

    /** Where readers come by https, no browser sends a session over anything else. */
    @Bean
    DefaultCookieSerializerCustomizer sessionCookie(SignInSettings settings) {
        return cookie -> {
            if (settings.secure()) {
                cookie.setUseSecureCookie(true);
            }
        };
    }

    /** Programs get 401; readers the sign-in page, and from there back to where they wanted to read. */
    private static void askWhoItIs(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        if (path.startsWith("/api/")) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        String next = HttpMethod.GET.matches(request.getMethod()) ? in(request, path) : in(request, "/");
        onward(
                response,
                in(request, SignInController.PATH) + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    private static String in(HttpServletRequest request, String path) {
        return Language.of(request).prefix() + path;
    }

    /** After a form always by GET. */
    private static void onward(HttpServletResponse response, String address) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", address);
    }
}
