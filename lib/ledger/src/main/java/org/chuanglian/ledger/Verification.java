package org.chuanglian.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/** Checks an export from its opening to its closing line: nothing changed, left out, put in, moved or cut off. */
public final class Verification {

    /** So many findings are kept; the rest is counted. */
    public static final int KEPT = 100;

    private static final int TIME = 27;
    private static final int SHOWN = 48;
    private static final int TOLD_EVERY = 1 << 16;
    private static final int STRIPE = 64;
    private static final byte[] CLOSES = "{\"chain\":".getBytes(StandardCharsets.US_ASCII);

    private final Lines lines;
    private final Optional<Checkpoint> pin;
    private final List<Finding> findings = new ArrayList<>();
    private final byte[] lastTime = new byte[TIME];
    private final byte[] lastHash = new byte[Hasher.DIGITS];
    private final byte[] lastComputed = new byte[Hasher.DIGITS];

    private long found;
    private long number;
    private long entries;
    private long next = 1;
    private long broken;
    private String chain = "";
    private boolean follows;
    private boolean closed;
    private boolean pinned;

    private Verification(InputStream export, Optional<Checkpoint> pin) {
        this.lines = new Lines(export);
        this.pin = pin;
    }

    /**
     * Reads the whole stream, in bounded memory and on all processors.
     *
     * @param pin a checkpoint that was kept elsewhere; without one, a file that was written anew from end to end is sound
     * @param progress is told now and then how many entries were read
     * @throws IOException when the stream cannot be read
     */
    public static Report of(InputStream export, Optional<Checkpoint> pin, LongConsumer progress) throws IOException {
        return new Verification(export, pin).run(progress);
    }

    private Report run(LongConsumer progress) throws IOException {
        for (List<Line> read = lines.next(); !read.isEmpty(); read = lines.next()) {
            readEach(read);
            for (Line line : read) {
                follow(line);
                if (entries % TOLD_EVERY == 0 && entries > 0) {
                    progress.accept(entries);
                }
            }
        }
        end();
        return new Report(entries, entries == 0 ? "" : text(lastHash), findings, found);
    }

    /** What takes long, the hashes, needs no line but its own: all processors share it out. */
    private static void readEach(List<Line> lines) {
        IntStream.range(0, Math.ceilDiv(lines.size(), STRIPE)).parallel().forEach(stripe -> {
            Hashers hashers = new Hashers();
            int from = stripe * STRIPE;
            for (Line line : lines.subList(from, Math.min(from + STRIPE, lines.size()))) {
                line.read(hashers);
            }
        });
    }

    private void follow(Line line) {
        number++;
        if (number == 1) {
            opening(line);
        } else if (closed) {
            fault(
                    "after the closing line",
                    excerpt(line, line.from()),
                    "the end of the file",
                    "Maybe something was added");
        } else if (line.startsWith(CLOSES)) {
            closing(line);
        } else {
            entry(line);
        }
    }

    private void opening(Line line) {
        Matcher form = Chain.OPENING.matcher(line.text());
        if (!form.matches() || !line.isWhole()) {
            fault(
                    "opening line",
                    excerpt(line, line.from()),
                    "the opening line of a record's export",
                    "Maybe it is another file, or was cut");
        } else {
            chain = form.group(2);
            String genesis = new Chain(
                            java.util.UUID.fromString(chain),
                            Algorithm.of(form.group(1)).orElseThrow())
                    .genesis();
            if (!genesis.equals(form.group(3))) {
                fault(
                        "opening line",
                        form.group(3),
                        "the genesis " + genesis + " of this chain",
                        "Maybe the line was changed");
            }
            copy(genesis.getBytes(StandardCharsets.US_ASCII), 0, lastHash);
            copy(lastHash, 0, lastComputed);
            follows = true;
        }
        pin.filter(checkpoint ->
                        !chain.isEmpty() && !checkpoint.chain().toString().equals(chain))
                .ifPresent(other -> fault(
                        "opening line",
                        chain,
                        "the chain " + other.chain() + " of the checkpoint",
                        "Maybe the checkpoint belongs to another record"));
    }

    private void entry(Line line) {
        entries++;
        EntryScanner parts = line.parts();
        if (!line.isEntry()) {
            fault(
                    part(next + broken) + ", byte " + (parts.place() - line.from() + 1),
                    excerpt(line, parts.place()),
                    parts.expected(),
                    "Maybe the entry was changed or cut");
            follows = false;
            unsound();
            return;
        }
        if (!line.isWhole()) {
            fault(part(next + broken), "no line end", "a line feed after the entry", "Maybe the file was cut off here");
        }
        if (!line.hasItsHash()) {
            fault(
                    part(next + broken),
                    "the hash " + visible(line.bytes(), parts.ownFrom(), Hasher.DIGITS),
                    text(line.computed()) + ", the " + parts.named().code() + " of the rest of the line",
                    "Maybe the entry was changed");
            remember(line);
            unsound();
            return;
        }
        long seq = parts.seq();
        if (seq < next || seq > next + broken) {
            outOfOrder(seq);
        } else if (follows && seq == next + broken) {
            link(line);
        }
        if (seq >= next) {
            remember(line);
            pinAt(parts);
            next = seq + 1;
            broken = 0;
        }
    }

    /** Its number is not to be trusted; the next sound entry tells where the file stands. */
    private void unsound() {
        pinned |= pin.isPresent() && pin.get().entries() == next + broken;
        broken++;
    }

