package org.chuanglian.platform.intake.upload.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The reader against files that were damaged anywhere. */
class UploadedTableProperties {

    private static final List<byte[]> SOUND = List.of(
            table().getBytes(StandardCharsets.UTF_8), table().getBytes(Charset.forName("GB18030")), spreadsheet());

    private static Path directory = Path.of("");

    @BeforeContainer
    static void prepare() throws IOException {
        directory = Files.createTempDirectory("mutated-");
    }

    @AfterContainer
    static void remove() throws IOException {
        Files.deleteIfExists(directory.resolve("table"));
        Files.delete(directory);
    }

    private static String table() {
        return "名称,类型,区县\r\n示例甲院,\"平台, 一\",大足区\r\n示例乙院,平台,\n示例丙院,\"平\"\"台\",璧山区\r";
    }

    private static byte[] spreadsheet() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.to(bytes, true, "表")) {
            table.row(List.of("名称", "类型", "区县"));
            table.row(List.of("示例甲院", "平台", "大足区"));
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Property(tries = 10_000)
    void readsEveryDamagedFileOrSaysWhy(@ForAll long seed) throws IOException {
        Path file = directory.resolve("table");
        Files.write(file, mutated(new Random(seed)));
        try (UploadedTable table = UploadedTable.open(file)) {
            long last = 0;
            for (Optional<SourceRow> row = table.next(); row.isPresent(); row = table.next()) {
                assertThat(row.get().cells()).hasSizeLessThanOrEqualTo(TableSource.MOST_COLUMNS);
                last = row.get().line();
            }
            assertThat(last).isGreaterThanOrEqualTo(0);
        } catch (BrokenTable broken) {
            assertThat(broken.words().chinese()).isNotBlank();
        }
    }

    /** Some bytes changed, dropped, doubled or moved. */
    private static byte[] mutated(Random random) {
        byte[] bytes = SOUND.get(random.nextInt(SOUND.size())).clone();
        for (int i = random.nextInt(8); i >= 0 && bytes.length > 4; i--) {
            int at = random.nextInt(bytes.length);
            int length = random.nextInt(Math.min(64, bytes.length - at) + 1);
            bytes = switch (random.nextInt(4)) {
                case 0 -> joined(bytes, at, new byte[] {(byte) random.nextInt()}, Math.min(bytes.length, at + 1));
                case 1 -> joined(bytes, at, new byte[0], at + length);
                case 2 -> joined(bytes, at + length, java.util.Arrays.copyOfRange(bytes, at, at + length), at + length);
                default -> java.util.Arrays.copyOf(bytes, at);
            };
        }
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int to, byte[] middle, int from) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, to);
        joined.writeBytes(middle);
        joined.write(bytes, from, bytes.length - from);
        return joined.toByteArray();
    }
}
