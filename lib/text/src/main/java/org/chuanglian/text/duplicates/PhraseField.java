package org.chuanglian.text.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chuanglian.text.Pinyin;
import org.jspecify.annotations.Nullable;

/** A field of names, titles or addresses: compared by what the values have in common and what each has left. */
final class PhraseField implements Field {

    private static final int PREFIX = 4;
    /** A value of a few rows may be that of a few duplicates. */
    private static final double FREQUENT = 24;

    private final FieldKind kind;
    private final Phrase[] phrases;
    /** The words of Chinese values in Latin letters; empty where the field is in one script alone. */
    private final String[][] latin;

    /** The same where more is spelled by its sound. */
    private final String[][] spelled;

    private final boolean mixed;
    private final Rarity rarity;
    private final PhraseJudgement judgement;
    /** How often each whole value occurs; none where the field is the only one, and its values are the things sought. */
    private final @Nullable Sketch whole;

    private final boolean identifying;

    PhraseField(FieldKind kind, List<String> values, boolean only) {
        this.kind = kind;
        this.phrases = IntStream.range(0, values.size())
                .parallel()
                .mapToObj(row -> PhraseReader.read(kind, values.get(row)))
                .toArray(Phrase[]::new);
        boolean han = Arrays.stream(phrases).anyMatch(phrase -> !phrase.han().isEmpty());
        boolean words = Arrays.stream(phrases).anyMatch(PhraseField::isLatin);
        this.mixed = han && words && (kind == FieldKind.ORGANISATION || kind == FieldKind.PERSON);
        this.latin = mixed
                ? Arrays.stream(phrases)
                        .parallel()
                        .map(phrase -> inLatin(phrase, false))
                        .toArray(String[][]::new)
                : new String[0][];
        this.spelled = mixed
                ? Arrays.stream(phrases)
                        .parallel()
                        .map(phrase -> inLatin(phrase, true))
                        .toArray(String[][]::new)
                : new String[0][];
        this.rarity = new Rarity(counted(), phrases.length);
        this.judgement = new PhraseJudgement(kind, rarity);
        this.whole = only ? null : new Sketch(phrases.length);
        for (int row = 0; whole != null && row < phrases.length; row++) {
            whole.add(Hash.of(phrases[row].core()));
        }
        this.identifying = whole == null || isIdentifying(whole);
    }

    /** Whether most values are those of one or two rows, as titles are and employers are not. */
    private boolean isIdentifying(Sketch counts) {
        int rare = 0;
        for (Phrase phrase : phrases) {
            rare += counts.count(Hash.of(phrase.core())) <= 2 ? 1 : 0;
        }
        return rare >= 0.7 * phrases.length;
    }

    /** The most that an agreement can say of a value that many rows have. */
    private double most(int row) {
        if (whole == null) {
            return Double.POSITIVE_INFINITY;
        }
        int rows = whole.count(Hash.of(phrases[row].core()));
        double share = Rarity.log2((phrases.length + 2.0) / Math.max(1, rows - 1));
        return !identifying ? share : rows <= 2 ? Double.POSITIVE_INFINITY : share + FREQUENT / rows;
    }

    private static boolean isLatin(Phrase phrase) {
        return phrase.han().isEmpty() && phrase.words().stream().anyMatch(word -> Character.isLetter(word.charAt(0)));
    }

    private String[] inLatin(Phrase phrase, boolean bySound) {
        if (phrase.han().isEmpty()) {
            return phrase.wordArray();
        }
        if (kind == FieldKind.PERSON) {
            return PersonNames.latin(phrase.han());
        }
        List<String> words = new ArrayList<>();
        String region = phrase.apart().region();
        if (!region.isEmpty() && !phrase.han().startsWith(region)) {
            words.add(Pinyin.of(region).full());
        }
        Concepts.english(phrase.han(), words, bySound);
        words.removeIf(EnglishWords::isEmpty);
        return EnglishWords.distinct(words);
    }

    private Sketch counted() {
        long expected = Arrays.stream(phrases)
                .mapToLong(phrase -> phrase.han().length() + phrase.wordCount())
                .sum();
        Sketch counts = new Sketch(expected);
        for (int row = 0; row < phrases.length; row++) {
            counted(row).forEach(counts::add);
        }
        return counts;
    }

