package org.chuanglian.assignment.draw;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an expert is given to prove that he was in the pool, and as what, without showing anybody else of it. */
public final class Receipt {

    private static final String KIND = "chuanglian-draw-receipt 1";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final Entry entry;
    private final String nonce;
    private final String commitment;
    private final int place;
    private final List<String> path;

    private Receipt(Entry entry, String nonce, String commitment, int place, List<String> path) {
        this.entry = entry;
        this.nonce = nonce;
        this.commitment = commitment;
        this.place = place;
        this.path = List.copyOf(path);
    }

    /** The receipt of the expert; nothing when the commitment does not hold his entry. */
    public static Optional<Receipt> of(Commitment commitment, Entry entry, String secret) {
        String nonce = Commitment.nonce(entry.id(), secret);
        int place = commitment.leaves().indexOf(Commitment.leaf(entry, nonce));
        if (place < 0) {
            return Optional.empty();
        }
        List<String> path = MerkleTree.path(bytes(commitment.leaves()), place).stream()
                .map(Hash::hex)
                .toList();
        return Optional.of(new Receipt(entry, nonce, commitment.hash(), place, path));
    }

    /** Reads a receipt; nothing when the text is none. */
    public static Optional<Receipt> read(String text) {
        var read = Fields.of(text, KIND);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        var fields = read.get();
        String id = fields.one("id").orElse("");
        String nonce = fields.one("nonce").orElse("");
        String place = fields.one("place").orElse("");
        List<String> path = fields.all("path");
        if (id.isBlank()
                || !place.matches("[0-9]{1,9}")
                || !path.stream().allMatch(one -> DIGEST.matcher(one).matches())) {
            return Optional.empty();
        }
        var entry = new Entry(id, fields.all("group"), fields.one("excluded").orElse(""));
        return Optional.of(
                new Receipt(entry, nonce, fields.one("commitment").orElse(""), Integer.parseInt(place), path));
    }

    /** Whether the commitment holds the expert's entry. */
    public boolean isHeldBy(Commitment published) {
        byte[] leaf = HexFormat.of().parseHex(Commitment.leaf(entry, nonce));
        return commitment.equals(published.hash())
                && MerkleTree.leads(
                        leaf,
                        place,
                        published.leaves().size(),
                        bytes(path),
                        HexFormat.of().parseHex(published.root()));
    }

    /** The expert's entry. */
    public Entry entry() {
        return entry;
    }

    /** The text that the expert is given. */
    public String text() {
        var fields = Fields.empty().add("commitment", commitment).add("id", entry.id());
        entry.groups().forEach(group -> fields.add("group", group));
        if (!entry.isEligible()) {
            fields.add("excluded", entry.excluded());
        }
        fields.add("nonce", nonce).add("place", String.valueOf(place));
        path.forEach(one -> fields.add("path", one));
        return fields.text(KIND);
    }

    static List<byte[]> bytes(List<String> hexadecimal) {
        List<byte[]> bytes = new ArrayList<>();
        hexadecimal.forEach(one -> bytes.add(HexFormat.of().parseHex(one)));
        return bytes;
    }
}
