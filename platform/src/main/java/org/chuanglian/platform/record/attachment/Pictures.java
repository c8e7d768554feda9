package org.chuanglian.platform.record.attachment;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Graphics2D;
import java.awt.color.CMMException;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.SampleModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.chuanglian.platform.record.AttachmentKind;
import org.chuanglian.platform.record.AttachmentRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Draws a picture anew, so that nothing stays but the picture: no place, no camera, no hidden pictures, nothing behind
 * its end. It is turned as its maker meant it.
 */
final class Pictures {

    /** What a drawn picture may fill of the memory: 33 million points of a photograph, 25 million with transparency. */
    private static final long MOST_BYTES = 100_000_000;

    private static final float QUALITY = 0.92f;
    private static final int UPRIGHT = 1;
    private static final int FIRST_SIDEWAYS = 5;

    /** One picture at a time: each may fill twice the bytes above, and the heap is small. */
    private static final ReentrantLock MEMORY = new ReentrantLock();

    private Pictures() {}

    /** Writes the cleaned picture; answers why not when it is too large to be drawn, or cannot be read. */
    static Optional<AttachmentRefusal> redraw(Path from, AttachmentKind kind, Path to) throws IOException {
        MEMORY.lock();
        try {
            return switch (read(from)) {
                case Drawing.Not(AttachmentRefusal why) -> Optional.of(why);
                case Drawing.Of(BufferedImage picture) -> {
                    write(turned(plain(picture, kind), orientation(from)), kind, to);
                    yield Optional.empty();
                }
            };
        } finally {
            MEMORY.unlock();
        }
    }

    private sealed interface Drawing {
        record Of(BufferedImage picture) implements Drawing {}

        record Not(AttachmentRefusal why) implements Drawing {}
    }

    private static Drawing read(Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return new Drawing.Not(AttachmentRefusal.BROKEN);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return bytes(reader) > MOST_BYTES
                        ? new Drawing.Not(AttachmentRefusal.TOO_MANY_POINTS)
                        : new Drawing.Of(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException
                | CMMException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | ArithmeticException
                | NoSuchElementException
                | NullPointerException
                | ClassCastException broken) {
            // what a damaged picture makes the JDK's readers throw
            return new Drawing.Not(AttachmentRefusal.BROKEN);
        }
    }

    /** What the picture will fill, before it is drawn. */
    private static long bytes(ImageReader reader) throws IOException {
        ImageTypeSpecifier type = reader.getImageTypes(0).next();
        SampleModel samples = type.getSampleModel();
        long bits = IntStream.of(samples.getSampleSize()).sum();
        return (long) reader.getWidth(0) * reader.getHeight(0) * bits / Byte.SIZE;
    }

    /** In one of the usual layouts and colours, whatever profile the file brought. */
    private static BufferedImage plain(BufferedImage picture, AttachmentKind kind) {
        boolean usual = picture.getType() != BufferedImage.TYPE_CUSTOM
                && (kind == AttachmentKind.PNG || !picture.getColorModel().hasAlpha())
                && (picture.getColorModel().getColorSpace().isCS_sRGB()
                        || picture.getType() == BufferedImage.TYPE_BYTE_GRAY);
        boolean seeThrough =
                kind == AttachmentKind.PNG && picture.getColorModel().hasAlpha();
        return usual
                ? picture
                : drawn(picture, new AffineTransform(), picture.getWidth(), picture.getHeight(), seeThrough);
    }

    private static BufferedImage drawn(
            BufferedImage picture, AffineTransform turn, int width, int height, boolean seeThrough) {
        BufferedImage drawn =
                new BufferedImage(width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = drawn.createGraphics();
        canvas.drawImage(picture, turn, null);
        canvas.dispose();
        return drawn;
    }

    private static void write(BufferedImage picture, AttachmentKind kind, Path to) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind.code()).next();
        try (OutputStream file = Files.newOutputStream(to);
                ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (kind == AttachmentKind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    /** EXIF's orientation, 1 to 8; upright where the metadata is damaged, since the picture itself was readable. */
    private static int orientation(Path file) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(file.toFile());
            @Nullable ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : UPRIGHT;
        } catch (ImageProcessingException | MetadataException | IOException unreadable) {
            return UPRIGHT;
        }
    }

    private static BufferedImage turned(BufferedImage picture, int orientation) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        if (turn.isIdentity()) {
            return picture;
        }
        boolean sideways = orientation >= FIRST_SIDEWAYS;
        return drawn(
                picture,
                turn,
                sideways ? height : width,
                sideways ? width : height,
                picture.getColorModel().hasAlpha());
    }
}
