package org.chuanglian.platform.account.web;

import java.net.URI;
import java.util.Set;
import org.chuanglian.platform.account.SignInSettings;
import org.chuanglian.platform.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * Passkeys of this platform: bound to the address that is set, or to {@code localhost} at the port it listens on, which
 * is known only when it does. A device must check its owner by finger, face or code.
 */
@Component
class OwnOrigin implements WebAuthnRelyingPartyOperations {

    private static final String NAME = "Chuanglian";

    private final SignInSettings settings;
    private final Environment environment;
    private final PublicKeyCredentialUserEntityRepository persons;
    private final UserCredentialRepository credentials;
    private volatile @Nullable WebAuthnRelyingPartyOperations made;

    OwnOrigin(
            SignInSettings settings,
            Environment environment,
            PublicKeyCredentialUserEntityRepository persons,
            UserCredentialRepository credentials) {
        this.settings = settings;
        this.environment = environment;
        this.persons = persons;
        this.credentials = credentials;
    }

    private WebAuthnRelyingPartyOperations operations() {
        WebAuthnRelyingPartyOperations ready = made;
        if (ready == null) {
            ready = make();
            made = ready;
        }
        return ready;
    }

    private WebAuthnRelyingPartyOperations make() {
        String set = settings.address();
        String origin = set == null ? "http://localhost:" + environment.getProperty("local.server.port") : set;
        Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(
                persons,
                credentials,
                PublicKeyCredentialRpEntity.builder()
                        .id(URI.create(origin).getHost())
                        .name(NAME)
                        .build(),
                Set.of(origin));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    /** Whose password is still one that somebody else gave makes no passkey: it might be the somebody else. */
    @Override
    public PublicKeyCredentialCreationOptions createPublicKeyCredentialCreationOptions(
            PublicKeyCredentialCreationOptionsRequest request) {
        Authentication asking = request.getAuthentication();
        if (!(asking != null && asking.getPrincipal() instanceof SignedIn person)
                || person.person().mustChangePassword()) {
            throw new AccessDeniedException("Only who has a password of his own makes a passkey.");
        }
        return operations().createPublicKeyCredentialCreationOptions(request);
    }

    @Override
    public CredentialRecord registerCredential(RelyingPartyRegistrationRequest request) {
        return operations().registerCredential(request);
    }

    @Override
    public PublicKeyCredentialRequestOptions createCredentialRequestOptions(
            PublicKeyCredentialRequestOptionsRequest request) {
        return operations().createCredentialRequestOptions(request);
    }

    @Override
    public PublicKeyCredentialUserEntity authenticate(RelyingPartyAuthenticationRequest request) {
        return operations().authenticate(request);
    }
}
