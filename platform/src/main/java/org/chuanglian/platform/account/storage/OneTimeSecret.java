package org.chuanglian.platform.account.storage;

import java.util.Base64;
import org.chuanglian.platform.account.signin.Digest;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;

/** The random part of a link that opens something once. It is told once, and only its digest is kept. */
final class OneTimeSecret {

    private static final int BYTES = 32;
    private static final Base64StringKeyGenerator SECRETS =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), BYTES);

    private OneTimeSecret() {}

    /** 256 random bits, as they may stand in an address. */
    static String make() {
        return SECRETS.generateKey();
    }

    /** What is kept; nobody finds the secret from it, since the secret is random. */
    static byte[] digest(String secret) {
        return Digest.of(secret);
    }
}
