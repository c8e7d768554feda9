package org.chuanglian.platform.registry;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which subjects a list shows. Every part narrows; an absent part lets all through.
 *
 * @param text what a name, another name or an official key contains; empty for anything
 * @param kinds the kinds let through; empty for all
 * @param field the field or industry, in the words the subject carries
 * @param filedUnder a code of a classification, its descendants included
 * @param relatedTo the subject at the other end of a relation
 */
public record SubjectFilter(
        String text,
        Set<SubjectKind> kinds,
        @Nullable Place place,
        @Nullable String field,
        @Nullable Life life,
        Samples samples,
        @Nullable ClassCode filedUnder,
        @Nullable SubjectId relatedTo) {

    /** The longest text a part may have, in characters. */
    public static final int LONGEST_TEXT = 100;

    /** Lets every subject through. */
    public static final SubjectFilter ALL =
            new SubjectFilter("", Set.of(), null, null, null, Samples.INCLUDED, null, null);

    /** Where a subject is. */
    public sealed interface Place {
        /** In the region or anywhere below it. */
        record Within(RegionCode region) implements Place {}

        /** Not known. */
        record Unknown() implements Place {}
    }

    /** Where an institution that was brought in stands. */
    public sealed interface Life {
        /** At any stage: it was brought in. */
        record Imported() implements Life {}

        /** At this stage now. */
        record At(Stage stage) implements Life {}
    }

    /** Whether made-up content is let through. */
    public enum Samples {
        INCLUDED,
        ONLY,
        EXCLUDED
    }

    /** A code of a classification scheme. */
    public record ClassCode(String scheme, String code) {}

    public SubjectFilter {
        text = text.strip();
        EnumSet<SubjectKind> ordered = EnumSet.noneOf(SubjectKind.class);
        ordered.addAll(kinds);
        kinds = Collections.unmodifiableSet(ordered);
    }

    public SubjectFilter withText(String other) {
        return new SubjectFilter(other, kinds, place, field, life, samples, filedUnder, relatedTo);
    }

    public SubjectFilter withKinds(Set<SubjectKind> other) {
        return new SubjectFilter(text, other, place, field, life, samples, filedUnder, relatedTo);
    }

    public SubjectFilter withPlace(@Nullable Place other) {
        return new SubjectFilter(text, kinds, other, field, life, samples, filedUnder, relatedTo);
    }

    public SubjectFilter withField(@Nullable String other) {
        return new SubjectFilter(text, kinds, place, other, life, samples, filedUnder, relatedTo);
    }

    public SubjectFilter withLife(@Nullable Life other) {
        return new SubjectFilter(text, kinds, place, field, other, samples, filedUnder, relatedTo);
    }

    public SubjectFilter withSamples(Samples other) {
        return new SubjectFilter(text, kinds, place, field, life, other, filedUnder, relatedTo);
    }

    public SubjectFilter withFiledUnder(@Nullable ClassCode other) {
        return new SubjectFilter(text, kinds, place, field, life, samples, other, relatedTo);
    }

    public SubjectFilter withRelatedTo(@Nullable SubjectId other) {
        return new SubjectFilter(text, kinds, place, field, life, samples, filedUnder, other);
    }

    /** The parts that a count by kind, region, field, stage and sample cannot answer. */
    public boolean needsSearch() {
        return !text.isEmpty() || filedUnder != null || relatedTo != null;
    }
}
