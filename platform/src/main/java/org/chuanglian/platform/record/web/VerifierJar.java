package org.chuanglian.platform.record.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.chuanglian.ledger.Algorithm;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The offline verifier, as the build made it. */
@Component
class VerifierJar {

    static final String NAME = "chuanglian-verifier.jar";

    private final byte[] bytes;
    private final String hash;

    VerifierJar() {
        try (var jar = new ClassPathResource("record/" + NAME).getInputStream()) {
            bytes = jar.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    "the verifier is not in the application.\nMaybe lib/ledger was not built before it.", missing);
        }
        hash = Algorithm.SHA_256.hash(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Its SHA-256 in hexadecimal digits. */
    String hash() {
        return hash;
    }
}
