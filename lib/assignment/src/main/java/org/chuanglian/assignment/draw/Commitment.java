package org.chuanglian.assignment.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is published before the randomness is known: the rule, how many are in the pool, and for each expert the hash of his
 * entry with a number that only he and the drawing office know, so that nobody reads the pool out of it. Its own hash binds
 * all of it.
 */
public final class Commitment {

    private static final String KIND = "chuanglian-draw 1";
    private static final byte[] LEAF = {0};
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Rule rule;
    private final int eligible;
    private final List<String> leaves;
    private final String root;
    private final String text;

    private Commitment(Rule rule, int eligible, List<String> leaves) {
        this.rule = rule;
        this.eligible = eligible;
        this.leaves = List.copyOf(leaves);
        this.root = Hash.hex(MerkleTree.root(Receipt.bytes(leaves)));
        this.text = write();
    }

    /**
     * Commits to a pool and a rule.
     *
     * @param secret a text that nobody guesses; from it the experts' numbers are made
     */
    public static Commitment of(Pool pool, Rule rule, String secret) {
        List<String> leaves = new ArrayList<>();
        for (Entry entry : pool.entries()) {
            leaves.add(leaf(entry, nonce(entry.id(), secret)));
        }
        leaves.sort(null);
        return new Commitment(rule, pool.eligible().size(), leaves);
    }

    /** Reads a published commitment; nothing when the text is none. */
    public static Optional<Commitment> read(String text) {
        var read = Fields.of(text, KIND);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        var fields = read.get();
        List<Limit> limits = new ArrayList<>();
        for (String limit : fields.all("limit")) {
            Limit.of(limit).ifPresent(limits::add);
        }
        int count = number(fields, "draw");
        int standby = number(fields, "standby");
        int eligible = number(fields, "eligible");
        String randomness = fields.one("randomness").orElse("");
        List<String> leaves = fields.all("leaf");
        if (count < 1
                || standby < 0
                || eligible < 0
                || randomness.isBlank()
                || limits.size() < fields.all("limit").size()
                || !leaves.stream().allMatch(leaf -> DIGEST.matcher(leaf).matches())) {
            return Optional.empty();
        }
        var rule = new Rule(fields.one("purpose").orElse(""), count, standby, limits, randomness);
        var commitment = new Commitment(rule, eligible, leaves);
        return commitment.text.strip().equals(text.strip().replace("\r\n", "\n"))
                ? Optional.of(commitment)
                : Optional.empty();
    }

    private static int number(Fields fields, String name) {
        String value = fields.one(name).orElse("");
        return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
    }

    private String write() {
        var fields = Fields.empty();
        if (!rule.purpose().isEmpty()) {
            fields.add("purpose", rule.purpose());
        }
        fields.add("draw", String.valueOf(rule.count())).add("standby", String.valueOf(rule.standby()));
        rule.limits().forEach(limit -> fields.add("limit", limit.canonical()));
        fields.add("randomness", rule.randomness())
                .add("pool", String.valueOf(leaves.size()))
                .add("eligible", String.valueOf(eligible))
                .add("root", root);
        leaves.forEach(leaf -> fields.add("leaf", leaf));
        return fields.text(KIND);
    }

    /** The number that belongs to an expert: HMAC-SHA-256 of his id under the secret. */
    static String nonce(String id, String secret) {
        return Hash.hex(Hash.hmac(Hash.utf8(secret), Hash.utf8(id)));
    }

    static String leaf(Entry entry, String nonce) {
        return Hash.hex(Hash.sha256(LEAF, Hash.utf8(nonce + "\n" + entry.canonical())));
    }

    /** The rule. */
    public Rule rule() {
        return rule;
    }

    /** How many of the pool can be drawn. */
    public int eligible() {
        return eligible;
    }

    /** The hashes of the experts' entries, in ascending order. */
    public List<String> leaves() {
        return leaves;
    }

    /** The root of the tree over the entries' hashes. */
    public String root() {
        return root;
    }

    /** The text that is published. */
    public String text() {
        return text;
    }

    /** The SHA-256 of the text, as hexadecimal digits: what is published at the least. */
    public String hash() {
        return Hash.hex(Hash.sha256(Hash.utf8(text)));
    }
}
