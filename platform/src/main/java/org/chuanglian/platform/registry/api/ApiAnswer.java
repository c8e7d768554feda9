package org.chuanglian.platform.registry.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the interface answers, as JSON is written from it. A field that is null is not known. */
sealed interface ApiAnswer {

    /** One page of a list; {@code next} and {@code previous} are addresses. */
    record SubjectList(
            List<ListedSubject> rows,
            long total,
            int page,
            int size,
            int lastPage,
            @Nullable String next,
            @Nullable String previous)
            implements ApiAnswer {}

    /** A row of a list. */
    record ListedSubject(
            String id,
            String kind,
            String name,
            @Nullable String nameEn,
            @Nullable String region,
            @Nullable String field,
            @Nullable String stage,
            boolean sample,
            Instant updatedAt,
            Map<String, NewestReading> readings,
            String self) {}

    /** The newest reading of an indicator: a number with its unit, or words; {@code doubt} is the reason's code. */
    record NewestReading(
            String period,
            @Nullable BigDecimal number,
            @Nullable String unit,
            @Nullable String words,
            @Nullable String doubt) {}

    /** One entry. */
    record OneSubject(
            String id,
            String kind,
            String name,
            @Nullable String nameEn,
            List<String> otherNames,
            List<OfficialKey> keys,
            @Nullable String region,
            @Nullable String field,
            @Nullable String stage,
            boolean sample,
            Instant updatedAt,
            List<ClassifiedAs> classes,
            List<ProductSold> products,
            List<StageReached> stages,
            String facts,
            String relations)
            implements ApiAnswer {}

    record OfficialKey(String scheme, String value) {}

    record ClassifiedAs(String scheme, String code, String name) {}

    record ProductSold(String name, @Nullable BigDecimal revenueShare, String source) {}

    record StageReached(String stage, LocalDate happenedOn, String evidence) {}

    /** Facts as known at a time. */
    record FactList(String subject, Instant knownAt, List<KnownFact> facts) implements ApiAnswer {}

    /** A fact: a number with its unit, or words, or a day; {@code doubt} is the code of a reason to doubt it. */
    record KnownFact(
            String indicator,
            String period,
            @Nullable BigDecimal number,
            @Nullable String unit,
            @Nullable String words,
            String source,
            Instant recordedAt,
            String recordedBy,
            @Nullable String doubt) {}

    /** Relations that hold in the record now, the newest; {@code total} counts those beyond, too. */
    record RelationList(String subject, long total, List<KnownRelation> relations) implements ApiAnswer {}

    record KnownRelation(
            String id,
            RelatedSubject from,
            String type,
            RelatedSubject to,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable BigDecimal share,
            @Nullable Integer confidence,
            @Nullable String note,
            String source) {}

    record RelatedSubject(String id, String kind, String name) {}

    record IndicatorList(List<OneIndicator> indicators) implements ApiAnswer {}

    record OneIndicator(
            String code,
            String nameZh,
            String nameEn,
            String valueType,
            @Nullable String unit,
            int direction,
            String appliesTo,
            String grouping,
            String definitionZh,
            String definitionEn) {}

    record SourceList(List<OneSource> sources) implements ApiAnswer {}

    record OneSource(
            String code,
            String title,
            @Nullable String titleEn,
            @Nullable String publisher,
            @Nullable String licence,
            @Nullable String url,
            @Nullable String note) {}

    record UnitList(List<OneUnit> units) implements ApiAnswer {}

    record OneUnit(String code, String nameZh, String nameEn, String dimension, BigDecimal factor) {}

    record RegionList(List<OneRegion> regions) implements ApiAnswer {}

    record OneRegion(String code, String name, @Nullable String nameEn) {}
}
