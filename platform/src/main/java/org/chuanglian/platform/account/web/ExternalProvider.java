package org.chuanglian.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chuanglian.platform.account.SignInSettings;
import org.chuanglian.platform.account.signin.ExternalIdentity;
import org.chuanglian.platform.shell.FormFields;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * The outside provider that is set, spoken to by OpenID Connect with an authorization code, PKCE, state and nonce. What
 * it offers is asked at the first use, so that the platform starts without it; nothing it hands out is kept but who the
 * person is to it.
 */
@Component
class ExternalProvider {

    /** Where the provider leads back to. */
    static final String CALLBACK = "/signin/oidc/callback";

    private static final Logger LOG = LoggerFactory.getLogger(ExternalProvider.class);
    private static final String ID = "oidc";
    private static final int LONGEST_LABEL = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SignInSettings settings;
    private final HttpSessionOAuth2AuthorizationRequestRepository asked =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final OidcAuthorizationCodeAuthenticationProvider check;
    private volatile @Nullable ClientRegistration made;

    ExternalProvider(SignInSettings settings) {
        this.settings = settings;
        this.check = new OidcAuthorizationCodeAuthenticationProvider(
                tokens(), answer -> new DefaultOidcUser(List.of(), answer.getIdToken()));
    }

    private static RestClientAuthorizationCodeTokenResponseClient tokens() {
        SimpleClientHttpRequestFactory connections = new SimpleClientHttpRequestFactory();
        connections.setConnectTimeout(PATIENCE);
        connections.setReadTimeout(PATIENCE);
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(connections)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    /** What readers call the provider; empty when none is set. */
    Optional<String> name() {
        return settings.provider().map(SignInSettings.Oidc::name);
    }

    private ClientRegistration registration(SignInSettings.Oidc oidc) {
        ClientRegistration ready = made;
        if (ready == null) {
            ready = make(oidc);
            made = ready;
        }
        return ready;
    }

    private ClientRegistration make(SignInSettings.Oidc oidc) {
        try {
            return ClientRegistrations.fromOidcIssuerLocation(oidc.issuer())
                    .registrationId(ID)
                    .clientId(oidc.clientId())
                    .clientSecret(Files.readString(oidc.secretFile()).strip())
                    .scope("openid", "profile")
                    .redirectUri(Optional.ofNullable(settings.address()).orElse("{baseUrl}") + CALLBACK)
                    .build();
        } catch (IllegalArgumentException | IllegalStateException | IOException unusable) {
            LOG.warn("{}: {}", oidc.issuer(), unusable.getMessage());
            throw new AuthenticationServiceException(
                    "The provider " + oidc.issuer() + " cannot be used.\nMaybe it is down, or " + oidc.secretFile()
                            + " cannot be read.",
                    unusable);
        }
    }

    private ClientRegistration registration() {
        return registration(settings.provider()
                .orElseThrow(() -> new AuthenticationServiceException("No outside provider is set.")));
    }

    /**
     * The provider's page to send the reader to; what has to come back is kept in the session.
     *
     * @throws AuthenticationServiceException when the provider cannot be reached
     */
    String begin(HttpServletRequest request, HttpServletResponse response) {
        ClientRegistration registration = registration();
        DefaultOAuth2AuthorizationRequestResolver resolver =
                new DefaultOAuth2AuthorizationRequestResolver(id -> id.equals(ID) ? registration : null);
        OAuth2AuthorizationRequest question = resolver.resolve(request, ID);
        if (question == null) {
            throw new AuthenticationServiceException("Nothing to ask " + registration.getClientName() + ".");
        }
        asked.saveAuthorizationRequest(question, request, response);
        return question.getAuthorizationRequestUri();
    }

    /**
     * Whom the provider has confirmed, in answer to the question that this session asked.
     *
     * @throws AuthenticationException when this session asked nothing of the kind, or the answer is not sound
     */
    ExternalIdentity finish(HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest question = asked.removeAuthorizationRequest(request, response);
        @Nullable String code = request.getParameter("code");
        if (question == null || code == null || code.isEmpty()) {
            throw new OAuth2AuthenticationException(
                    Optional.ofNullable(request.getParameter("error")).isPresent()
                            ? OAuth2ErrorCodes.ACCESS_DENIED
                            : OAuth2ErrorCodes.INVALID_REQUEST);
        }
        OAuth2AuthorizationResponse answer = OAuth2AuthorizationResponse.success(code)
                .redirectUri(Objects.requireNonNull(question.getRedirectUri()))
                .state(Objects.requireNonNull(question.getState()))
                .build();
        return identity(check.authenticate(
                new OAuth2LoginAuthenticationToken(registration(), new OAuth2AuthorizationExchange(question, answer))));
    }

    private static ExternalIdentity identity(@Nullable Authentication confirmed) {
        if (confirmed == null || !(confirmed.getPrincipal() instanceof OidcUser user)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
        }
        URL issuer = user.getIssuer();
        String subject = user.getSubject();
        if (issuer == null || subject == null) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_REQUEST);
        }
        String label = Stream.of(user.getFullName(), user.getPreferredUsername(), subject)
                .flatMap(Stream::ofNullable)
                .map(name -> FormFields.plain(name).strip())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("?");
        return new ExternalIdentity(
                issuer.toString(),
                subject,
                label.substring(0, label.offsetByCodePoints(0, Math.min(LONGEST_LABEL, FormFields.characters(label)))));
    }
}
