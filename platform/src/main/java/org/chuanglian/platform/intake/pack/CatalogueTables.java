package org.chuanglian.platform.intake.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Classified;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.table.Row;

/** Units, sources, indicators, classifications and chains of the pack, as the registry's catalogue. */
final class CatalogueTables {

    /** What a segment's scheme begins with; the chain's code follows. */
    static final String CHAIN = "CHAIN-";

    private CatalogueTables() {}

    static void define(PackContents pack, Catalogue catalogue) {
        List<Unit> units = new ArrayList<>();
        pack.each("units", row -> units.add(unit(row)));
        List<Source> sources = new ArrayList<>();
        pack.each("sources", row -> sources.add(source(row)));
        List<Indicator> indicators = new ArrayList<>(SubjectFacts.INDICATORS);
        indicators.addAll(FirmFacts.INDICATORS);
        pack.each("indicators", row -> indicators.add(indicator(row)));
        catalogue.define(units, sources, indicators, classified(pack));
    }

    private static Unit unit(Row row) {
        return new Unit(
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                row.text("dimension"),
                row.decimal("factor"));
    }

    private static Source source(Row row) {
        return new Source(
                row.text("code"),
                row.text("title"),
                row.optionalText("publisher").orElse(null),
                row.optionalText("licence").orElse(null),
                row.optionalText("url").orElse(null),
                row.optionalText("note").orElse(null));
    }

    private static Indicator indicator(Row row) {
        return new Indicator(
                row.text("code"),
                row.text("name_zh"),
                row.text("name_en"),
                Indicator.ValueType.of(row.text("value_type")),
                row.optionalText("unit").orElse(null),
                Math.toIntExact(row.whole("direction")),
                row.text("applies_to"),
                row.text("group_code"),
                row.text("definition_zh"),
                row.text("definition_en"),
                Math.toIntExact(row.whole("position")));
    }

    private static List<Classified> classified(PackContents pack) {
        Map<String, String> sources = new HashMap<>();
        pack.each("classification_schemes", row -> sources.put(row.text("scheme"), row.text("source_code")));
        List<Classified> classified = new ArrayList<>(FacilityTables.KINDS);
        pack.each(
                "classifications",
                row -> classified.add(new Classified(
                        row.text("scheme"),
                        row.text("code"),
                        row.text("name"),
                        null,
                        row.optionalText("parent_code").orElse(null),
                        Math.toIntExact(row.whole("level")),
                        classified.size(),
                        sources.getOrDefault(row.text("scheme"), ""))));
        pack.each(
                "chains",
                row -> classified.add(new Classified(
                        CHAIN + row.text("chain"),
                        row.text("chain"),
                        row.text("name"),
                        null,
                        null,
                        1,
                        classified.size(),
                        pack.source("chains"))));
        pack.each(
                "chain_segments",
                row -> classified.add(new Classified(
                        CHAIN + row.text("chain"),
                        row.text("segment"),
                        row.text("name"),
                        null,
                        row.text("chain"),
                        2,
                        classified.size(),
                        pack.source("chain_segments"))));
        return classified;
    }
}
