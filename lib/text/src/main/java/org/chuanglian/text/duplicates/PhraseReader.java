package org.chuanglian.text.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of one kind of field as phrases. */
final class PhraseReader {

    private static final Pattern PART =
            Pattern.compile("第([一二三四五六七八九十百0-9]+)|([一二三四五六七八九十0-9]+)(?=期|号|部|卷|册|章|版|届|阶段)");
    private static final Pattern TITLES = Pattern.compile("^(mr|mrs|ms|miss|dr|prof|sir|jr|sr)$");

    private PhraseReader() {}

    static Phrase read(FieldKind kind, String value) {
        if (value.isEmpty()) {
            return Phrase.NOTHING;
        }
        return switch (kind) {
            case ORGANISATION -> Organisation.read(value);
            case PERSON -> person(value);
            case TEXT -> text(value, true);
            case ADDRESS, CATEGORY, CODE, DATE, NUMBER -> text(value, false);
        };
    }

    private static Phrase person(String value) {
        Tokens tokens = Tokens.of(Tokens.normalised(value));
        List<String> words = new ArrayList<>();
        for (String word : tokens.words()) {
            if (!TITLES.matcher(word).matches()) {
                words.add(word);
            }
        }
        return phrase(tokens.han(), words.isEmpty() ? tokens.words() : words, Phrase.Apart.NOTHING);
    }

    private static Phrase text(String value, boolean title) {
        Tokens tokens = Tokens.of(Tokens.normalised(value));
        List<String> words = new ArrayList<>();
        TreeSet<String> ordinals = new TreeSet<>();
        for (String written : tokens.words()) {
            String word = EnglishWords.number(EnglishWords.whole(written));
            if (!EnglishWords.isEmpty(word)) {
                words.add(word);
            }
        }
        Matcher matcher = PART.matcher(tokens.han());
        while (title && matcher.find()) {
            ordinals.add(ChineseNumber.digits(matcher.group(1) != null ? matcher.group(1) : matcher.group(2)));
        }
        Phrase.Apart apart = ordinals.isEmpty()
                ? Phrase.Apart.NOTHING
                : new Phrase.Apart("", "", "", "", String.join(" ", ordinals));
        return phrase(tokens.han(), words.isEmpty() ? tokens.words() : words, apart);
    }

    private static Phrase phrase(String han, List<String> words, Phrase.Apart apart) {
        return new Phrase(han, EnglishWords.distinct(words), apart);
    }
}
