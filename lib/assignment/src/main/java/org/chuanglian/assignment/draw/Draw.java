package org.chuanglian.assignment.draw;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who is drawn and who stands by: those who can be drawn, in the order of their ids, are shuffled by the {@link Lot} of the
 * commitment's hash and the randomness, and seats are filled in that order within the limits.
 *
 * @param commitment the hash of the commitment
 * @param randomness the public randomness, in one form
 * @param chosen the ids of those drawn, in the order in which they were
 * @param standby the ids of those who stand by, in order
 */
public record Draw(String commitment, String randomness, List<String> chosen, List<String> standby) {

    private static final String KIND = "chuanglian-draw-result 1";

    /** Copies the lists. */
    public Draw {
        chosen = List.copyOf(chosen);
        standby = List.copyOf(standby);
    }

    /** What came of a draw. */
    public sealed interface Outcome {

        /** The draw. */
        record Drawn(Draw draw) implements Outcome {}

        /** The rule cannot be kept with this pool; the text says what stands in the way. */
        record Impossible(String obstacle) implements Outcome {}
    }

    /** Whether a rule can be kept with a pool; asked before anything is committed to. */
    public static Optional<String> obstacle(Pool pool, Rule rule) {
        var seats = new Seats(pool.eligible(), rule.limits());
        return seats.fill(List.of(), rule.count()).size() < rule.count()
                ? Optional.of(seats.obstacle(rule.count()))
                : Optional.empty();
    }

    /** Draws. */
    public static Outcome of(Commitment commitment, Pool pool, String randomness) {
        String value = canonical(randomness);
        List<Entry> order = order(commitment, pool, value);
        Rule rule = commitment.rule();
        var seats = new Seats(order, rule.limits());
        List<Entry> chosen = seats.fill(List.of(), rule.count());
        if (chosen.size() < rule.count()) {
            return new Outcome.Impossible(seats.obstacle(rule.count()));
        }
        List<String> standby = order.stream()
                .filter(entry -> !chosen.contains(entry))
                .limit(rule.standby())
                .map(Entry::id)
                .toList();
        return new Outcome.Drawn(new Draw(
                commitment.hash(), value, chosen.stream().map(Entry::id).toList(), standby));
    }

    /**
     * Who takes the seats of those who declined: the others stay, and the order of the draw goes on within the limits.
     *
     * @param gone the ids of those drawn who declined or were recused, and of others who cannot come
     */
    public Outcome replacing(Commitment committed, Pool pool, List<String> gone) {
        List<Entry> staying = new ArrayList<>();
        for (String id : chosen) {
            if (!gone.contains(id)) {
                pool.find(id).ifPresent(staying::add);
            }
        }
        List<Entry> order = order(committed, pool, randomness).stream()
                .filter(entry -> !gone.contains(entry.id()))
                .toList();
        Rule rule = committed.rule();
        var seats = new Seats(order, rule.limits());
        List<Entry> now = seats.fill(staying, rule.count());
        if (now.size() < rule.count()) {
            return new Outcome.Impossible(seats.obstacle(rule.count()));
        }
        List<String> waiting = order.stream()
                .filter(entry -> !now.contains(entry))
                .limit(rule.standby())
                .map(Entry::id)
                .toList();
        return new Outcome.Drawn(
                new Draw(commitment, randomness, now.stream().map(Entry::id).toList(), waiting));
    }

    private static List<Entry> order(Commitment commitment, Pool pool, String value) {
        List<Entry> eligible = pool.eligible();
        int[] order = Lot.of("chuanglian-draw 1\n" + commitment.hash() + "\n" + value + "\n")
                .shuffle(eligible.size());
        List<Entry> shuffled = new ArrayList<>();
        for (int place : order) {
            shuffled.add(eligible.get(place));
        }
        return shuffled;
    }

    /** The randomness in one form: half width, small letters, single spaces, as two people may type it differently. */
    public static String canonical(String randomness) {
        return Entry.plain(Normalizer.normalize(randomness, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT);
    }

    /** The text of the result. */
    public String text() {
        var fields = Fields.empty().add("commitment", commitment).add("randomness", randomness);
        chosen.forEach(id -> fields.add("chosen", id));
        standby.forEach(id -> fields.add("standby", id));
        return fields.text(KIND);
    }

    /** Reads a result; nothing when the text is none. */
    public static Optional<Draw> read(String text) {
        return Fields.of(text, KIND)
                .map(fields -> new Draw(
                        fields.one("commitment").orElse(""),
                        fields.one("randomness").orElse(""),
                        fields.all("chosen"),
                        fields.all("standby")));
    }
}
