package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.CLASSIFICATION;
import static org.chuanglian.platform.registry.db.Tables.RELATION;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT;
import static org.chuanglian.platform.registry.db.Tables.SUBJECT_CLASS;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.chuanglian.platform.registry.SubjectFilter;
import org.chuanglian.platform.registry.SubjectFilter.ClassCode;
import org.chuanglian.platform.registry.SubjectFilter.Life;
import org.chuanglian.platform.registry.SubjectFilter.Place;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.RegionCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The parts of a filter as conditions on the subject table. */
final class SubjectConditions {

    private SubjectConditions() {}

    static Condition all(DSLContext sql, SubjectFilter filter) {
        return kinds(filter.kinds())
                .and(place(filter.place()))
                .and(counted(filter))
                .and(searched(sql, filter));
    }

    /** The parts that the tally counts, but for kind and place. */
    static Condition counted(SubjectFilter filter) {
        Condition field = filter.field() == null ? noCondition() : SUBJECT.FIELD.eq(filter.field());
        Condition samples = switch (filter.samples()) {
            case INCLUDED -> noCondition();
            case ONLY -> condition(SUBJECT.SAMPLE);
            case EXCLUDED -> not(condition(SUBJECT.SAMPLE));
        };
        return field.and(samples).and(life(filter.life()));
    }

    /** The parts that the tally cannot count. */
    static Condition searched(DSLContext sql, SubjectFilter filter) {
        return text(filter.text()).and(filedUnder(sql, filter.filedUnder())).and(relatedTo(filter.relatedTo()));
    }

    static Condition kinds(Set<SubjectKind> kinds) {
        return kinds.isEmpty()
                ? noCondition()
                : SUBJECT.KIND.in(kinds.stream().map(SubjectKind::code).toList());
    }

    /** A province has a column of its own; anything finer is the code, or a range of codes. */
    static Condition place(@Nullable Place place) {
        return switch (place) {
            case null -> noCondition();
            case Place.Unknown() -> SUBJECT.REGION.isNull();
            case Place.Within within -> within(within.region());
        };
    }

    private static Condition within(RegionCode region) {
        String prefix = region.prefix();
        if (region.isProvince()) {
            return SUBJECT.PROVINCE.eq(prefix);
        }
        return prefix.length() == region.code().length()
                ? SUBJECT.REGION.eq(prefix)
                : SUBJECT.REGION.between(prefix + "00", prefix + "99");
    }

    private static Condition life(@Nullable Life life) {
        return switch (life) {
            case null -> noCondition();
            case Life.Imported() -> SUBJECT.STAGE.isNotNull();
            case Life.At at -> SUBJECT.STAGE.eq(at.stage().code());
        };
    }

    /**
     * Pieces of two characters find the rows; three or more characters are then compared, since pieces say no order. A
     * letter or digit alone has no pieces and is looked for in every row.
     */
    private static Condition text(String text) {
        String wanted = Lookup.normalised(text);
        if (wanted.isEmpty()) {
            return noCondition();
        }
        int length = wanted.codePointCount(0, wanted.length());
        if (length == 1 && !Lookup.isIndexedAlone(wanted.codePointAt(0))) {
            return SUBJECT.LOOKUP.contains(wanted);
        }
        String[] pieces = Lookup.grams(wanted).stream()
                .filter(piece -> length == 1 || piece.codePointCount(0, piece.length()) == 2)
                .toArray(String[]::new);
        Condition found = SUBJECT.GRAMS.contains(pieces);
        return length <= 2 ? found : found.and(SUBJECT.LOOKUP.contains(wanted));
    }

    private static Condition filedUnder(DSLContext sql, @Nullable ClassCode code) {
        if (code == null) {
            return noCondition();
        }
        var below = name("below")
                .fields("code")
                .as(select(CLASSIFICATION.CODE)
                        .from(CLASSIFICATION)
                        .where(CLASSIFICATION.SCHEME.eq(code.scheme()))
                        .and(CLASSIFICATION.CODE.eq(code.code()))
                        .union(select(CLASSIFICATION.CODE)
                                .from(CLASSIFICATION)
                                .join(table(name("below")))
                                .on(CLASSIFICATION.PARENT.eq(field(name("below", "code"), String.class)))
                                .where(CLASSIFICATION.SCHEME.eq(code.scheme()))));
        List<String> codes = sql.withRecursive(below)
                .select(below.field("code", String.class))
                .from(below)
                .fetch(0, String.class);
        return SUBJECT.ID.in(select(SUBJECT_CLASS.SUBJECT_ID)
                .from(SUBJECT_CLASS)
                .where(SUBJECT_CLASS.SCHEME.eq(code.scheme()))
                .and(SUBJECT_CLASS.CODE.in(codes))
                .and(SUBJECT_CLASS.CLOSED_RECORDING_NO.isNull()));
    }

    private static Condition relatedTo(@Nullable SubjectId other) {
        if (other == null) {
            return noCondition();
        }
        UUID id = other.value();
        return SUBJECT.ID.in(select(RELATION.TO_ID)
                .from(RELATION)
                .where(RELATION.FROM_ID.eq(val(id)))
                .and(RELATION.CLOSED_RECORDING_NO.isNull())
                .union(select(RELATION.FROM_ID)
                        .from(RELATION)
                        .where(RELATION.TO_ID.eq(val(id)))
                        .and(RELATION.CLOSED_RECORDING_NO.isNull())));
    }
}
