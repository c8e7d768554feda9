package org.chuanglian.platform.record.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files for tests, made byte by byte where that is the point. */
final class Samples {

    static final Map<String, String> DOCUMENT = Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<d/>");
    static final Map<String, String> WORKBOOK = Map.of("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<w/>");

    static final Map<String, String> OPEN_TEXT =
            Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<c/>");

    private static final int SIGNATURE = 8;
    private static final int HEADER = SIGNATURE + 12 + 13;

    private Samples() {}

    static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** A document of half a megabyte that unpacks to 400. */
    static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] nothing = new byte[1_000_000];
            for (int i = 0; i < 400; i++) {
                zip.write(nothing);
            }
        }
        return bytes.toByteArray();
    }

    /** 40 by 20 points, left red and right blue, with an EXIF part that says to turn it clockwise, and some words. */
    static byte[] jpegOnItsSide(String words) throws IOException {
        BufferedImage picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 20; y++) {
                picture.setRGB(x, y, (x < 20 ? Color.RED : Color.BLUE).getRGB());
            }
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", plain);
        byte[] description = (words + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif =
                ByteBuffer.allocate(6 + 8 + 2 + 2 * 12 + 4 + description.length).order(ByteOrder.BIG_ENDIAN);
        exif.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x010e)
                .putShort((short) 2)
                .putInt(description.length)
                .putInt(8 + 2 + 2 * 12 + 4);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        exif.putInt(0).put(description);
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        jpeg.write(plain.toByteArray(), 0, 2);
        jpeg.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1});
        jpeg.writeBytes(
                ByteBuffer.allocate(2).putShort((short) (exif.capacity() + 2)).array());
        jpeg.writeBytes(exif.array());
        jpeg.write(plain.toByteArray(), 2, plain.size() - 2);
        return jpeg.toByteArray();
    }

    /** A PNG with some words in a chunk of text. */
    static byte[] pngThatSays(String words) throws IOException {
        byte[] plain = png(new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(plain, 0, HEADER);
        png.writeBytes(chunk("tEXt", ("Comment\0" + words).getBytes(StandardCharsets.ISO_8859_1)));
        png.write(plain, HEADER, plain.length - HEADER);
        return png.toByteArray();
    }

    /** A small PNG that says of itself that it is large. */
    static byte[] pngOfSize(int width, int height) throws IOException {
        byte[] plain = png(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB));
        ByteBuffer header = ByteBuffer.wrap(Arrays.copyOfRange(plain, SIGNATURE + 8, SIGNATURE + 8 + 13));
        header.putInt(0, width).putInt(4, height);
        byte[] chunk = chunk("IHDR", header.array());
        System.arraycopy(chunk, 0, plain, SIGNATURE, chunk.length);
        return plain;
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) check.getValue())
                .array();
    }

    static Path file(Path directory, byte[] content) throws IOException {
        Path file = Files.createTempFile(directory, "sample", "");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(content);
        }
        return file;
    }
}
