package org.chuanglian.platform.registry;

import java.util.Locale;
import org.chuanglian.platform.shared.AccessClass;
import org.jspecify.annotations.Nullable;

/**
 * What is measured.
 *
 * @param unit the unit its values are shown in; null for words and days
 * @param direction 1 when more is better, −1 when less is, 0 when neither is meant
 * @param appliesTo the kind of subject it is about, as a code, or {@code any}
 * @param grouping the heading it stands under on a subject's page
 * @param access who may read its values, and the indicator itself
 */
public record Indicator(
        String code,
        String nameZh,
        String nameEn,
        ValueType valueType,
        @Nullable String unit,
        int direction,
        String appliesTo,
        String grouping,
        String definitionZh,
        String definitionEn,
        int position,
        AccessClass access) {

    /** An indicator whose values everybody may read. */
    public Indicator(
            String code,
            String nameZh,
            String nameEn,
            ValueType valueType,
            @Nullable String unit,
            int direction,
            String appliesTo,
            String grouping,
            String definitionZh,
            String definitionEn,
            int position) {
        this(
                code,
                nameZh,
                nameEn,
                valueType,
                unit,
                direction,
                appliesTo,
                grouping,
                definitionZh,
                definitionEn,
                position,
                AccessClass.PUBLIC);
    }

    /** The same indicator, its values open to others. */
    public Indicator with(AccessClass other) {
        return new Indicator(
                code,
                nameZh,
                nameEn,
                valueType,
                unit,
                direction,
                appliesTo,
                grouping,
                definitionZh,
                definitionEn,
                position,
                other);
    }

    /** The form its values take. */
    public enum ValueType {
        NUMBER,
        MONEY,
        TEXT,
        DATE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static ValueType of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
