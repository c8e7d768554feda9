package org.chuanglian.platform.intake.upload.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Inflates an archive once and counts, before anything reads it: what is said of its sizes may be a lie. A workbook of a
 * million rows inflates to some hundred megabytes, some twenty times its size.
 */
final class ArchiveGuard {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 4L << 30;

    /** The strings that cells share are held whole. */
    private static final long MOST_SHARED = 256L << 20;

    private static final long UNSUSPICIOUS = 64L << 20;
    private static final long HIGHEST_RATIO = 200;

    private ArchiveGuard() {}

    /** @throws BrokenTable when it inflates to more than a table would */
    static void check(Path file, long bytes) throws IOException {
        long total = 0;
        byte[] portion = new byte[1 << 16];
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_ENTRIES) {
                throw new BrokenTable(FileText.INFLATES);
            }
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                long own = 0;
                try (InputStream content = archive.getInputStream(entry)) {
                    for (int read = content.read(portion); read >= 0; read = content.read(portion)) {
                        own += read;
                        total += read;
                        if (isTooMuch(entry, own, total, bytes)) {
                            throw new BrokenTable(FileText.INFLATES);
                        }
                    }
                }
            }
        }
    }

    private static boolean isTooMuch(ZipEntry entry, long own, long total, long bytes) {
        return total > MOST_BYTES
                || (total > UNSUSPICIOUS && total / Math.max(1, bytes) > HIGHEST_RATIO)
                || (own > MOST_SHARED && entry.getName().endsWith("sharedStrings.xml"));
    }
}
