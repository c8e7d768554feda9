package org.chuanglian.platform.atlas.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.atlas.chain.Chain;
import org.chuanglian.platform.atlas.chain.Segment;
import org.chuanglian.platform.atlas.diagnosis.Space.Node;

/** Which documents are about the technologies of which segments: those whose titles hold one of their terms. */
final class Attachments {

    private static final Comparator<Attachment> SUREST_FIRST = Comparator.comparing(Attachment::confidence)
            .thenComparing(attachment -> attachment.document().title())
            .thenComparing(attachment -> attachment.document().id().value());

    private Attachments() {}

    /** The documents of each segment, the surest first; segments without any are absent. */
    static Map<Node, List<Attachment>> of(List<Chain> chains, List<Document> documents) {
        Map<Node, List<Attachment>> attached = new HashMap<>();
        List<String> titles =
                documents.stream().map(document -> folded(document.title())).toList();
        for (Chain chain : chains) {
            for (Segment segment : chain.segments()) {
                List<Attachment> own = new ArrayList<>();
                for (int i = 0; i < titles.size(); i++) {
                    attachment(segment, documents.get(i), titles.get(i)).ifPresent(own::add);
                }
                if (!own.isEmpty()) {
                    own.sort(SUREST_FIRST);
                    attached.put(new Node(chain.code(), segment.code()), List.copyOf(own));
                }
            }
        }
        return Map.copyOf(attached);
    }

    private static Optional<Attachment> attachment(Segment segment, Document document, String title) {
        Attachment best = null;
        for (Segment.Technology technology : segment.technologies()) {
            List<String> terms = technology.terms().stream()
                    .filter(term -> holds(title, folded(term)))
                    .sorted(Comparator.comparingInt((String term) -> -term.length())
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            if (!terms.isEmpty() && (best == null || terms.size() > best.terms().size())) {
                best = new Attachment(document, technology, terms, Attachment.Confidence.of(terms));
            }
        }
        return Optional.ofNullable(best);
    }

    /** NFKC and lower case; blanks stay, since they end the words of titles in Latin letters. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Whether a title holds a term; one that begins or ends with a Latin letter or a digit must do so as a word. */
    static boolean holds(String title, String term) {
        for (int at = title.indexOf(term); at >= 0; at = title.indexOf(term, at + 1)) {
            if (!joins(title, at - 1, at) && !joins(title, at + term.length() - 1, at + term.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(String title, int left, int right) {
        return left >= 0 && right < title.length() && isLatin(title.charAt(left)) && isLatin(title.charAt(right));
    }

    private static boolean isLatin(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    }
}
