package org.chuanglian.text.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;

/**
 * Chinese words with how often they stand in running text, for segmentation and for knowing a common word in a small
 * collection. Words are found by walking from character to character: each prefix of a word has its number.
 *
 * <p>The standard one holds the dictionary of jieba (Apache-2.0) and this project's own list of technical terms. A
 * lexicon with more words, such as a registry's own, is made by {@link #with}.
 */
public final class Lexicon {

    private static final String DICTIONARY = "/dict.txt";
    private static final String TERMS = "technical-terms.txt";
    /** How often a term that a list or a user gives is taken to stand in text: enough to be kept whole. */
    private static final int GIVEN = 60;

    static final int ABSENT = -1;
    static final int LONGEST = 16;

    private long[] keys;
    private int[] frequencies;
    private int size;
    private long total;

    private Lexicon(int capacity) {
        keys = new long[capacity];
        frequencies = new int[capacity];
    }

    private Lexicon(Lexicon other) {
        keys = other.keys.clone();
        frequencies = other.frequencies.clone();
        size = other.size;
        total = other.total;
    }

    private static final class Standard {
        static final Lexicon LEXICON = read();
    }

    /** The words that come with the library. */
    public static Lexicon standard() {
        return Standard.LEXICON;
    }

    /** A lexicon with these words as well; whatever is no word of two to sixteen Chinese characters is passed over. */
    public Lexicon with(Collection<String> words) {
        var more = new Lexicon(this);
        for (String word : words) {
            if (word.length() >= 2
                    && word.length() <= LONGEST
                    && word.chars().allMatch(c -> Characters.isIdeograph((char) c))
                    && more.frequency(word) < GIVEN) {
                more.add(word, GIVEN);
            }
        }
        return more;
    }

    /** How often the word stands in the text that the dictionary was counted from; 0 for what is no word of it. */
    public int frequency(String word) {
        long key = START;
        for (int i = 0; i < word.length(); i++) {
            key = next(key, word.charAt(i));
        }
        return Math.max(0, at(key));
    }

    /** The sum of all frequencies. */
    public long total() {
        return total;
    }

    // ---- walking ---------------------------------------------------------------------------------------------------

    static final long START = 0x9E3779B97F4A7C15L;

    /** The number of a prefix with one more character. */
    static long next(long prefix, char c) {
        long mixed = (prefix ^ c) * 0xBF58476D1CE4E5B9L;
        return mixed ^ (mixed >>> 29);
    }

    /** Frequency of the word with this number; 0 if it only begins words; {@link #ABSENT} if it begins none. */
    int at(long key) {
        int mask = keys.length - 1;
        for (int slot = (int) (key >>> 20) & mask; keys[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return frequencies[slot];
            }
        }
        return ABSENT;
    }

    // ---- filling ---------------------------------------------------------------------------------------------------

    private void add(CharSequence word, int frequency) {
        long key = START;
        for (int i = 0; i < word.length(); i++) {
            key = next(key, word.charAt(i));
            int slot = slot(key);
            if (i == word.length() - 1) {
                total += frequency - frequencies[slot];
                frequencies[slot] = frequency;
            }
        }
    }

    private int slot(long key) {
        if (size * 2 > keys.length) {
            grow();
        }
        int mask = keys.length - 1;
        int slot = (int) (key >>> 20) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        if (keys[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldFrequencies = frequencies;
        keys = new long[oldKeys.length * 2];
        frequencies = new int[keys.length];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                frequencies[slot(oldKeys[i])] = oldFrequencies[i];
            }
        }
    }

    private static Lexicon read() {
        var lexicon = new Lexicon(1 << 20);
        lexicon.readDictionary();
        return lexicon.with(Lists.lines(TERMS));
    }

    /** Lines of word, frequency and part of speech, with blanks between. */
    private void readDictionary() {
        var stream = Objects.requireNonNull(
                Lexicon.class.getResourceAsStream(DICTIONARY),
                "no dictionary. Maybe the jieba-analysis jar is missing.");
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 1 << 16)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                int blank = line.indexOf(' ');
                int end = line.indexOf(' ', blank + 1);
                if (blank > 0 && blank <= LONGEST && Characters.isIdeograph(line.charAt(0))) {
                    add(
                            line.subSequence(0, blank),
                            Integer.parseInt(line, blank + 1, end < 0 ? line.length() : end, 10));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + DICTIONARY, unreadable);
        }
    }

    @Override
    public String toString() {
        return "a lexicon of " + Arrays.stream(frequencies).filter(f -> f > 0).count() + " words";
    }
}
