package org.chuanglian.text.duplicates;

import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Finds the pairs of rows that are worth comparing, in nearly linear time: rows meet when they share two rare features,
 * one very rare one, or a whole value. One family of keys after the other is sorted; a block too large is cut down to
 * neighbours, and counted.
 */
final class Blocking {

    private static final int ROW_BITS = 24;
    private static final long ROW_MASK = (1L << ROW_BITS) - 1;
    private static final int PORTION = 4_000_000;
    private static final int CHUNKS = 64;
    private static final double LIKE = 0.4;

    private final Fields fields;
    private final Rows rows;
    private final RareFeatures rare;
    private final int largest;
    private final LongAdder cut = new LongAdder();

    Blocking(Fields fields) {
        this.fields = fields;
        this.rows = fields.rows();
        if (rows.size() > ROW_MASK) {
            throw new IllegalArgumentException(
                    rows.size() + " rows, at most " + ROW_MASK + " can be compared.\nMaybe split the table.");
        }
        this.rare = new RareFeatures(fields, rareFeatures());
        this.largest = rows.size() <= 20_000 ? 150 : 50;
    }

    private int rareFeatures() {
        int one = rows.size() <= 200_000 ? 8 : 6;
        return fields.count() == 1 ? one : Math.min(12, one + fields.count() / 2);
    }

    /** Blocks that were cut down so far. */
    long cut() {
        return cut.sum();
    }

    /** Takes pairs from several threads at once, each thread its own. */
    interface Pairs {
        void accept(int one, int other);
    }

    /** Hands every pair to a receiver of its thread; a pair may come twice when it shares a whole value. */
    void forEach(Supplier<? extends Pairs> receivers) {
        int portions = portions();
        for (int portion = 0; portion < portions; portion++) {
            blocks(featureKeys(portion, portions), receivers, true);
        }
        for (int field = 0; field < fields.count(); field++) {
            blocks(valueKeys(fields.at(field)), receivers, false);
        }
    }

    /**
     * Hands an even part of the pairs over, for learning from.
     *
     * @return how many pairs each of them stands for
     */
    double forSome(Supplier<? extends Pairs> receivers) {
        int portions = portions();
        if (portions == 1) {
            forEach(receivers);
        } else {
            blocks(featureKeys(0, portions), receivers, true);
        }
        return portions;
    }

    private int portions() {
        return Math.max(1, (int) Math.ceil(rows.size() * keysOfARow() / PORTION));
    }

    private double keysOfARow() {
        int sample = Math.min(rows.size(), 1000);
        long keys = 0;
        for (int i = 0; i < sample; i++) {
            int size = rare.size((int) ((long) i * rows.size() / Math.max(1, sample)));
            keys += (long) size * (size - 1) / 2 + 1;
        }
        return sample == 0 ? 0 : keys / (double) sample;
    }

    private long[] featureKeys(int portion, int portions) {
        Entries entries = new Entries();
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < rare.size(row); i++) {
                int feature = rare.feature(row, i);
                for (int j = RareFeatures.isAlone(feature) ? i : i + 1; j < rare.size(row); j++) {
                    long key = RareFeatures.key(feature, rare.feature(row, j));
                    if (Math.floorMod(key >>> 1, portions) == portion) {
                        entries.add(key, row);
                    }
                    if (RareFeatures.isAlone(feature)) {
                        break;
                    }
                }
            }
        }
        return entries.sorted();
    }

    private long[] valueKeys(Field field) {
        Entries entries = new Entries();
        for (int row = 0; row < rows.size(); row++) {
            if (!field.isMissing(row)) {
                int at = row;
                LongConsumer keys = key -> entries.add(key, at);
                field.keys(row, keys);
            }
        }
        return entries.sorted();
    }

    /** Sorted entries of a key's upper bits and a row. */
    private static final class Entries {
        private long[] entries = new long[1024];
        private int size;

        void add(long key, int row) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, size + (size >> 1));
            }
            entries[size++] = (Hash.of(key, 0) & ~ROW_MASK) | row;
        }

        long[] sorted() {
            long[] whole = entries.length == size ? entries : Arrays.copyOf(entries, size);
            Arrays.parallelSort(whole);
            return whole;
        }
    }

    private void blocks(long[] entries, Supplier<? extends Pairs> receivers, boolean once) {
        IntStream.range(0, CHUNKS).parallel().forEach(chunk -> {
            int end = start(entries, chunk + 1);
            Pairs receiver = receivers.get();
            for (int at = start(entries, chunk); at < end; ) {
                int next = blockEnd(entries, at);
                if (next - at > 1) {
                    block(entries, at, next, receiver, once);
                }
                at = next;
            }
        });
    }

    /** Where the first block of a chunk begins. */
    private static int start(long[] entries, int chunk) {
        int at = (int) ((long) entries.length * chunk / CHUNKS);
        while (at > 0 && at < entries.length && entries[at] >>> ROW_BITS == entries[at - 1] >>> ROW_BITS) {
            at++;
        }
        return at;
    }

    private static int blockEnd(long[] entries, int from) {
        int end = from + 1;
        while (end < entries.length && entries[end] >>> ROW_BITS == entries[from] >>> ROW_BITS) {
            end++;
        }
        return end;
    }

    private void block(long[] entries, int from, int to, Pairs receiver, boolean once) {
        int[] members = new int[to - from];
        for (int i = 0; i < members.length; i++) {
            members[i] = (int) (entries[from + i] & ROW_MASK);
        }
        if (members.length > largest) {
            cut.increment();
            neighbours(bySignature(members), Math.max(10, largest / 3), receiver);
        } else if (once) {
            all(members, entries[from] >>> ROW_BITS, receiver);
        } else {
            neighbours(members, members.length, receiver);
        }
    }

    /** Every pair of a block that meets here first. */
    private void all(int[] members, long key, Pairs receiver) {
        for (int i = 0; i < members.length; i++) {
            for (int j = i + 1; j < members.length; j++) {
                int one = members[i];
                int other = members[j];
                if (isWanted(one, other) && meetsFirst(one, other, key)) {
                    receiver.accept(one, other);
                }
            }
        }
    }

    private boolean meetsFirst(int one, int other, long key) {
        long meeting = rare.meeting(one, other);
        return meeting != 0 && Hash.of(meeting, 0) >>> ROW_BITS == key;
    }

    private void neighbours(int[] members, int reach, Pairs receiver) {
        for (int i = 0; i < members.length; i++) {
            for (int j = i + 1; j < members.length && j <= i + reach; j++) {
                int one = Math.min(members[i], members[j]);
                int other = Math.max(members[i], members[j]);
                if (isWanted(one, other)) {
                    receiver.accept(one, other);
                }
            }
        }
    }

    private boolean isWanted(int one, int other) {
        boolean across = !rows.areTwoTables() || (one < rows.split() && other >= rows.split());
        return one != other && across && alike(one, other);
    }

    /** Rows that hold nearly the same come to stand side by side. */
    private int[] bySignature(int[] members) {
        long[] order = new long[members.length];
        for (int i = 0; i < members.length; i++) {
            order[i] = (Hash.of(rare.signature(members[i]), 0) & ~ROW_MASK) | members[i];
        }
        Arrays.sort(order);
        return Arrays.stream(order).mapToInt(entry -> (int) (entry & ROW_MASK)).toArray();
    }

    private boolean alike(int one, int other) {
        long signature = rare.signature(one);
        long otherSignature = rare.signature(other);
        int less = Math.min(Long.bitCount(signature), Long.bitCount(otherSignature));
        return Long.bitCount(signature & otherSignature) >= LIKE * less;
    }
}
