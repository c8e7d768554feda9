package org.chuanglian.platform.work.job;

import static org.chuanglian.platform.work.db.Tables.JOB_CONTENT;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.AbstractList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import org.chuanglian.platform.work.JobFile;
import org.chuanglian.platform.work.JobFiles;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps files in the database, piece by piece under the hash of their content, so that every instance hands them out. */
@Component
public class StoredFiles implements JobFiles {

    private static final int PIECE = 1 << 20;

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Path unfinished;

    StoredFiles(DSLContext sql, PlatformTransactionManager transactions, WorkSettings settings) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(transactions);
        this.unfinished = settings.unfinished();
    }

    @Override
    public JobFile keep(String name, String mediaType, Writer writer) {
        try {
            Files.createDirectories(unfinished);
            Path written = Files.createTempFile(unfinished, "new-", ".part");
            try {
                MessageDigest digest = sha256();
                try (OutputStream content =
                        new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(written), digest))) {
                    writer.write(content);
                }
                String hash = HexFormat.of().formatHex(digest.digest());
                store(hash, written);
                return new JobFile(name, mediaType, Files.size(written), hash);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(
                    name + " cannot be written below " + unfinished + ".\nMaybe the disk is full.", refused);
        }
    }

    /** Equal content is kept once, whoever keeps it at the same time. */
    private void store(String hash, Path written) {
        transaction.executeWithoutResult(status -> {
            try (InputStream content = Files.newInputStream(written)) {
                byte[] bytes = content.readNBytes(PIECE);
                int piece = 0;
                // of an empty file too there is a piece
                do {
                    sql.insertInto(JOB_CONTENT)
                            .set(JOB_CONTENT.CONTENT, hash)
                            .set(JOB_CONTENT.PIECE, piece)
                            .set(JOB_CONTENT.BYTES, bytes)
                            .onConflictDoNothing()
                            .execute();
                    bytes = content.readNBytes(PIECE);
                    piece++;
                } while (bytes.length > 0);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    @Override
    public Optional<InputStream> open(String content) {
        int pieces = sql.fetchCount(JOB_CONTENT, JOB_CONTENT.CONTENT.eq(content));
        if (pieces == 0) {
            return Optional.empty();
        }
        return Optional.of(new SequenceInputStream(Collections.enumeration(new AbstractList<InputStream>() {
            // read when its turn comes
            @Override
            public InputStream get(int piece) {
                return piece(content, piece);
            }

            @Override
            public int size() {
                return pieces;
            }
        })));
    }

    private InputStream piece(String content, int piece) {
        return sql.select(JOB_CONTENT.BYTES)
                .from(JOB_CONTENT)
                .where(JOB_CONTENT.CONTENT.eq(content))
                .and(JOB_CONTENT.PIECE.eq(piece))
                .fetchOptional(JOB_CONTENT.BYTES)
                .<InputStream>map(ByteArrayInputStream::new)
                .orElseGet(InputStream::nullInputStream);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
