package org.chuanglian.ledger;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.crypto.digests.SM3Digest;

/** Computes hashes one after the other without leaving garbage behind; for one thread at a time. */
abstract sealed class Hasher {

    static final int BYTES = 32;
    static final int DIGITS = 2 * BYTES;

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private final byte[] digest = new byte[BYTES];
    private final byte[] digits = new byte[DIGITS];

    static Hasher of(Algorithm algorithm) {
        return switch (algorithm) {
            case SHA_256 -> new Jdk("SHA-256");
            case SM3 -> new Sm3();
        };
    }

    abstract void update(byte[] bytes, int from, int length);

    abstract void finish(byte[] into);

    /** The hash of what was put in since the last time, as hexadecimal digits; overwritten by the next call. */
    byte[] digits() {
        finish(digest);
        for (int i = 0; i < BYTES; i++) {
            digits[2 * i] = HEX[(digest[i] >> 4) & 0xf];
            digits[2 * i + 1] = HEX[digest[i] & 0xf];
        }
        return digits;
    }

    String hex() {
        return new String(digits(), StandardCharsets.US_ASCII);
    }

    private static final class Jdk extends Hasher {
        private final MessageDigest digest;

        Jdk(String name) {
            try {
                digest = MessageDigest.getInstance(name);
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException(
                        name + " belongs to every Java.\nMaybe this one was cut down.", missing);
            }
        }

        @Override
        void update(byte[] bytes, int from, int length) {
            digest.update(bytes, from, length);
        }

        @Override
        void finish(byte[] into) {
            try {
                digest.digest(into, 0, into.length);
            } catch (DigestException tooShort) {
                throw new IllegalStateException("a hash of 256 bits needs 32 bytes, not " + into.length, tooShort);
            }
        }
    }

    private static final class Sm3 extends Hasher {
        private final SM3Digest digest = new SM3Digest();

        @Override
        void update(byte[] bytes, int from, int length) {
            digest.update(bytes, from, length);
        }

        @Override
        void finish(byte[] into) {
            digest.doFinal(into, 0);
        }
    }
}