    /** Each thing once a row. */
    private java.util.stream.LongStream counted(int row) {
        Phrase phrase = phrases[row];
        String han = phrase.han();
        Stream<String> words = mixed && !han.isEmpty()
                ? Stream.of(phrase.wordArray(), latin[row], spelled[row]).flatMap(Arrays::stream)
                : phrase.words().stream();
        return java.util.stream.LongStream.concat(
                        words.mapToLong(Hash::of),
                        han.length() == 1
                                ? java.util.stream.LongStream.of(Hash.of(han))
                                : IntStream.range(0, Math.max(0, han.length() - 1))
                                        .mapToLong(i -> Hash.of(han, i, i + 2)))
                .distinct();
    }

    @Override
    public FieldKind kind() {
        return kind;
    }

    @Override
    public boolean isMissing(int row) {
        return phrases[row].isEmpty();
    }

    @Override
    public Agreement compare(int one, int other) {
        boolean inOrder = phrases[one].core().compareTo(phrases[other].core()) <= 0;
        int first = inOrder ? one : other;
        int second = inOrder ? other : one;
        boolean acrossScripts =
                mixed && (crosses(phrases[first], phrases[second]) || crosses(phrases[second], phrases[first]));
        Agreement agreement =
                acrossScripts ? acrossScripts(first, second) : judgement.of(phrases[first], phrases[second]);
        double most = Math.min(most(one), most(other));
        return agreement.bits() <= most
                ? agreement
                : new Agreement(agreement.level(), most, agreement.cap(), agreement.remarks());
    }

    private static boolean crosses(Phrase latinOnly, Phrase hanOnly) {
        return isLatin(latinOnly) && !hanOnly.han().isEmpty() && hanOnly.wordCount() == 0;
    }

    private Agreement acrossScripts(int one, int other) {
        Agreement translated = judgement.acrossScripts(phrases[one], latin[one], phrases[other], latin[other]);
        Agreement sounded = judgement.acrossScripts(phrases[one], spelled[one], phrases[other], spelled[other]);
        return sounded.level() != Level.DIFFERENT
                        && (translated.level() == Level.DIFFERENT || sounded.bits() > translated.bits())
                ? sounded
                : translated;
    }

    @Override
    public void features(int row, LongConsumer features) {
        Phrase phrase = phrases[row];
        String han = phrase.han();
        for (int i = 0; i + 1 < han.length(); i++) {
            features.accept(Hash.of(han, i, i + 2));
        }
        if (han.length() == 1) {
            features.accept(Hash.of(han));
        }
        for (String word : phrase.wordArray()) {
            wordFeatures(word, features);
        }
        if (mixed && !han.isEmpty()) {
            for (String word : latin[row]) {
                wordFeatures(word, features);
            }
            for (String word : spelled[row]) {
                wordFeatures(word, features);
            }
        }
    }

    private static void wordFeatures(String word, LongConsumer features) {
        if (word.length() > 1 || Character.isDigit(word.charAt(0))) {
            features.accept(Hash.of(word));
        }
        if (word.length() > PREFIX && Character.isLetter(word.charAt(0))) {
            features.accept(~Hash.of(word, 0, PREFIX));
            features.accept(Hash.of(Hash.of(word, word.length() - PREFIX, word.length()), PREFIX));
        }
    }

    @Override
    public void keys(int row, LongConsumer keys) {
        Phrase phrase = phrases[row];
        keys.accept(Hash.of(phrase.core()));
        List<String> words = mixed && phrase.wordCount() == 0 ? Arrays.asList(latin[row]) : phrase.words();
        if (kind == FieldKind.ORGANISATION && !phrase.han().isEmpty() && phrase.wordCount() > 0) {
            keys.accept(Hash.of(phrase.han()));
            keys.accept(Hash.of(String.join(" ", phrase.words())));
        }
        if (words.size() > 1) {
            keys.accept(Hash.of(words.stream().sorted().collect(Collectors.joining())));
            keys.accept(Hash.of(String.join("", words)));
        }
        if (kind == FieldKind.ORGANISATION) {
            initialKeys(words, keys);
            ShortForms.keys(phrase.han(), keys);
        }
    }

    private static void initialKeys(List<String> words, LongConsumer keys) {
        if (words.size() >= 2 && words.size() <= 8) {
            keys.accept(Hash.of(Acronyms.of(words)));
        } else if (words.size() == 1 && words.getFirst().length() <= 8) {
            keys.accept(Hash.of(words.getFirst()));
        }
    }

    /** Whether what one row says here is what the other says in another field of the same kind. */
    boolean saysWhat(PhraseField otherField, int row, int otherRow) {
        return phrases[row].core().equals(otherField.phrases[otherRow].core());
    }

    /** The bits of a row that agrees with itself. */
    double ownBits(int row) {
        return Math.min(most(row), judgement.of(phrases[row], phrases[row]).bits());
    }
}
