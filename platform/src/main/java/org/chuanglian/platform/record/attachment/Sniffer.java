package org.chuanglian.platform.record.attachment;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.chuanglian.platform.record.AttachmentKind;
import org.chuanglian.platform.record.AttachmentRefusal;

/** Tells what a file is from its bytes: the first ones, the parts of an office document, or every sign of a text. */
final class Sniffer {

    /** A document that unpacks to more than this is none. */
    private static final long LARGEST_UNPACKED = 200_000_000;

    private static final int MOST_PARTS = 10_000;
    private static final int PIECE = 1 << 14;
    private static final int LONGEST_TYPE = 100;
    private static final byte[] PDF = HexFormat.of().parseHex("255044462d");
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final String OPEN_DOCUMENT_TEXT = "application/vnd.oasis.opendocument.text";
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    /** What a file is, or why it cannot be kept. */
    sealed interface Told {
        record Kind(AttachmentKind kind) implements Told {}

        record Not(AttachmentRefusal why) implements Told {}
    }

    private Sniffer() {}

    /** @param name whose ending must fit; it also decides between a table and another text */
    static Told tell(Path file, String name) throws IOException {
        return switch (tellByBytes(file, name)) {
            case Told.Kind(AttachmentKind kind) when !kind.isNamedBy(name) -> new Told.Not(AttachmentRefusal.MISNAMED);
            case Told told -> told;
        };
    }

    private static Told tellByBytes(Path file, String name) throws IOException {
        byte[] first;
        try (InputStream content = Files.newInputStream(file)) {
            first = content.readNBytes(PNG.length);
        }
        if (begins(first, PDF)) {
            return new Told.Kind(AttachmentKind.PDF);
        }
        if (begins(first, PNG)) {
            return new Told.Kind(AttachmentKind.PNG);
        }
        if (begins(first, JPEG)) {
            return new Told.Kind(AttachmentKind.JPEG);
        }
        return begins(first, ZIP) ? office(file) : text(file, name);
    }

    private static boolean begins(byte[] first, byte[] sign) {
        return first.length >= sign.length && Arrays.equals(first, 0, sign.length, sign, 0, sign.length);
    }

    /** Unpacks nothing to anywhere, and stops counting where no document reaches. */
    private static Told office(Path file) throws IOException {
        Set<String> parts = new HashSet<>();
        String type = "";
        long unpacked = 0;
        byte[] piece = new byte[PIECE];
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.add(part.getName().toLowerCase(Locale.ROOT));
                if (part.getName().equals("mimetype")) {
                    type = new String(zip.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII);
                }
                for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
                    unpacked += read;
                    if (unpacked > LARGEST_UNPACKED) {
                        return new Told.Not(AttachmentRefusal.BOMB);
                    }
                }
                if (parts.size() > MOST_PARTS) {
                    return new Told.Not(AttachmentRefusal.BOMB);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            return new Told.Not(AttachmentRefusal.BROKEN);
        }
        return office(parts, type);
    }

    private static Told office(Set<String> parts, String type) {
        if (parts.stream().anyMatch(Sniffer::isMacro)) {
            return new Told.Not(AttachmentRefusal.MACROS);
        }
        if (type.equals(OPEN_DOCUMENT_TEXT) && parts.contains("content.xml")) {
            return new Told.Kind(AttachmentKind.ODT);
        }
        if (!parts.contains("[content_types].xml")) {
            return new Told.Not(AttachmentRefusal.KIND);
        }
        if (parts.contains("word/document.xml")) {
            return new Told.Kind(AttachmentKind.DOCX);
        }
        return parts.contains("xl/workbook.xml")
                ? new Told.Kind(AttachmentKind.XLSX)
                : new Told.Not(AttachmentRefusal.KIND);
    }

    private static boolean isMacro(String part) {
        return part.endsWith("vbaproject.bin")
                || part.contains("/activex/")
                || part.contains("/macrosheets/")
                || part.startsWith("basic/")
                || part.startsWith("scripts/");
    }

    private static Told text(Path file, String name) throws IOException {
        for (Charset encoding : ENCODINGS) {
            if (isWritten(file, encoding)) {
                return new Told.Kind(AttachmentKind.CSV.isNamedBy(name) ? AttachmentKind.CSV : AttachmentKind.TXT);
            }
        }
        return new Told.Not(AttachmentRefusal.KIND);
    }

    /** Text has no control characters but those that part lines and columns. */
    private static boolean isWritten(Path file, Charset encoding) throws IOException {
        char[] piece = new char[PIECE];
        // a decoder, unlike a charset, refuses what is not of the encoding
        try (Reader content = new InputStreamReader(Files.newInputStream(file), encoding.newDecoder())) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                for (int i = 0; i < read; i++) {
                    if (Character.isISOControl(piece[i]) && "\t\n\r\f".indexOf(piece[i]) < 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
