package org.chuanglian.platform.atlas.evidence;

import java.util.List;
import org.chuanglian.platform.atlas.AtlasText;
import org.chuanglian.platform.atlas.chain.Segment.Technology;

/**
 * A document at a segment, and why.
 *
 * @param technology the one whose terms its title holds most of
 * @param terms those that it holds, the longest first
 */
public record Attachment(Document document, Technology technology, List<String> terms, Confidence confidence) {

    public Attachment {
        terms = List.copyOf(terms);
    }

    /** How sure it is that the document belongs to the segment. */
    public enum Confidence {
        /** Two terms, or one of four characters or more. */
        HIGH(AtlasText.CONFIDENCE_HIGH),
        /** One term of three characters. */
        MEDIUM(AtlasText.CONFIDENCE_MEDIUM),
        /** One term of two characters or fewer. */
        LOW(AtlasText.CONFIDENCE_LOW);

        private static final int LONG = 4;
        private static final int SHORT = 2;

        private final AtlasText words;

        Confidence(AtlasText words) {
            this.words = words;
        }

        /** What pages say. */
        public AtlasText words() {
            return words;
        }

        /** By the terms that a title holds, the longest first. */
        static Confidence of(List<String> terms) {
            int longest = terms.getFirst().length();
            if (terms.size() > 1 || longest >= LONG) {
                return HIGH;
            }
            return longest > SHORT ? MEDIUM : LOW;
        }
    }
}
