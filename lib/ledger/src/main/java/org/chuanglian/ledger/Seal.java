package org.chuanglian.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A value that an entry commits to without showing it. The entry holds the hash of salt, name and value; who is shown
 * salt and value can check them, nobody else can guess them, and both can be deleted while the chain stays whole.
 *
 * @param salt 32 random bytes as hexadecimal digits, of this value alone
 */
public record Seal(String salt, String value) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Seals a value with a salt of its own. */
    public static Seal of(String value) {
        byte[] salt = new byte[BYTES];
        RANDOM.nextBytes(salt);
        return new Seal(HexFormat.of().formatHex(salt), value);
    }

    /** The hash over the salt's bytes, the name in UTF-8, a zero byte, and the value in UTF-8. */
    public String commitment(Algorithm algorithm, String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(salt));
        bytes.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        bytes.write(0);
        bytes.writeBytes(value.getBytes(StandardCharsets.UTF_8));
        return algorithm.hash(bytes.toByteArray());
    }

    /** What is sealed has no place in a log. */
    @Override
    public String toString() {
        return "Seal[]";
    }
}
