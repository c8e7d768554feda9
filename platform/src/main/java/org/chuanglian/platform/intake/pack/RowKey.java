package org.chuanglian.platform.intake.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.chuanglian.platform.registry.SubjectKey;

/** The pack's own key of a row that nobody else gave one: its table and a hash of what names it. */
final class RowKey {

    private static final int BYTES = 12;

    private RowKey() {}

    static SubjectKey of(String table, String... parts) {
        String hash = HexFormat.of()
                .formatHex(sha256().digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)), 0, BYTES);
        return new SubjectKey(SubjectKey.Scheme.PACK, table + "/" + hash);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
