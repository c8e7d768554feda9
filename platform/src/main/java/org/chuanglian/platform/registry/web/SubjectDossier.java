package org.chuanglian.platform.registry.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a subject's page tells, as data. Numbers are written out in full as text, so that no reader rounds them.
 *
 * @param knownAt the time it was read at, ISO 8601
 */
public record SubjectDossier(
        String id,
        String kind,
        String name,
        @Nullable String nameEn,
        List<String> otherNames,
        Map<String, String> keys,
        @Nullable String region,
        @Nullable String field,
        boolean sample,
        String knownAt,
        List<FactLine> facts,
        List<RelationLine> relations,
        List<StageLine> stages,
        List<ProductLine> products,
        List<ClassLine> classes) {

    /** A fact; {@code unit} is empty for words and days, {@code doubt} is the code of a reason to doubt the value. */
    public record FactLine(
            String indicator,
            String nameZh,
            String nameEn,
            String period,
            String value,
            @Nullable String unit,
            String source,
            String sourceTitle,
            String recordedAt,
            String recordedBy,
            String reason,
            @Nullable String evidence,
            @Nullable String doubt) {}

    public record RelationLine(
            String type,
            boolean outgoing,
            String other,
            String otherName,
            @Nullable String validFrom,
            @Nullable String validTo,
            @Nullable String share,
            @Nullable String note,
            String source) {}

    public record StageLine(String stage, String happenedOn, String evidence) {}

    public record ProductLine(String name, @Nullable String revenueShare, String source) {}

    public record ClassLine(String scheme, String code, String name) {}
}
