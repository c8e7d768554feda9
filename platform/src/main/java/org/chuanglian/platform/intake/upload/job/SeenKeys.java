package org.chuanglian.platform.intake.upload.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.registry.SubjectKey;

/** In which row of a file each key stood first. Keys are held as hashes of 64 bits, so that millions are no burden. */
final class SeenKeys {

    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final Map<Long, Integer> lines = new HashMap<>();

    /** The row before this one in which one of the keys stood; otherwise this row is remembered for all of them. */
    Optional<Long> earlier(List<SubjectKey> keys, long line) {
        for (SubjectKey key : keys) {
            Integer first = lines.get(hash(key));
            if (first != null && first != line) {
                return Optional.of(first.longValue());
            }
        }
        keys.forEach(key -> lines.put(hash(key), Math.toIntExact(line)));
        return Optional.empty();
    }

    private static long hash(SubjectKey key) {
        long hash = FNV_START ^ key.scheme().code().hashCode();
        String value = key.value();
        for (int i = 0; i < value.length(); i++) {
            hash = (hash ^ value.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
