package org.chuanglian.platform.overview.web;

import java.math.BigDecimal;
import java.util.List;
import org.chuanglian.platform.overview.Ledger;
import org.chuanglian.platform.overview.Measure;
import org.chuanglian.platform.overview.Measurement.Measured;
import org.chuanglian.platform.overview.OverviewText;
import org.chuanglian.platform.overview.Promise;
import org.chuanglian.platform.overview.Promises;
import org.chuanglian.platform.overview.Standing;
import org.chuanglian.platform.overview.Standing.Progress;
import org.chuanglian.platform.overview.web.OverviewPage.Link;
import org.chuanglian.platform.registry.ValueFormat;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shell.Frame;
import org.jspecify.annotations.Nullable;

/** Writes a promise and how it stands in words. */
final class PromiseRows {

    private final Frame frame;
    private final ValueFormat format;

    PromiseRows(Frame frame, ValueFormat format) {
        this.frame = frame;
        this.format = format;
    }

    static String statement(Frame frame, Promise promise) {
        return switch (frame.language()) {
            case CHINESE -> promise.statementZh();
            case ENGLISH -> promise.statementEn();
        };
    }

    /** @param earlier the wordings before this one, newest first */
    PromisesPage.Row row(Ledger.Entry entry, List<Promises.Worded> earlier) {
        Promise promise = entry.promise();
        Standing standing = entry.standing();
        return new PromisesPage.Row(
                promise.code(),
                statement(frame, promise),
                frame.t(promise.theme().label()),
                kind(promise),
                standing.measured()
                        .map(measured -> written(measured.value(), promise))
                        .orElseGet(() -> frame.t(OverviewText.NO_VALUE)),
                way(promise),
                bar(standing),
                standing instanceof Standing.Unmeasurable(var why, var _) ? frame.t(why.why()) : null,
                promise.owner() == null ? frame.t(OverviewText.OWNER_NOT_NAMED) : promise.owner(),
                day(promise.due()),
                standing.status(),
                rule(promise, standing),
                standing instanceof Standing.Unmeasurable(var why, var _) ? frame.t(why.remedy()) : null,
                evidence(standing),
                evidenceAt(promise.measure()),
                entry.source() == null ? null : OverviewPages.source(frame, entry.source()),
                earlier.isEmpty() ? null : frame.t(OverviewText.EARLIER_WORDINGS, earlier.size()),
                earlier.stream().map(this::wording).toList());
    }

    private String kind(Promise promise) {
        return switch (promise.kind()) {
            case RESULT -> frame.t(OverviewText.KIND_RESULT, promise.asOf().toString());
            case TARGET -> frame.t(OverviewText.KIND_TARGET);
        };
    }

    /** The figure as it is meant. */
    String figure(Promise promise) {
        String figure = written(promise.figure(), promise);
        return switch (promise.bound()) {
            case EXACT -> figure;
            case ABOVE -> frame.t(OverviewText.MORE_THAN, figure);
            case ABOUT -> frame.t(OverviewText.ABOUT, figure);
        };
    }

    private String written(BigDecimal number, Promise promise) {
        return format.shown(number, promise.unit()).written();
    }

    private String way(Promise promise) {
        BigDecimal base = promise.base();
        return switch (promise.kind()) {
            case RESULT -> frame.t(OverviewText.STATED, figure(promise));
            case TARGET ->
                base == null
                        ? frame.t(OverviewText.AIMED_WITHOUT_BASE, figure(promise))
                        : frame.t(OverviewText.AIMED, written(base, promise), figure(promise));
        };
    }

    String day(@Nullable Period due) {
        return due == null ? frame.t(OverviewText.DUE_NOT_GIVEN) : due.toString();
    }

    private PromisesPage.@Nullable Bar bar(Standing standing) {
        return switch (standing) {
            case Standing.Kept _ -> new PromisesPage.Bar(100, 100, frame.t(OverviewText.BAR_KEPT));
            case Standing.Underway(var _, var _, Progress progress) ->
                new PromisesPage.Bar(
                        Math.min(100, progress.done()),
                        progress.time(),
                        frame.t(OverviewText.BAR_PROGRESS, progress.done(), progress.time()));
            case Standing.Unmeasurable _ -> null;
        };
    }

    private String rule(Promise promise, Standing standing) {
        return switch (standing) {
            case Standing.Kept(Measured measured) ->
                frame.t(OverviewText.JUDGED_KEPT, written(measured.value(), promise), figure(promise));
            case Standing.Underway(var _, var _, Progress progress) ->
                frame.t(OverviewText.JUDGED_UNDERWAY, progress.done(), progress.time());
            case Standing.Unmeasurable(var why, var _) -> frame.t(why.why());
        };
    }

    private String evidence(Standing standing) {
        return standing.measured()
                .map(measured -> measured.doubtful() == 0
                        ? frame.t(OverviewText.EVIDENCE_RECORDS, measured.evidence())
                        : frame.t(OverviewText.EVIDENCE_DOUBTFUL, measured.evidence(), measured.doubtful()))
                .orElseGet(() -> frame.t(OverviewText.EVIDENCE_NONE));
    }

    /** Where the registry shows what the measure counts. */
    private @Nullable Link evidenceAt(Measure measure) {
        return switch (measure) {
            case Measure.Imported _, Measure.RelatedToImported _ ->
                new Link(frame.t(OverviewText.SEE_IMPORTED), frame.href("/registry/imported"));
            case Measure.RelatedWithin(var region, var _, var _) ->
                new Link(frame.t(OverviewText.SEE_REGION), frame.href("/registry?region=" + region));
            case Measure.SumOfImported(String indicator, var _) ->
                new Link(frame.t(OverviewText.SEE_INDICATOR), OverviewPages.indicator(frame, indicator));
            case Measure.Gap _ -> null;
        };
    }

    private String wording(Promises.Worded worded) {
        String day = worded.recordedAt().instant().toString().substring(0, 10);
        return worded.withdrawn()
                ? frame.t(OverviewText.WORDING_WITHDRAWN, day)
                : frame.t(OverviewText.WORDING, day, statement(frame, worded.promise()), figure(worded.promise()));
    }
}
