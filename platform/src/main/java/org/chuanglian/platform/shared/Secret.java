package org.chuanglian.platform.shared;

import java.util.Base64;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;

/**
 * The random part of a link that lets in whoever has it. It is told once, and only its {@link Digest} is kept, from which
 * nobody finds it, since it is random and as long.
 */
public final class Secret {

    private static final int BYTES = 32;
    private static final Base64StringKeyGenerator SECRETS =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), BYTES);

    private Secret() {}

    /** 256 random bits, as they may stand in an address. */
    public static String make() {
        return SECRETS.generateKey();
    }
}
