package org.chuanglian.platform.search.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.chuanglian.platform.registry.SubjectFeed.Entry;
import org.chuanglian.platform.search.index.Described.Line;
import org.chuanglian.platform.search.index.Sought.Piece;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.text.Normalised;
import org.chuanglian.text.Pinyin;

/** Makes the document of a subject. */
final class SubjectDocument {

    private static final FieldType UNORDERED = type(IndexOptions.DOCS);
    private static final FieldType ORDERED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final Set<String> exact = new LinkedHashSet<>();
    private final Set<String> starts = new LinkedHashSet<>();
    private final Set<String> pinyin = new LinkedHashSet<>();
    private final Set<String> pinyinStarts = new LinkedHashSet<>();
    private final Set<String> initials = new LinkedHashSet<>();
    private final Set<String> initialsStarts = new LinkedHashSet<>();
    private final Set<String> parts = new LinkedHashSet<>();
    private final Set<String> endings = new LinkedHashSet<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final Terms phrase = new Terms();
    private final Terms syllables = new Terms();

    private SubjectDocument() {}

    static Document of(Entry entry, RegionCode home) {
        SubjectDocument terms = new SubjectDocument();
        for (Line line : Described.of(entry).lines()) {
            terms.read(line);
        }
        Document document = new Document();
        document.add(new StringField(Fields.ID, entry.id().toString(), Field.Store.NO));
        document.add(new StoredField(Fields.ENTRY, new BytesRef(EntryBytes.write(entry))));
        document.add(new StringField(Fields.KIND, entry.kind().code(), Field.Store.NO));
        document.add(
                new SortedDocValuesField(Fields.KIND, new BytesRef(entry.kind().code())));
        document.add(new NumericDocValuesField(Fields.STANDING, Standing.of(entry, home)));
        terms.addTo(document);
        return document;
    }

    private void addTo(Document document) {
        add(document, Fields.EXACT, exact);
        add(document, Fields.START, starts);
        add(document, Fields.PINYIN, pinyin);
        add(document, Fields.PINYIN_START, pinyinStarts);
        add(document, Fields.INITIALS, initials);
        add(document, Fields.INITIALS_START, initialsStarts);
        add(document, Fields.PARTS, parts);
        add(document, Fields.ENDINGS, endings);
        add(document, Fields.WORDS, words);
        add(document, Fields.PHRASE, phrase, ORDERED);
        add(document, Fields.SYLLABLES, syllables, ORDERED);
    }

    private void read(Line line) {
        Normalised text = line.normalised();
        switch (line.aspect()) {
            case NAME, OTHER_NAME, ENGLISH_NAME -> {
                whole(text.compact().text());
                inOrder(text);
                sound(text);
                anywhere(text);
            }
            case KEY -> {
                whole(text.compact().text());
                exact.add(Described.shortKey(line.text()).toLowerCase(Locale.ROOT));
            }
            case PRODUCT, FIELD -> anywhere(text);
        }
    }

    private void whole(String compact) {
        String bounded = beginning(compact, Fields.LONGEST_EXACT);
        exact.add(bounded);
        begin(bounded, Fields.LONGEST_START, starts);
    }

    private void sound(Normalised text) {
        Pinyin read = Pinyin.of(text);
        if (!read.hasChinese()) {
            return;
        }
        pinyin.add(beginning(read.full(), Fields.LONGEST_EXACT));
        begin(read.full(), Fields.LONGEST_PINYIN_START, pinyinStarts);
        initials.add(beginning(read.initials(), Fields.LONGEST_EXACT));
        begin(read.initials(), Fields.LONGEST_START, initialsStarts);
        inPairs(read.syllables());
    }

    /** Each syllable with every beginning of the next, so that a name is found from any syllable on while it is typed. */
    private void inPairs(List<Pinyin.Syllable> read) {
        int step = syllables.isEmpty() ? 1 : Fields.GAP;
        for (int at = 1; at < read.size(); at++) {
            String next = beginning(read.get(at).letters(), Fields.LONGEST_PINYIN_START);
            for (int length = 1; length <= next.length(); length++) {
                syllables.add(pair(read.get(at - 1).letters(), next.substring(0, length)), length == 1 ? step : 0);
            }
            step = 1;
        }
    }

    static String pair(String syllable, String next) {
        return beginning(syllable, Fields.LONGEST_PINYIN_START) + "'" + next;
    }

    private static void begin(String text, int longest, Set<String> starts) {
        for (int at = 0, length = 1; at < text.length() && length <= longest; length++) {
            at += Character.charCount(text.codePointAt(at));
            starts.add(text.substring(0, at));
        }
    }

    private static String beginning(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest));
    }

    /** A character and the pair it begins stand at one position; a word of letters takes one. */
    private void inOrder(Normalised text) {
        int step = phrase.isEmpty() ? 1 : Fields.GAP;
        for (Piece run : Sought.runs(text)) {
            if (!run.chinese()) {
                phrase.add(beginning(run.text(), Fields.LONGEST_EXACT), step);
                words.add(beginning(run.text(), Fields.LONGEST_EXACT));
                step = 1;
                continue;
            }
            int[] points = run.text().codePoints().toArray();
            for (int i = 0; i < points.length; i++) {
                phrase.add(Character.toString(points[i]), step);
                step = 1;
                if (i + 1 < points.length) {
                    phrase.add(new String(points, i, 2), 0);
                }
            }
        }
    }

    private void anywhere(Normalised text) {
        for (Piece run : Sought.runs(text)) {
            int[] points = run.text().codePoints().limit(Fields.LONGEST_EXACT).toArray();
            for (int i = 0; i < points.length; i++) {
                parts.add(Character.toString(points[i]));
                if (i + 1 < points.length) {
                    parts.add(new String(points, i, 2));
                }
                if (!run.chinese() && points.length - i > 2) {
                    endings.add(new String(points, i, points.length - i));
                }
            }
        }
    }

    private static void add(Document document, String field, Set<String> texts) {
        Terms terms = new Terms();
        texts.forEach(text -> terms.add(text, 1));
        add(document, field, terms, UNORDERED);
    }

    private static void add(Document document, String field, Terms terms, FieldType type) {
        if (!terms.isEmpty()) {
            document.add(new Field(field, terms.stream(), type));
        }
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
