package org.chuanglian.platform.search.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chuanglian.platform.shared.RegionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the index lives. Each build has a directory of its own, and a file says which one is in use; so a new one is
 * built beside the old one and takes its place in one move, whenever the power fails.
 */
public final class IndexFolder {

    /** Raised whenever documents change their form; an index of another format is built anew. */
    static final int FORMAT = 2;

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String CURRENT = "current";
    private static final Pattern BUILD = Pattern.compile("format-(\\d+)-of-([0-9a-f-]{36})-build-(\\d+)");

    private final Path folder;
    private final RegionCode home;
    private final UUID origin;

    /**
     * A folder for the index of one registry.
     *
     * @param origin which registry the index follows; one that followed another is built anew
     */
    public IndexFolder(Path folder, RegionCode home, UUID origin) {
        this.folder = folder;
        this.home = home;
        this.origin = origin;
    }

    /** An index under construction or in use, and where it is. */
    public record Build(Path path, LuceneIndex index) {}

    /** The index in use; empty when there is none, when it is of another format or registry, and when it cannot be read. */
    public Optional<Build> current() throws IOException {
        Optional<Path> path = currentPath();
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            LuceneIndex index = LuceneIndex.open(path.get(), home);
            if (index.isSound()) {
                clear(path.get());
                return Optional.of(new Build(path.get(), index));
            }
            index.close();
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn(
                    "The search index in {} cannot be read and is built anew. Maybe the disk was full: {}",
                    path.get(),
                    unreadable.getMessage());
            return Optional.empty();
        }
        LOG.warn("The search index in {} is damaged and is built anew. Maybe the disk fails.", path.get());
        return Optional.empty();
    }

    /** A new, empty index beside the one in use. */
    public Build begin() throws IOException {
        Files.createDirectories(folder);
        Path path = folder.resolve("format-" + FORMAT + "-of-" + origin + "-build-" + (newest() + 1));
        return new Build(path, LuceneIndex.open(Files.createDirectory(path), home));
    }

    /** From now on this is the index in use. The others may still be open; {@link #clear} removes them. */
    public void use(Build build) throws IOException {
        Path beside = folder.resolve(CURRENT + ".new");
        Files.writeString(beside, build.path().getFileName().toString());
        Files.move(beside, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes every build but one. */
    public void clear(Path kept) throws IOException {
        for (Path build : builds()) {
            if (!build.equals(kept)) {
                remove(build);
            }
        }
    }

    private Optional<Path> currentPath() throws IOException {
        Path file = folder.resolve(CURRENT);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Path named = folder.resolve(Files.readString(file).strip());
        Matcher build = BUILD.matcher(named.getFileName().toString());
        boolean known = build.matches()
                && build.group(1).equals(Integer.toString(FORMAT))
                && build.group(2).equals(origin.toString())
                && Files.isDirectory(named);
        return known ? Optional.of(named) : Optional.empty();
    }

    private long newest() throws IOException {
        return builds().stream()
                .map(build -> BUILD.matcher(build.getFileName().toString()))
                .filter(Matcher::matches)
                .mapToLong(build -> Long.parseLong(build.group(3)))
                .max()
                .orElse(0);
    }

    private List<Path> builds() throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child ->
                            BUILD.matcher(child.getFileName().toString()).matches())
                    .toList();
        }
    }

    private static void remove(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(directory)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
