package org.chuanglian.platform.registry.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the searched parts of a filter found: how many subjects of each combination and, unless they are too many to
 * keep, which ones, in order. From these every page under every further filter is read without asking the database
 * again, wherever the names of what was found lie among all others.
 *
 * @param ordered null when they are too many to keep
 */
record FoundSubjects(TallyCube cube, @Nullable Ordered ordered) {

    /** Counted alone. */
    static FoundSubjects counted(TallyCube cube) {
        return new FoundSubjects(cube, null);
    }

    /** What keeping it weighs, in subjects. */
    int weight() {
        return 1 + cube.size() + (ordered == null ? 0 : ordered.combination.length);
    }

    /** The identifiers, with the combination of each, in the order of names and in that of last changes. */
    static final class Ordered {
        private final long[] high;
        private final long[] low;
        private final int[] combination;
        private final long[] updated;
        /** Places in the order of names, the last changed last; made when first asked for. */
        private volatile int @Nullable [] byUpdate;

        private Ordered(long[] high, long[] low, int[] combination, long[] updated) {
            this.high = high;
            this.low = low;
            this.combination = combination;
            this.updated = updated;
        }

        /** Of two changed at once the greater identifier stands first. Made twice when asked for at once: no harm. */
        private int[] inOrderOfUpdate() {
            int[] made = byUpdate;
            if (made == null) {
                made = IntStream.range(0, updated.length)
                        .boxed()
                        .sorted((a, b) ->
                                updated[a] == updated[b] ? compare(b, a) : Long.compare(updated[a], updated[b]))
                        .mapToInt(Integer::intValue)
                        .toArray();
                byUpdate = made;
            }
            return made;
        }

        /** As the database compares identifiers: byte by byte, without a sign. */
        private int compare(int a, int b) {
            int byHigh = Long.compareUnsigned(high[a], high[b]);
            return byHigh == 0 ? Long.compareUnsigned(low[a], low[b]) : byHigh;
        }

        /**
         * One page of those whose combination passes, by name.
         *
         * @param passing of each combination of the cube, whether it passes
         */
        List<UUID> byName(boolean[] passing, boolean descending, long offset, int size) {
            return page(null, passing, descending, offset, size);
        }

        /** One page of those whose combination passes, by their last change. */
        List<UUID> byUpdate(boolean[] passing, boolean descending, long offset, int size) {
            return page(inOrderOfUpdate(), passing, descending, offset, size);
        }

        private List<UUID> page(int @Nullable [] order, boolean[] passing, boolean descending, long offset, int size) {
            List<UUID> page = new ArrayList<>(size);
            long skipped = 0;
            for (int i = 0; i < combination.length && page.size() < size; i++) {
                int place = descending ? combination.length - 1 - i : i;
                int at = order == null ? place : order[place];
                if (!passing[combination[at]]) {
                    continue;
                }
                if (skipped < offset) {
                    skipped++;
                } else {
                    page.add(new UUID(high[at], low[at]));
                }
            }
            return page;
        }
    }

    /** Takes what was found one after the other, in the order of names. */
    static final class Taking {
        private final Map<TallyCube.Tallied, Integer> numbers = new LinkedHashMap<>();
        private final List<long[]> counts = new ArrayList<>();
        private long[] high = new long[16];
        private long[] low = new long[16];
        private long[] updated = new long[16];
        private int[] combination = new int[16];
        private int taken;

        int taken() {
            return taken;
        }

        /**
         * @param of the combination of the subject, with no count
         * @param updatedMicros when it last changed, in microseconds
         */
        void take(UUID id, TallyCube.Tallied of, long updatedMicros) {
            if (taken == high.length) {
                int more = taken + (taken >> 1);
                high = Arrays.copyOf(high, more);
                low = Arrays.copyOf(low, more);
                updated = Arrays.copyOf(updated, more);
                combination = Arrays.copyOf(combination, more);
            }
            int number = numbers.computeIfAbsent(of, added -> {
                counts.add(new long[1]);
                return counts.size() - 1;
            });
            counts.get(number)[0]++;
            high[taken] = id.getMostSignificantBits();
            low[taken] = id.getLeastSignificantBits();
            updated[taken] = updatedMicros;
            combination[taken] = number;
            taken++;
        }

        FoundSubjects found() {
            List<TallyCube.Tallied> tallied = new ArrayList<>();
            numbers.forEach((of, number) -> tallied.add(of.withSubjects(counts.get(number)[0])));
            return new FoundSubjects(
                    TallyCube.of(tallied),
                    new Ordered(
                            Arrays.copyOf(high, taken),
                            Arrays.copyOf(low, taken),
                            Arrays.copyOf(combination, taken),
                            Arrays.copyOf(updated, taken)));
        }
    }
}
