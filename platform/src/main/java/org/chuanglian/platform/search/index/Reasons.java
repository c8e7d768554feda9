package org.chuanglian.platform.search.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.registry.SubjectFeed.Entry;
import org.chuanglian.platform.search.Closeness;
import org.chuanglian.platform.search.Evidence;
import org.chuanglian.platform.search.Evidence.Span;
import org.chuanglian.platform.search.index.Described.Line;
import org.chuanglian.text.Normalised;
import org.chuanglian.text.OneSlip;
import org.chuanglian.text.Pinyin;
import org.chuanglian.text.Syllables;

/** Says why a subject is found for what is sought, by reading the subject itself; empty when it is not. */
final class Reasons {

    /** Below this, one slip could make nearly anything of it. */
    static final int SHORTEST_WITH_SLIP = 3;

    private static final int READINGS = 8;

    private final Sought sought;
    private final List<Syllables.Split> splits;

    Reasons(Sought sought) {
        this.sought = sought;
        this.splits = sought.mayBeSound() ? Syllables.splits(sought.compact(), READINGS) : List.of();
    }

    /** The best reason that needs no slip. */
    Optional<Evidence> strict(Entry entry) {
        if (sought.isEmpty()) {
            return Optional.empty();
        }
        List<Evidence> found = new ArrayList<>();
        Described described = Described.of(entry);
        for (Line line : described.lines()) {
            whole(line).ifPresent(found::add);
        }
        return found.stream().min(Evidence.ORDER).or(() -> Parts.of(sought.pairs(), described));
    }

    /** A reason when only the words of what is sought are there, wherever they stand. */
    Optional<Evidence> loose(Entry entry) {
        return Parts.of(sought.wordPairs(), Described.of(entry));
    }

    /** The best reason with one slip. */
    Optional<Slip> slipped(Entry entry) {
        if (sought.length() < SHORTEST_WITH_SLIP) {
            return Optional.empty();
        }
        return Described.of(entry).lines().stream()
                .filter(line -> line.isName() || line.aspect() == Evidence.Aspect.KEY)
                .flatMap(line -> slip(line).stream())
                .min(Slip.ORDER);
    }

    private Optional<Evidence> whole(Line line) {
        Normalised text = line.normalised().compact();
        String compact = text.text();
        String key = sought.compact();
        return switch (line.aspect()) {
            case NAME, OTHER_NAME, ENGLISH_NAME -> {
                int at = compact.indexOf(key);
                yield at < 0
                        ? sound(line, text)
                        : Optional.of(found(
                                line,
                                compact.equals(key) ? Closeness.EXACT : at == 0 ? Closeness.PREFIX : Closeness.PHRASE,
                                false,
                                text,
                                compact.codePointCount(0, at),
                                sought.length()));
            }
            case KEY -> {
                boolean exact = compact.equals(key)
                        || Normalised.of(Described.shortKey(line.text())).text().equals(key);
                yield compact.startsWith(key)
                        ? Optional.of(found(
                                line, exact ? Closeness.EXACT : Closeness.PREFIX, false, text, 0, sought.length()))
                        : Optional.empty();
            }
            case PRODUCT, FIELD -> Optional.empty();
        };
    }

    private Optional<Evidence> sound(Line line, Normalised text) {
        if (!sought.mayBeSound()) {
            return Optional.empty();
        }
        Pinyin pinyin = Pinyin.of(text);
        if (!pinyin.hasChinese()) {
            return Optional.empty();
        }
        String full = pinyin.full();
        String initials = pinyin.initials();
        String key = sought.compact();
        if (full.startsWith(key)) {
            int end = syllablesOf(pinyin, key.length(), false);
            return Optional.of(found(
                    line,
                    full.equals(key) ? Closeness.EXACT : Closeness.PREFIX,
                    true,
                    text,
                    0,
                    pinyin.syllables().get(end).end()));
        }
        if (initials.startsWith(key)) {
            int end = syllablesOf(pinyin, key.length(), true);
            return Optional.of(found(
                    line,
                    initials.equals(key) ? Closeness.EXACT : Closeness.PREFIX,
                    true,
                    text,
                    0,
                    pinyin.syllables().get(end).end()));
        }
        return splits.stream()
                .flatMap(split -> within(line, text, pinyin, split).stream())
                .findFirst();
    }

    /** The index of the syllable in which the given number of letters ends. */
    private static int syllablesOf(Pinyin pinyin, int letters, boolean initials) {
        int read = 0;
        int index = -1;
        while (read < letters) {
            index++;
            Pinyin.Syllable syllable = pinyin.syllables().get(index);
            read += (initials ? syllable.initial() : syllable.letters()).length();
        }
        return index;
    }

    private static Optional<Evidence> within(Line line, Normalised text, Pinyin pinyin, Syllables.Split split) {
        List<Pinyin.Syllable> syllables = pinyin.syllables();
        int length = split.size();
        for (int at = 0; at + length <= syllables.size(); at++) {
            if (length > 1 && stands(syllables.subList(at, at + length), split)) {
                int start = syllables.get(at).start();
                int end = syllables.get(at + length - 1).end();
                return Optional.of(found(line, Closeness.PHRASE, true, text, start, end - start));
            }
        }
        return Optional.empty();
    }

    private static boolean stands(List<Pinyin.Syllable> syllables, Syllables.Split split) {
        for (int i = 0; i < split.whole().size(); i++) {
            if (!syllables.get(i).letters().equals(split.whole().get(i))) {
                return false;
            }
        }
        return syllables.getLast().letters().startsWith(split.unfinished());
    }

    /** A reason with a slip, and how much of the text is meant: 0 the whole, 1 its beginning, 2 a part of it. */
    record Slip(int distance, Evidence evidence) {

        static final Comparator<Slip> ORDER =
                Comparator.comparingInt(Slip::distance).thenComparing(Slip::evidence, Evidence.ORDER);
    }

    private Optional<Slip> slip(Line line) {
        Normalised text = line.normalised().compact();
        String compact = text.text();
        String key = sought.compact();
        if (OneSlip.between(key, compact)) {
            return Optional.of(new Slip(0, found(line, Closeness.SLIP, false, text, 0, text.length())));
        }
        OneSlip.Place place = OneSlip.within(key, compact);
        if (place.found()) {
            return Optional.of(new Slip(
                    place.start() == 0 ? 1 : 2,
                    found(line, Closeness.SLIP, false, text, place.start(), place.end() - place.start())));
        }
        if (sought.mayBeSound() && line.isName()) {
            Pinyin pinyin = Pinyin.of(text);
            String full = pinyin.full();
            if (pinyin.hasChinese() && OneSlip.between(key, full)) {
                return Optional.of(new Slip(0, found(line, Closeness.SLIP, true, text, 0, text.length())));
            }
            if (pinyin.hasChinese() && key.length() > SHORTEST_WITH_SLIP) {
                OneSlip.Place start = OneSlip.within(key, full.substring(0, Math.min(full.length(), key.length() + 1)));
                if (start.found() && start.start() == 0) {
                    int end = pinyin.syllables()
                            .get(syllablesOf(pinyin, start.end(), false))
                            .end();
                    return Optional.of(new Slip(1, found(line, Closeness.SLIP, true, text, 0, end)));
                }
            }
        }
        return Optional.empty();
    }

    static Evidence found(Line line, Closeness closeness, boolean bySound, Normalised text, int start, int length) {
        Span mark = new Span(text.start(start), text.end(start + length - 1));
        return new Evidence(closeness, bySound, line.aspect(), line.text(), List.of(mark));
    }
}
