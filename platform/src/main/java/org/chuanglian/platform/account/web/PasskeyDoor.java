package org.chuanglian.platform.account.web;

import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationProvider;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.stereotype.Component;

/**
 * The door for passkeys. Put together here rather than by Spring Security's own configurer, since a sign-in must get a
 * new session identifier and the session keeps nothing but the person.
 */
@Component
class PasskeyDoor {

    private final WebAuthnRelyingPartyOperations operations;
    private final UserCredentialRepository credentials;
    private final UserDetailsService persons;
    private final PersonOfSession sessions;

    PasskeyDoor(
            WebAuthnRelyingPartyOperations operations,
            UserCredentialRepository credentials,
            UserDetailsService persons,
            PersonOfSession sessions) {
        this.operations = operations;
        this.credentials = credentials;
        this.persons = persons;
        this.sessions = sessions;
    }

    void open(HttpSecurity http, AuthenticationEventPublisher events) {
        WebAuthnAuthenticationFilter signIn = new WebAuthnAuthenticationFilter();
        ProviderManager doorkeeper = new ProviderManager(new WebAuthnAuthenticationProvider(operations, persons));
        doorkeeper.setAuthenticationEventPublisher(events);
        signIn.setAuthenticationManager(doorkeeper);
        signIn.setSecurityContextRepository(sessions);
        signIn.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        WebAuthnRegistrationFilter registration = new WebAuthnRegistrationFilter(credentials, operations);
        // the owner deletes by the form of the account page
        registration.setRemoveCredentialMatcher(request -> false);
        http.addFilterBefore(signIn, BasicAuthenticationFilter.class)
                .addFilterBefore(new PublicKeyCredentialCreationOptionsFilter(operations), AuthorizationFilter.class)
                .addFilterBefore(new PublicKeyCredentialRequestOptionsFilter(operations), AuthorizationFilter.class)
                .addFilterAfter(registration, AuthorizationFilter.class);
    }
}
