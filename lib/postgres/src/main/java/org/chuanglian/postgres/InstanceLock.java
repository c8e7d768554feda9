package org.chuanglian.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says that one process alone looks after the server in a directory. The system frees it when the process ends, however
 * it ends.
 */
final class InstanceLock implements AutoCloseable {
    private static final int LONGEST_PID = 18;

    /**
     * Directories held by this program. POSIX frees a lock as soon as any descriptor of the file is closed in the same
     * process, so the file must not be opened a second time.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private InstanceLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /** Takes the lock or says which process holds it; the directory must exist and be given by its real path. */
    static InstanceLock take(Path directory) throws IOException {
        if (!HELD.add(directory)) {
            throw held(directory, Long.toString(ProcessHandle.current().pid()));
        }
        boolean taken = false;
        try {
            InstanceLock lock = lock(directory);
            taken = true;
            return lock;
        } finally {
            if (!taken) {
                HELD.remove(directory);
            }
        }
    }

    private static InstanceLock lock(Path directory) throws IOException {
        FileChannel channel = FileChannel.open(
                directory.resolve("instance.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            lock(directory, channel);
            byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
            channel.write(ByteBuffer.wrap(pid), 0);
            channel.truncate(pid.length);
            taken = true;
            return new InstanceLock(directory, channel);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    /** Between taking the lock and writing its number the holder has no name: look again for a moment. */
    private static void lock(Path directory, FileChannel channel) throws IOException {
        Deadline deadline = Deadline.in(Duration.ofSeconds(2));
        while (channel.tryLock() == null) {
            String holder = holder(channel);
            if (lives(holder) || deadline.passed()) {
                throw held(directory, holder);
            }
            deadline.pause();
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(LONGEST_PID);
        channel.read(content, 0);
        return StandardCharsets.US_ASCII.decode(content.flip()).toString().strip();
    }

    private static boolean lives(String pid) {
        return !pid.isEmpty()
                && pid.chars().allMatch(Character::isDigit)
                && ProcessHandle.of(Long.parseLong(pid)).isPresent()
                && !isZombie(pid);
    }

    /** A killed holder whose parent has not noticed yet keeps its number for a while; it holds nothing. */
    private static boolean isZombie(String pid) {
        try {
            String state = Files.readString(Path.of("/proc", pid, "stat"));
            return state.startsWith("Z", state.lastIndexOf(')') + 2);
        } catch (IOException gone) {
            return true;
        }
    }

    private static PostgresStartException held(Path directory, String pid) {
        return new PostgresStartException(
                "PostgreSQL in " + directory + " is already looked after by another instance (process " + pid + ").",
                "stop that process, or choose another directory.");
    }

    /** Takes its number off the door, which the next but one would else read as the next one's. The caller closes once. */
    @Override
    public void close() throws IOException {
        channel.truncate(0);
        channel.close();
        HELD.remove(directory);
    }
}
