package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.INDICATOR;
import static org.chuanglian.platform.registry.db.Tables.SOURCE;
import static org.chuanglian.platform.registry.db.Tables.UNIT;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.registry.db.tables.records.IndicatorRecord;
import org.chuanglian.platform.registry.db.tables.records.SourceRecord;
import org.chuanglian.platform.registry.db.tables.records.UnitRecord;
import org.chuanglian.platform.shared.AccessClass;
import org.jooq.DSLContext;

/** The catalogue as it stands at one moment, with the numbers the fact table joins by. */
record CatalogueSnapshot(
        Map<String, Unit> units,
        Map<String, Integer> indicatorNos,
        Map<Integer, Indicator> indicators,
        Map<String, Integer> sourceNos,
        Map<Integer, Source> sources) {

    static CatalogueSnapshot read(DSLContext sql) {
        Map<String, Unit> units = new HashMap<>();
        sql.selectFrom(UNIT).forEach(row -> units.put(row.getCode(), unit(row)));
        Map<String, Integer> indicatorNos = new HashMap<>();
        Map<Integer, Indicator> indicators = new HashMap<>();
        sql.selectFrom(INDICATOR).forEach(row -> {
            indicatorNos.put(row.getCode(), row.getNo());
            indicators.put(row.getNo(), indicator(row));
        });
        Map<String, Integer> sourceNos = new HashMap<>();
        Map<Integer, Source> sources = new HashMap<>();
        sql.selectFrom(SOURCE).forEach(row -> {
            sourceNos.put(row.getCode(), row.getNo());
            sources.put(row.getNo(), source(row));
        });
        return new CatalogueSnapshot(units, indicatorNos, indicators, sourceNos, sources);
    }

    static Unit unit(UnitRecord row) {
        return new Unit(row.getCode(), row.getNameZh(), row.getNameEn(), row.getDimension(), row.getFactor());
    }

    static Indicator indicator(IndicatorRecord row) {
        return new Indicator(
                row.getCode(),
                row.getNameZh(),
                row.getNameEn(),
                Indicator.ValueType.of(row.getValueType()),
                row.getUnit(),
                row.getDirection(),
                row.getAppliesTo(),
                row.getGrouping(),
                row.getDefinitionZh(),
                row.getDefinitionEn(),
                row.getPosition(),
                AccessClass.of(row.getAccess()));
    }

    static Source source(SourceRecord row) {
        return new Source(
                row.getCode(),
                row.getTitle(),
                row.getPublisher(),
                row.getLicence(),
                row.getUrl(),
                row.getNote(),
                row.getTitleEn(),
                row.getNoteEn());
    }

    int indicatorNo(String code) {
        Integer no = indicatorNos.get(code);
        if (no == null) {
            throw new IllegalArgumentException("\"" + code + "\" is no indicator of the catalogue");
        }
        return no;
    }

    Optional<Integer> sourceNo(String code) {
        return Optional.ofNullable(sourceNos.get(code));
    }

    Indicator indicator(int no) {
        return known(indicators.get(no), "indicator", no);
    }

    Source source(int no) {
        return known(sources.get(no), "source", no);
    }

    /** Why a value cannot be a value of the indicator; empty when it can. */
    Optional<String> objection(String code, FactValue value) {
        Integer no = indicatorNos.get(code);
        if (no == null) {
            return Optional.of("the indicator \"" + code + "\" is not in the catalogue.\nMaybe define it first.");
        }
        Indicator indicator = indicator(no);
        return switch (value) {
            case FactValue.Withdrawn() -> Optional.empty();
            case FactValue.Words said -> expect(indicator, Indicator.ValueType.TEXT, said.text());
            case FactValue.Day day -> expect(indicator, Indicator.ValueType.DATE, day.day());
            case FactValue.Quantity quantity -> objection(indicator, quantity);
        };
    }

    private Optional<String> objection(Indicator indicator, FactValue.Quantity quantity) {
        String unit = indicator.unit();
        if (unit == null) {
            return expect(indicator, Indicator.ValueType.NUMBER, quantity.number());
        }
        Unit given = units.get(quantity.unit());
        Unit wanted = units.get(unit);
        if (given == null || wanted == null || !given.dimension().equals(wanted.dimension())) {
            return Optional.of("the unit of " + indicator.code() + " is \"" + quantity.unit() + "\", expected "
                    + unit + " or another unit of "
                    + (wanted == null ? "its dimension" : wanted.dimension())
                    + ".\nMaybe the value is of another indicator, or its unit is mistyped.");
        }
        BigDecimal number = quantity.number();
        if (number.precision() - number.scale() > 24 || number.scale() > 12) {
            return Optional.of("the value " + number + " of " + indicator.code()
                    + " has more than 24 digits before or 12 after the point.");
        }
        return Optional.empty();
    }

    private static Optional<String> expect(Indicator indicator, Indicator.ValueType type, Object read) {
        return indicator.valueType() == type
                ? Optional.empty()
                : Optional.of("the value of " + indicator.code() + " is \"" + read + "\", expected a "
                        + indicator.valueType().code());
    }

    private static <T> T known(@org.jspecify.annotations.Nullable T found, String what, int no) {
        if (found == null) {
            throw new IllegalStateException("the " + what + " number " + no + " is not in the catalogue any more");
        }
        return found;
    }
}