    /** A number too high means that some are missing; one too low, that a line was put in or moved. */
    private void outOfOrder(long seq) {
        long awaited = next + broken;
        String hint;
        if (seq < next) {
            hint = "Maybe " + part(seq) + " was put in or moved";
        } else if (seq - awaited == 1) {
            hint = "Maybe " + part(awaited) + " was left out";
        } else {
            hint = "Maybe entries " + awaited + " to " + (seq - 1) + " were left out or moved";
        }
        fault(part(awaited), part(seq), part(awaited), hint);
    }

    /** Only for an entry that is sound in itself, and stands after one: so one change is found once. */
    private void link(Line line) {
        byte[] bytes = line.bytes();
        EntryScanner parts = line.parts();
        long seq = parts.seq();
        int prev = parts.prevFrom();
        boolean linked = Arrays.equals(bytes, prev, prev + Hasher.DIGITS, lastHash, 0, Hasher.DIGITS)
                || Arrays.equals(bytes, prev, prev + Hasher.DIGITS, lastComputed, 0, Hasher.DIGITS);
        if (!linked) {
            fault(
                    part(seq),
                    "the hash before " + visible(bytes, prev, Hasher.DIGITS),
                    text(lastHash) + ", the hash of " + part(seq - 1),
                    "Maybe " + part(seq - 1) + " or this one was written anew");
        }
        if (Arrays.compare(bytes, parts.timeFrom(), parts.timeFrom() + TIME, lastTime, 0, TIME) < 0) {
            fault(
                    part(seq),
                    "the time " + visible(bytes, parts.timeFrom(), TIME),
                    text(lastTime) + " or later",
                    "Maybe the entry was put in");
        }
    }

    private void remember(Line line) {
        copy(line.bytes(), line.parts().ownFrom(), lastHash);
        copy(line.computed(), 0, lastComputed);
        copy(line.bytes(), line.parts().timeFrom(), lastTime);
        follows = true;
    }

    private void pinAt(EntryScanner parts) {
        long seq = parts.seq();
        if (pin.isEmpty() || pin.get().entries() != seq) {
            return;
        }
        pinned = true;
        Checkpoint checkpoint = pin.get();
        if (!text(lastHash).equals(checkpoint.head()) || parts.named() != checkpoint.algorithm()) {
            fault(
                    part(seq),
                    parts.named().code() + " " + text(lastHash),
                    checkpoint.algorithm().code() + " " + checkpoint.head() + " of the checkpoint of "
                            + checkpoint.day(),
                    "Maybe this entry or one before it was written anew");
        }
    }

    private void closing(Line line) {
        closed = true;
        Matcher form = Chain.CLOSING.matcher(line.text());
        String part = "closing line";
        if (!form.matches() || !line.isWhole()) {
            fault(
                    part,
                    excerpt(line, line.from()),
                    "the closing line of a record's export",
                    "Maybe it was changed or cut");
            return;
        }
        if (!form.group(1).equals(chain) && !chain.isEmpty()) {
            fault(part, form.group(1), "the chain " + chain + " of the opening line", "Maybe one of them was changed");
        }
        long told = Long.parseLong(form.group(2));
        if (told < next - 1 || told > next - 1 + broken) {
            fault(
                    part,
                    told + " entries",
                    (next - 1 + broken) + " entries",
                    told > next - 1
                            ? "Maybe the last entries, from " + (next + broken) + " on, were left out"
                            : "Maybe entries were added");
        } else if (follows
                && !form.group(3).equals(text(lastHash))
                && !form.group(3).equals(text(lastComputed))) {
            fault(
                    part,
                    form.group(3),
                    text(lastHash) + ", the hash of " + part(told),
                    "Maybe the line, or the last entry, was written anew");
        }
    }

    private void end() {
        number++;
        if (!closed) {
            fault(
                    "end of the file",
                    "the end",
                    part(next + broken) + " or the closing line",
                    "Maybe the file was cut off after " + part(next + broken - 1));
        }
        if (pin.isPresent() && !pinned) {
            fault(
                    "end of the file",
                    (next - 1) + " entries",
                    pin.get().entries() + " entries at least, as on the day of the checkpoint",
                    "Maybe the export is older than the checkpoint, or was cut off");
        }
    }

    private void fault(String part, String read, String expected, String hint) {
        found++;
        if (findings.size() < KEPT) {
            findings.add(new Finding(number, number == 1 ? 0 : next + broken, part, read, expected, hint));
        }
    }

    private static String part(long entry) {
        return entry == 0 ? "the opening line" : "entry " + entry;
    }

    /** A few bytes from a place on, with everything but plain signs made visible. */
    private static String excerpt(Line line, int from) {
        int to = Math.min(line.to(), from + SHOWN);
        if (from >= to) {
            return "the end of the line";
        }
        return visible(line.bytes(), from, to - from) + (to < line.to() ? "…" : "");
    }

    private static String visible(byte[] bytes, int from, int length) {
        StringBuilder visible = new StringBuilder();
        new String(bytes, from, length, StandardCharsets.UTF_8).codePoints().forEach(sign -> {
            if (Character.isISOControl(sign)) {
                visible.append(String.format(java.util.Locale.ROOT, "\\u%04x", sign));
            } else {
                visible.appendCodePoint(sign);
            }
        });
        return visible.toString();
    }

    private static void copy(byte[] from, int place, byte[] to) {
        System.arraycopy(from, place, to, 0, to.length);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
