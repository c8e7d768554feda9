package org.chuanglian.platform.record.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.record.Attachment;
import org.chuanglian.platform.record.AttachmentAnswer;
import org.chuanglian.platform.record.AttachmentKind;
import org.chuanglian.platform.record.AttachmentRefusal;
import org.chuanglian.platform.record.Attachments;
import org.chuanglian.platform.record.ReceivedDocument;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.testing.PlatformTest;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest(properties = "test.database=record-pages")
class AttachmentsModuleIT {

    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST = 2;
    private static final Set<AttachmentKind> EVERY = EnumSet.allOf(AttachmentKind.class);

    /** EICAR's test string, written apart so that no scanner takes this file for what it tests. */
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE"
                    + "!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path directory;

    @Autowired
    private DSLContext jooq;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Acts acts;

    @Autowired
    private Clock clock;

    private @Nullable String scanner;

    private Attachments attachments() {
        return new FiledAttachments(
                jooq,
                transactions,
                acts,
                new AttachmentSettings(directory, new AttachmentSettings.Documents(LARGEST, scanner)),
                clock);
    }

    private Attachments.Receipt receive(String name, byte[] content) throws IOException {
        return attachments().receive(name, new ByteArrayInputStream(content), EVERY);
    }

    private ReceivedDocument received(String name, byte[] content) throws IOException {
        return switch (receive(name, content)) {
            case Attachments.Sound(ReceivedDocument document) -> document;
            case Attachments.Refused(AttachmentRefusal why) -> throw new AssertionError(name + " was refused: " + why);
        };
    }

    private Attachment kept(String name, byte[] content) throws IOException {
        try (ReceivedDocument document = received(name, content)) {
            return Objects.requireNonNull(new TransactionTemplate(transactions)
                    .execute(_ -> attachments().keep(document, new Actor.Visitor())));
        }
    }

