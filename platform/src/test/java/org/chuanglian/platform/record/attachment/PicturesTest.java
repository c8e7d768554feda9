package org.chuanglian.platform.record.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.chuanglian.platform.record.AttachmentKind;
import org.chuanglian.platform.record.AttachmentRefusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {

    private static final int MUTATIONS = 1_000;

    @TempDir
    private Path directory;

    private Optional<AttachmentRefusal> redraw(byte[] picture, AttachmentKind kind) throws IOException {
        return Pictures.redraw(Samples.file(directory, picture), kind, directory.resolve("cleaned"));
    }

    private byte[] redrawn(byte[] picture, AttachmentKind kind) throws IOException {
        assertThat(redraw(picture, kind)).isEmpty();
        return Files.readAllBytes(directory.resolve("cleaned"));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void leavesNothingOfAPhotographButThePictureAndTurnsIt() throws IOException {
        byte[] jpeg = Samples.jpegOnItsSide("somewhere secret");
        assertThat(text(jpeg)).contains("Exif", "somewhere secret");
        byte[] cleaned = redrawn(jpeg, AttachmentKind.JPEG);
        assertThat(text(cleaned)).doesNotContain("Exif", "somewhere secret");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(cleaned));
        assertThat(picture.getWidth()).isEqualTo(20);
        assertThat(picture.getHeight()).isEqualTo(40);
        // the left half was red; turned clockwise, the upper half is
        assertThat(new Color(picture.getRGB(10, 5)).getRed()).isGreaterThan(200);
        assertThat(new Color(picture.getRGB(10, 35)).getBlue()).isGreaterThan(200);
    }

    @Test
    void leavesNothingOfADrawingButThePicture() throws IOException {
        byte[] cleaned = redrawn(Samples.pngThatSays("somewhere secret"), AttachmentKind.PNG);
        assertThat(text(cleaned)).doesNotContain("somewhere secret");
        assertThat(ImageIO.read(new ByteArrayInputStream(cleaned)).getWidth()).isEqualTo(4);
    }

    @Test
    void refusesPicturesThatCannotBeDrawn() throws IOException {
        byte[] jpeg = Samples.jpegOnItsSide("x");
        assertThat(redraw(Arrays.copyOf(jpeg, 200), AttachmentKind.JPEG)).contains(AttachmentRefusal.BROKEN);
        assertThat(redraw(Samples.pngOfSize(100_000, 100_000), AttachmentKind.PNG))
                .contains(AttachmentRefusal.TOO_MANY_POINTS);
    }

    @Test
    void drawsOrRefusesWhateverIsDoneToAPicture() throws IOException {
        Random random = new Random(20_261_123);
        for (int i = 0; i < MUTATIONS; i++) {
            boolean photograph = i % 2 == 0;
            byte[] picture = photograph ? Samples.jpegOnItsSide("x") : Samples.pngThatSays("x");
            for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
                picture[3 + random.nextInt(picture.length - 3)] = (byte) random.nextInt(256);
            }
            assertThat(redraw(picture, photograph ? AttachmentKind.JPEG : AttachmentKind.PNG))
                    .isIn(
                            Optional.empty(),
                            Optional.of(AttachmentRefusal.BROKEN),
                            Optional.of(AttachmentRefusal.TOO_MANY_POINTS));
        }
    }
}
