package org.chuanglian.platform.record.attachment;

import static org.chuanglian.platform.record.db.Tables.ATTACHMENT;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.record.Attachment;
import org.chuanglian.platform.record.AttachmentKind;
import org.chuanglian.platform.record.AttachmentRefusal;
import org.chuanglian.platform.record.Attachments;
import org.chuanglian.platform.record.ReceivedDocument;
import org.chuanglian.platform.record.db.tables.records.AttachmentRecord;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps documents in files named by their content, and knows them by a row each. */
@Component
@EnableConfigurationProperties(AttachmentSettings.class)
class FiledAttachments implements Attachments {

    private static final long PATIENCE_MILLIS = 60_000;
    private static final int LONGEST_NAME = 120;
    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final DSLContext sql;
    private final TransactionTemplate afterwards;
    private final Acts acts;
    private final AttachmentSettings settings;
    private final DocumentFiles files;
    private final Clock clock;

    FiledAttachments(
            DSLContext sql,
            PlatformTransactionManager transactions,
            Acts acts,
            AttachmentSettings settings,
            Clock clock) {
        this.sql = sql;
        this.afterwards = new TransactionTemplate(transactions);
        this.afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.acts = acts;
        this.settings = settings;
        this.files = new DocumentFiles(settings.folder());
        this.clock = clock;
    }

    @Override
    public int largestMegabytes() {
        return settings.record().largestMegabytes();
    }

    @Override
    public Receipt receive(String name, InputStream content, Set<AttachmentKind> kinds) throws IOException {
        Path received = files.incoming();
        boolean kept = false;
        try {
            Receipt receipt = checked(shown(name), content, kinds, received);
            kept = receipt instanceof Sound(ReceivedDocument document)
                    && document.file().equals(received);
            return receipt;
        } finally {
            if (!kept) {
                Files.deleteIfExists(received);
            }
        }
    }

    private Receipt checked(String name, InputStream content, Set<AttachmentKind> kinds, Path received)
            throws IOException {
        long bytes = DocumentFiles.receive(content, received, settings.largestBytes());
        if (bytes == 0) {
            return new Refused(AttachmentRefusal.EMPTY);
        }
        if (bytes > settings.largestBytes()) {
            return new Refused(AttachmentRefusal.TOO_LARGE);
        }
        return switch (Sniffer.tell(received, name)) {
            case Sniffer.Told.Not(AttachmentRefusal why) -> new Refused(why);
            case Sniffer.Told.Kind(AttachmentKind kind)
            when !kinds.contains(kind) -> new Refused(AttachmentRefusal.KIND);
            case Sniffer.Told.Kind(AttachmentKind kind) ->
                switch (scan(received)) {
                    case INFECTED -> new Refused(AttachmentRefusal.INFECTED);
                    case UNKNOWN -> new Refused(AttachmentRefusal.UNSCANNED);
                    case CLEAN -> cleaned(name, kind, received);
                };
        };
    }

    private Scanner.Verdict scan(Path file) {
        @Nullable String daemon = settings.record().clamav();
        return daemon == null || daemon.isBlank()
                ? Scanner.Verdict.CLEAN
                : new ClamavScanner(daemon, PATIENCE_MILLIS).scan(file);
    }

    private Receipt cleaned(String name, AttachmentKind kind, Path received) throws IOException {
        return switch (kind) {
            case PNG, JPEG -> redrawn(name, kind, received);
            case PDF, DOCX, XLSX, ODT, CSV, TXT -> new Sound(document(name, kind, received));
        };
    }

    private Receipt redrawn(String name, AttachmentKind kind, Path received) throws IOException {
        Path cleaned = files.incoming();
        boolean kept = false;
        try {
            Optional<AttachmentRefusal> refusal = Pictures.redraw(received, kind, cleaned);
            if (refusal.isPresent()) {
                return new Refused(refusal.get());
            }
            Receipt receipt = new Sound(document(name, kind, cleaned));
            kept = true;
            return receipt;
        } finally {
            if (!kept) {
                Files.deleteIfExists(cleaned);
            }
        }
    }

    private static ReceivedDocument document(String name, AttachmentKind kind, Path file) throws IOException {
        return new ReceivedDocument(file, kind, Files.size(file), DocumentFiles.hash(file), name);
    }

    /** No directories, no control or invisible characters, and not endless; the ending stays. */
    private static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\"]", "").strip();
        int length = plain.codePointCount(0, plain.length());
        return length <= LONGEST_NAME ? plain : plain.substring(plain.offsetByCodePoints(0, length - LONGEST_NAME));
    }

    @Override
    public Attachment keep(ReceivedDocument document, Actor sender) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    document.name() + " cannot be kept outside a transaction.\nMaybe keep it with what it belongs to.");
        }
        Attachment attachment = new Attachment(
                IDS.generate(),
                document.hash(),
                document.kind(),
                document.bytes(),
                document.name(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        store(document);
        sql.insertInto(ATTACHMENT)
                .set(ATTACHMENT.ID, attachment.id())
                .set(ATTACHMENT.HASH, attachment.hash())
                .set(ATTACHMENT.KIND, attachment.kind().name())
                .set(ATTACHMENT.BYTES, attachment.bytes())
                .set(ATTACHMENT.NAME, attachment.name())
                .set(ATTACHMENT.KEPT_AT, attachment.at().atOffset(ZoneOffset.UTC))
                .execute();
        // the hash alone would tell whoever has the same document that it was sent here
        acts.append(Act.of(ActKind.ATTACHED, sender)
                .telling("kind", attachment.kind().code())
                .keeping("sha-256", attachment.hash())
                .keeping("name", attachment.name()));
        return attachment;
    }

    /** The file first, then the commit: a crash between them leaves a file that nobody names, never a row without one. */
    private void store(ReceivedDocument document) {
        String hash = document.hash();
        alone(hash);
        try {
            if (!files.store(document.file(), hash)) {
                return;
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    afterwards.executeWithoutResult(_ -> forget(hash));
                }
            }
        });
    }

    /** Removes a file that no row names. */
    private void forget(String hash) {
        alone(hash);
        if (!sql.fetchExists(ATTACHMENT, ATTACHMENT.HASH.eq(hash))) {
            try {
                Files.deleteIfExists(files.place(hash));
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }

    /** Until the end of the transaction nobody else keeps or removes the same content. */
    private void alone(String hash) {
        sql.select(DSL.function(
                        "pg_advisory_xact_lock",
                        Object.class,
                        DSL.function("hashtextextended", Long.class, DSL.val("attachment/" + hash), DSL.val(0L))))
                .fetch();
    }

    @Override
    public Optional<Attachment> find(UUID id) {
        return sql.selectFrom(ATTACHMENT).where(ATTACHMENT.ID.eq(id)).fetchOptional(FiledAttachments::attachment);
    }

    private static Attachment attachment(AttachmentRecord row) {
        return new Attachment(
                row.getId(),
                row.getHash(),
                AttachmentKind.valueOf(row.getKind()),
                row.getBytes(),
                row.getName(),
                row.getKeptAt().toInstant());
    }

    @Override
    public InputStream open(Attachment attachment) throws IOException {
        return Files.newInputStream(files.place(attachment.hash()));
    }
}
