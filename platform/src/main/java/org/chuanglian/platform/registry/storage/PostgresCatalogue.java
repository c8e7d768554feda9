package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.CLASSIFICATION;
import static org.chuanglian.platform.registry.db.Tables.INDICATOR;
import static org.chuanglian.platform.registry.db.Tables.READING;
import static org.chuanglian.platform.registry.db.Tables.SOURCE;
import static org.chuanglian.platform.registry.db.Tables.UNIT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Classified;
import org.chuanglian.platform.registry.Clearance;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.Unit;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue in PostgreSQL. */
@Component
class PostgresCatalogue implements Catalogue {

    private final DSLContext sql;
    private final OpenFacts open;

    @Autowired
    PostgresCatalogue(DSLContext sql) {
        this(sql, Clearance.PUBLIC);
    }

    private PostgresCatalogue(DSLContext sql, Clearance clearance) {
        this.sql = sql;
        this.open = new OpenFacts(clearance);
    }

    @Override
    public Catalogue clearedFor(Clearance clearance) {
        return new PostgresCatalogue(sql, clearance);
    }

    @Override
    public Optional<Indicator> indicator(String code) {
        return sql.selectFrom(INDICATOR)
                .where(INDICATOR.CODE.eq(code))
                .and(open.indicator())
                .fetchOptional()
                .map(CatalogueSnapshot::indicator);
    }

    @Override
    public List<Indicator> indicators() {
        return sql.selectFrom(INDICATOR)
                .where(open.indicator())
                .orderBy(INDICATOR.POSITION, INDICATOR.CODE)
                .fetch(CatalogueSnapshot::indicator);
    }

    @Override
    public Optional<Unit> unit(String code) {
        return sql.selectFrom(UNIT).where(UNIT.CODE.eq(code)).fetchOptional().map(CatalogueSnapshot::unit);
    }

    @Override
    public List<Unit> units() {
        return sql.selectFrom(UNIT).orderBy(UNIT.CODE).fetch(CatalogueSnapshot::unit);
    }

    @Override
    public Optional<Source> source(String code) {
        return sql.selectFrom(SOURCE)
                .where(SOURCE.CODE.eq(code))
                .fetchOptional()
                .map(CatalogueSnapshot::source);
    }

    @Override
    public List<Source> sources() {
        return sql.selectFrom(SOURCE).orderBy(SOURCE.CODE).fetch(CatalogueSnapshot::source);
    }

    @Override
    public List<Classified> classification(String scheme) {
        return sql.select(CLASSIFICATION.fields())
                .select(SOURCE.CODE)
                .from(CLASSIFICATION)
                .join(SOURCE)
                .on(SOURCE.NO.eq(CLASSIFICATION.SOURCE_NO))
                .where(CLASSIFICATION.SCHEME.eq(scheme))
                .orderBy(CLASSIFICATION.LEVEL, CLASSIFICATION.POSITION, CLASSIFICATION.CODE)
                .fetch(PostgresCatalogue::classified);
    }

    static Classified classified(Record row) {
        return new Classified(
                row.get(CLASSIFICATION.SCHEME),
                row.get(CLASSIFICATION.CODE),
                row.get(CLASSIFICATION.NAME),
                row.get(CLASSIFICATION.NAME_EN),
                row.get(CLASSIFICATION.PARENT),
                row.get(CLASSIFICATION.LEVEL),
                row.get(CLASSIFICATION.POSITION),
                row.get(SOURCE.CODE));
    }