    private void refuses(String name, byte[] content, AttachmentRefusal why) throws IOException {
        assertThat(receive(name, content)).as(name).isEqualTo(new Attachments.Refused(why));
        assertThat(files()).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private byte[] bytes(Attachment attachment) throws IOException {
        try (InputStream content = attachments().open(attachment)) {
            return content.readAllBytes();
        }
    }

    private long rows(String hash) {
        return Objects.requireNonNull(
                sql.queryForObject("select count(*) from record.attachment where hash = ?", Long.class, hash));
    }

    private long acts(String hash) {
        return Objects.requireNonNull(sql.queryForObject(
                "select count(*) from record.entry join record.opening using (seq)"
                        + " where kind = 'record.attached' and name = 'sha-256' and value = ?",
                Long.class,
                hash));
    }

    @Test
    void keepsTheSameContentOnceUnderItsHash() throws IOException {
        byte[] content = "%PDF-1.7\n% kept twice\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        Attachment one = kept("../../etc/年报\u202egpj.pdf", content);
        Attachment two = kept("二.PDF", content);
        assertThat(one.kind()).isEqualTo(AttachmentKind.PDF);
        assertThat(one.name()).isEqualTo("年报gpj.pdf");
        assertThat(one.hash()).isEqualTo(two.hash());
        assertThat(one.id()).isNotEqualTo(two.id());
        assertThat(files())
                .containsExactly(directory
                        .resolve("attachments")
                        .resolve(one.hash().substring(0, 2))
                        .resolve(one.hash().substring(2, 4))
                        .resolve(one.hash()));
        assertThat(bytes(one)).isEqualTo(content);
        assertThat(attachments().find(one.id())).contains(one);
        assertThat(rows(one.hash())).isEqualTo(2);
        assertThat(acts(one.hash())).isEqualTo(2);
    }

    @Test
    void leavesNothingOfWhatIsRolledBackUnlessAnotherKeptTheSame() throws IOException {
        byte[] content = "撤回的文件\n".getBytes(StandardCharsets.UTF_8);
        String hash = rolledBack(content);
        assertThat(files()).isEmpty();
        assertThat(rows(hash)).isZero();
        assertThat(acts(hash)).isZero();
        Attachment kept = kept("一.txt", content);
        assertThat(rolledBack(content)).isEqualTo(kept.hash());
        assertThat(bytes(kept)).isEqualTo(content);
    }

    private String rolledBack(byte[] content) throws IOException {
        try (ReceivedDocument document = received("一.txt", content)) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                attachments().keep(document, new Actor.Visitor());
                status.setRollbackOnly();
            });
            return document.hash();
        }
    }

    @Test
    void keepsNothingOutsideATransaction() throws IOException {
        try (ReceivedDocument document = received("一.pdf", PDF)) {
            assertThatThrownBy(() -> attachments().keep(document, new Actor.Visitor()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Maybe");
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void tellsWhatAFileIsByItsBytesAndWantsItsNameToAgree() throws IOException {
        byte[] page = "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        refuses("a.pdf", page, AttachmentRefusal.MISNAMED);
        refuses("a.html", page, AttachmentRefusal.MISNAMED);
        refuses("a", PDF, AttachmentRefusal.MISNAMED);
        refuses("a.pdf.exe", PDF, AttachmentRefusal.MISNAMED);
        refuses("a.txt", new byte[] {'M', 'Z', 0, 0, 3, 0, 0, 0}, AttachmentRefusal.KIND);
        refuses("a.docx", Samples.zip(Map.of("a.txt", "a")), AttachmentRefusal.KIND);
        refuses("a.xlsx", Samples.zip(Samples.DOCUMENT), AttachmentRefusal.MISNAMED);
        refuses("a.txt", new byte[0], AttachmentRefusal.EMPTY);
        assertThat(kept("名单.csv", "企业,人数\n示例,1\n".getBytes(Charset.forName("GB18030")))
                        .kind())
                .isEqualTo(AttachmentKind.CSV);
        assertThat(kept("说明.txt", "只是文字\n".getBytes(StandardCharsets.UTF_8)).kind())
                .isEqualTo(AttachmentKind.TXT);
        assertThat(kept("a.docx", Samples.zip(Samples.DOCUMENT)).kind()).isEqualTo(AttachmentKind.DOCX);
        assertThat(kept("a.xlsx", Samples.zip(Samples.WORKBOOK)).kind()).isEqualTo(AttachmentKind.XLSX);
        assertThat(kept("a.odt", Samples.zip(Samples.OPEN_TEXT)).kind()).isEqualTo(AttachmentKind.ODT);
    }

    @Test
    void refusesKindsThatAreNotWantedHere() throws IOException {
        Set<AttachmentKind> pictures = EnumSet.of(AttachmentKind.PNG, AttachmentKind.JPEG);
        assertThat(attachments().receive("a.pdf", new ByteArrayInputStream(PDF), pictures))
                .isEqualTo(new Attachments.Refused(AttachmentRefusal.KIND));
        assertThat(files()).isEmpty();
        assertThat(attachments().words(AttachmentRefusal.KIND, pictures, Language.ENGLISH))
                .endsWith("please use PNG, JPEG.");
        assertThat(attachments().words(AttachmentRefusal.TOO_LARGE, pictures, Language.CHINESE))
                .isEqualTo("文件太大，最多2MB。");
    }

    @Test
    void refusesMacrosAndWhatUnpacksBeyondReason() throws IOException {
        Map<String, String> macros = new TreeMap<>(Samples.DOCUMENT);
        macros.put("word/vbaProject.bin", "x");
        refuses("a.docx", Samples.zip(macros), AttachmentRefusal.MACROS);
        refuses("a.docx", Samples.bomb(), AttachmentRefusal.BOMB);
    }

    @Test
    void stopsReadingWhereADocumentIsTooLarge() throws IOException {
        EndlessText endless = new EndlessText();
        assertThat(attachments().receive("endless.txt", endless, EVERY))
                .isEqualTo(new Attachments.Refused(AttachmentRefusal.TOO_LARGE));
        assertThat(endless.read).isEqualTo(LARGEST * 1_000_000L + 1);
        assertThat(files()).isEmpty();
    }

    private static final class EndlessText extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 'a';
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) 'a');
            read += length;
            return length;
        }
    }

    @Test
    void leavesNothingBehindWhereTheStreamBreaksOff() throws IOException {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream("一些文字".getBytes(StandardCharsets.UTF_8)), new DeadLine());
        assertThatThrownBy(() -> attachments().receive("a.txt", broken, EVERY)).isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    private static final class DeadLine extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the line went dead");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return read();
        }
    }

    @Test
    void keepsOnlyWhatTheScannerPasses() throws IOException {
        try (StandInClamav clamav = new StandInClamav()) {
            scanner = clamav.address();
            refuses("a.txt", EICAR, AttachmentRefusal.INFECTED);
            assertThat(kept("a.pdf", PDF).kind()).isEqualTo(AttachmentKind.PDF);
            assertThat(clamav.lastScanned()).isEqualTo(PDF);
        }
    }

    @Test
    void asksAScannerAtASocketOfTheFileSystem() throws IOException {
        Path socket = Files.createTempDirectory("clamd").resolve("s");
        try (StandInClamav clamav = new StandInClamav(socket)) {
            scanner = clamav.address();
            refuses("a.txt", EICAR, AttachmentRefusal.INFECTED);
            received("a.pdf", PDF).close();
            assertThat(clamav.lastScanned()).isEqualTo(PDF);
        }
    }

    @Test
    void keepsNothingWhenTheScannerCannotBeReached() throws IOException {
        try (StandInClamav clamav = new StandInClamav()) {
            scanner = clamav.address();
        }
        refuses("a.pdf", PDF, AttachmentRefusal.UNSCANNED);
        scanner = "no.such.host.invalid:3310";
        refuses("a.pdf", PDF, AttachmentRefusal.UNSCANNED);
    }

    @Test
    void refusesASettingThatIsNoAddress() {
        for (String address : List.of("clamd", "localhost:", "localhost:65536", ":3310")) {
            assertThatThrownBy(() -> new AttachmentSettings.Documents(LARGEST, address))
                    .as(address)
                    .hasMessageContaining("chuanglian.record.clamav")
                    .hasMessageContaining("Maybe");
        }
        assertThatThrownBy(() -> new AttachmentSettings.Documents(0, null)).hasMessageContaining("largest-megabytes");
    }

    @Test
    void handsADocumentOutAsAFileAndNeverAsAPage() throws IOException {
        Attachment kept = kept("附件\r\nSet-Cookie: a=b.txt", "一些文字\n".getBytes(StandardCharsets.UTF_8));
        var answer = AttachmentAnswer.of(attachments(), kept);
        var headers = answer.getHeaders();
        assertThat(headers.getFirst("Content-Disposition"))
                .startsWith("attachment; filename")
                .doesNotContain("\r", "\n");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(String.valueOf(headers.getContentType())).isEqualTo("application/octet-stream");
        Objects.requireNonNull(answer.getBody()).getInputStream().close();
    }
}
