package org.chuanglian.text.duplicates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.chuanglian.text.Pinyin;

/** The ways in which the same thing is written differently. */
final class Variation {

    private static final String KEYS = "qwertyuiopasdfghjklzxcvbnm";

    private final Random random;

    Variation(Random random) {
        this.random = random;
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** One slip of the finger. */
    String typo(String text) {
        if (text.length() < 2) {
            return text;
        }
        int at = random.nextInt(text.length());
        StringBuilder slipped = new StringBuilder(text);
        char key = Character.isDigit(text.charAt(at))
                ? (char) ('0' + random.nextInt(10))
                : KEYS.charAt(random.nextInt(KEYS.length()));
        switch (random.nextInt(4)) {
            case 0 -> slipped.setCharAt(at, key);
            case 1 -> slipped.deleteCharAt(at);
            case 2 -> slipped.insert(at, key);
            default -> {
                int other = at == 0 ? 1 : at - 1;
                slipped.setCharAt(at, text.charAt(other));
                slipped.setCharAt(other, text.charAt(at));
            }
        }
        return slipped.toString();
    }

    /** Other width, a bracket of another kind, blanks. */
    String printed(String text) {
        return switch (random.nextInt(4)) {
            case 0 -> text.replace('（', '(').replace('）', ')');
            case 1 -> " " + text + "　";
            case 2 -> wide(text);
            default -> text;
        };
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append(c > 32 && c < 127 ? (char) (c + 0xFEE0) : (char) c));
        return wide.toString();
    }

    String shuffled(String text, String between, String joint) {
        List<String> parts = new ArrayList<>(List.of(text.split(between, -1)));
        Collections.shuffle(parts, random);
        return String.join(joint, parts);
    }

    String withoutAWord(String text) {
        List<String> parts = new ArrayList<>(List.of(text.split(" ", -1)));
        if (parts.size() > 3) {
            parts.remove(random.nextInt(parts.size()));
        }
        return String.join(" ", parts);
    }

    static String initialOf(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1) + ".";
    }

    static String pinyin(String han) {
        String full = Pinyin.of(han).full();
        return full.isEmpty() ? "" : full.substring(0, 1).toUpperCase(Locale.ROOT) + full.substring(1);
    }
}