    @Override
    @Transactional
    public void define(
            List<Unit> units, List<Source> sources, List<Indicator> indicators, List<Classified> classified) {
        units.forEach(this::define);
        sources.forEach(this::define);
        Map<String, String> unitsBefore =
                sql.select(INDICATOR.CODE, INDICATOR.UNIT).from(INDICATOR).fetchMap(INDICATOR.CODE, INDICATOR.UNIT);
        indicators.forEach(this::define);
        indicators.stream()
                .filter(indicator -> indicator.unit() != null)
                .filter(indicator ->
                        !Objects.equals(indicator.unit(), unitsBefore.getOrDefault(indicator.code(), indicator.unit())))
                .forEach(this::convertReadings);
        CatalogueSnapshot snapshot = CatalogueSnapshot.read(sql);
        var rows = classified.stream()
                .map(entry -> {
                    var row = sql.newRecord(CLASSIFICATION);
                    row.setScheme(entry.scheme());
                    row.setCode(entry.code());
                    row.setName(entry.name());
                    row.setNameEn(entry.nameEn());
                    row.setParent(entry.parent());
                    row.setLevel((short) entry.level());
                    row.setPosition(entry.position());
                    row.setSourceNo(snapshot.sourceNo(entry.source())
                            .orElseThrow(() -> new IllegalArgumentException("the source \"" + entry.source()
                                    + "\" of " + entry.scheme() + " " + entry.code()
                                    + " is not in the catalogue.\nMaybe define it first.")));
                    return row;
                })
                .toList();
        sql.batchMerge(rows).execute();
    }

    private void define(Unit unit) {
        sql.insertInto(UNIT)
                .set(UNIT.CODE, unit.code())
                .set(UNIT.NAME_ZH, unit.nameZh())
                .set(UNIT.NAME_EN, unit.nameEn())
                .set(UNIT.DIMENSION, unit.dimension())
                .set(UNIT.FACTOR, unit.factor())
                .onConflict(UNIT.CODE)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    private void define(Source source) {
        sql.insertInto(SOURCE)
                .set(SOURCE.CODE, source.code())
                .set(SOURCE.TITLE, source.title())
                .set(SOURCE.PUBLISHER, source.publisher())
                .set(SOURCE.LICENCE, source.licence())
                .set(SOURCE.URL, source.url())
                .set(SOURCE.NOTE, source.note())
                .set(SOURCE.TITLE_EN, source.titleEn())
                .set(SOURCE.NOTE_EN, source.noteEn())
                .onConflict(SOURCE.CODE)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    private void define(Indicator indicator) {
        sql.insertInto(INDICATOR)
                .set(INDICATOR.CODE, indicator.code())
                .set(INDICATOR.NAME_ZH, indicator.nameZh())
                .set(INDICATOR.NAME_EN, indicator.nameEn())
                .set(INDICATOR.VALUE_TYPE, indicator.valueType().code())
                .set(INDICATOR.UNIT, indicator.unit())
                .set(INDICATOR.DIRECTION, (short) indicator.direction())
                .set(INDICATOR.APPLIES_TO, indicator.appliesTo())
                .set(INDICATOR.GROUPING, indicator.grouping())
                .set(INDICATOR.DEFINITION_ZH, indicator.definitionZh())
                .set(INDICATOR.DEFINITION_EN, indicator.definitionEn())
                .set(INDICATOR.POSITION, indicator.position())
                .set(INDICATOR.ACCESS, OpenFacts.level(indicator.access()))
                .onConflict(INDICATOR.CODE)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /** Newest readings stand in their indicator's unit; one that changes takes them along. */
    private void convertReadings(Indicator indicator) {
        var from = UNIT.as("from_unit");
        var to = UNIT.as("to_unit");
        sql.update(READING)
                .set(READING.NUMBER, READING.NUMBER.mul(from.FACTOR).div(to.FACTOR))
                .set(READING.UNIT, to.CODE)
                .from(INDICATOR, from, to)
                .where(INDICATOR.CODE.eq(indicator.code()))
                .and(READING.INDICATOR_NO.eq(INDICATOR.NO))
                .and(to.CODE.eq(INDICATOR.UNIT))
                .and(from.CODE.eq(READING.UNIT))
                .and(from.CODE.ne(to.CODE))
                .execute();
    }
}
