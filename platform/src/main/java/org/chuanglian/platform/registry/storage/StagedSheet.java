package org.chuanglian.platform.registry.storage;

import static org.chuanglian.platform.registry.db.Tables.INCOMING_CLASS;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_DOUBT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_FACT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_KEY;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_NAME;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_PRODUCT;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_RELATION;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_STAGE;
import static org.chuanglian.platform.registry.db.Tables.INCOMING_SUBJECT;

import java.math.BigDecimal;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.registry.Doubt;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.Recordings.Problem;
import org.chuanglian.platform.registry.Stage;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.shared.AccessClass;
import org.chuanglian.platform.shared.Period;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Puts the rows of one recording into the staging tables, and keeps the problems it can see without them. */
final class StagedSheet implements RecordingSheet {

    static final int PROBLEMS_KEPT = 100;

    private final CatalogueSnapshot catalogue;
    private final LocalDate today;
    private final CopyBuffer subjects;
    private final CopyBuffer keys;
    private final CopyBuffer names;
    private final CopyBuffer classes;
    private final CopyBuffer facts;
    private final CopyBuffer doubts;
    private final CopyBuffer relations;
    private final CopyBuffer products;
    private final CopyBuffer stages;
    private final List<Problem> problems = new ArrayList<>();
    private long restricted;
    private boolean complete;

    StagedSheet(DSLContext sql, Connection connection, CatalogueSnapshot catalogue, LocalDate today) {
        this.catalogue = catalogue;
        this.today = today;
        subjects = new CopyBuffer(
                sql,
                connection,
                INCOMING_SUBJECT,
                INCOMING_SUBJECT.ROW_NO,
                INCOMING_SUBJECT.ID,
                INCOMING_SUBJECT.KEY_SCHEME,
                INCOMING_SUBJECT.KEY_VALUE,
                INCOMING_SUBJECT.KIND,
                INCOMING_SUBJECT.NAME,
                INCOMING_SUBJECT.NAME_EN,
                INCOMING_SUBJECT.REGION,
                INCOMING_SUBJECT.FIELD,
                INCOMING_SUBJECT.SAMPLE,
                INCOMING_SUBJECT.LOOKUP,
                INCOMING_SUBJECT.GRAMS,
                INCOMING_SUBJECT.RENEWS);
        keys = new CopyBuffer(
                sql,
                connection,
                INCOMING_KEY,
                INCOMING_KEY.ROW_NO,
                INCOMING_KEY.OWNER_SCHEME,
                INCOMING_KEY.OWNER_VALUE,
                INCOMING_KEY.SCHEME,
                INCOMING_KEY.VALUE);
        names = new CopyBuffer(
                sql,
                connection,
                INCOMING_NAME,
                INCOMING_NAME.ROW_NO,
                INCOMING_NAME.OWNER_SCHEME,
                INCOMING_NAME.OWNER_VALUE,
                INCOMING_NAME.NAME,
                INCOMING_NAME.USE);
        classes = new CopyBuffer(
                sql,
                connection,
                INCOMING_CLASS,
                INCOMING_CLASS.ROW_NO,
                INCOMING_CLASS.OWNER_SCHEME,
                INCOMING_CLASS.OWNER_VALUE,
                INCOMING_CLASS.SCHEME,
                INCOMING_CLASS.CODE,
                INCOMING_CLASS.SOURCE_NO);
        facts = new CopyBuffer(
                sql,
                connection,
                INCOMING_FACT,
                INCOMING_FACT.ROW_NO,
                INCOMING_FACT.OWNER_SCHEME,
                INCOMING_FACT.OWNER_VALUE,
                INCOMING_FACT.INDICATOR_NO,
                INCOMING_FACT.PERIOD,
                INCOMING_FACT.NUMBER,
                INCOMING_FACT.UNIT,
                INCOMING_FACT.WORDS,
                INCOMING_FACT.SOURCE_NO,
                INCOMING_FACT.ACCESS);
        doubts = new CopyBuffer(
                sql,
                connection,
                INCOMING_DOUBT,
                INCOMING_DOUBT.ROW_NO,
                INCOMING_DOUBT.ID,
                INCOMING_DOUBT.OWNER_SCHEME,
                INCOMING_DOUBT.OWNER_VALUE,
                INCOMING_DOUBT.INDICATOR_NO,
                INCOMING_DOUBT.PERIOD,
                INCOMING_DOUBT.NUMBER,
                INCOMING_DOUBT.UNIT,
                INCOMING_DOUBT.REASON);
        relations = new CopyBuffer(
                sql,
                connection,
                INCOMING_RELATION,
                INCOMING_RELATION.ROW_NO,
                INCOMING_RELATION.ID,
                INCOMING_RELATION.FROM_SCHEME,
                INCOMING_RELATION.FROM_VALUE,
                INCOMING_RELATION.TYPE,
                INCOMING_RELATION.TO_SCHEME,
                INCOMING_RELATION.TO_VALUE,
                INCOMING_RELATION.VALID_FROM,
                INCOMING_RELATION.VALID_TO,
                INCOMING_RELATION.SHARE,
                INCOMING_RELATION.CONFIDENCE,
                INCOMING_RELATION.NOTE,
                INCOMING_RELATION.SOURCE_NO);
        products = new CopyBuffer(
                sql,
                connection,
                INCOMING_PRODUCT,
                INCOMING_PRODUCT.ROW_NO,
                INCOMING_PRODUCT.ID,
                INCOMING_PRODUCT.OWNER_SCHEME,
                INCOMING_PRODUCT.OWNER_VALUE,
                INCOMING_PRODUCT.NAME,
                INCOMING_PRODUCT.REVENUE_SHARE,
                INCOMING_PRODUCT.SOURCE_NO);
        stages = new CopyBuffer(
                sql,
                connection,
                INCOMING_STAGE,
                INCOMING_STAGE.ROW_NO,
                INCOMING_STAGE.ID,
                INCOMING_STAGE.OWNER_SCHEME,
                INCOMING_STAGE.OWNER_VALUE,
                INCOMING_STAGE.STAGE,
                INCOMING_STAGE.HAPPENED_ON,
                INCOMING_STAGE.EVIDENCE);
    }

    @Override
    public void subject(int row, SubjectEntry entry) {
        stage(row, entry, true);
    }

    @Override
    public void mention(int row, SubjectEntry entry) {
        stage(row, entry, false);
    }

    private void stage(int row, SubjectEntry entry, boolean renews) {
        if (entry.name().isBlank()) {
            refuse(row, "the name is empty, expected one character at least");
            return;
        }
        Lookup lookup = Lookup.of(entry);
        subjects.add(
                row,
                SubjectId.next(),
                entry.key().scheme().code(),
                entry.key().value(),
                entry.kind().code(),
                entry.name(),
                entry.nameEn(),
                entry.region(),
                entry.field(),
                entry.sample(),
                lookup.text(),
                lookup.grams(),
                renews);
        for (SubjectKey further : entry.furtherKeys()) {
            keys.add(
                    row,
                    entry.key().scheme().code(),
                    entry.key().value(),
                    further.scheme().code(),
                    further.value());
        }
        for (OtherName other : entry.otherNames()) {
            names.add(
                    row,
                    entry.key().scheme().code(),
                    entry.key().value(),
                    other.name(),
                    other.use().name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    @Override
    public void classified(int row, SubjectKey owner, String scheme, String code, String source) {
        sourceNo(row, source).ifPresent(no -> classes.add(row, owner.scheme().code(), owner.value(), scheme, code, no));
    }

    @Override
    public void fact(
            int row,
            SubjectKey owner,
            String indicator,
            Period period,
            FactValue value,
            String source,
            AccessClass access) {
        Optional<String> objection = catalogue.objection(indicator, value);
        if (objection.isPresent()) {
            refuse(row, objection.get());
            return;
        }
        if (period.first().isAfter(today)) {
            refuse(
                    row,
                    "the period " + period + " of " + indicator + " has not begun (today is " + today
                            + ").\nMaybe the year is mistyped; a plan is a promise, not a fact.");
            return;
        }
        sourceNo(row, source)
                .ifPresent(no -> stageFact(row, owner, catalogue.indicatorNo(indicator), period, value, no, access));
    }

    private void stageFact(
            int row, SubjectKey owner, int indicatorNo, Period period, FactValue value, int sourceNo, AccessClass own) {
        AccessClass access = own.stricter(catalogue.indicator(indicatorNo).access());
        if (access != AccessClass.PUBLIC) {
            restricted++;
        }
        @Nullable BigDecimal number = null;
        @Nullable String unit = null;
        @Nullable String words = null;
        switch (value) {
            case FactValue.Quantity quantity -> {
                number = quantity.number();
                unit = quantity.unit();
            }
            case FactValue.Words said -> words = said.text();
            case FactValue.Day day -> words = day.day().toString();
            case FactValue.Withdrawn() -> {
                // all three stay null: known to be unknown
            }
        }
        facts.add(
                row,
                owner.scheme().code(),
                owner.value(),
                indicatorNo,
                period,
                number,
                unit,
                words,
                sourceNo,
                access.level());
    }

    @Override
    public void doubt(
            int row, SubjectKey owner, String indicator, Period period, FactValue.Quantity value, Doubt reason) {
        Optional<String> objection = catalogue.objection(indicator, value);
        if (objection.isPresent()) {
            refuse(row, objection.get());
            return;
        }
        doubts.add(
                row,
                SubjectId.next(),
                owner.scheme().code(),
                owner.value(),
                catalogue.indicatorNo(indicator),
                period,
                value.number(),
                value.unit(),
                reason.code());
    }

    @Override
    public void relation(int row, RelationEntry entry) {
        if (entry.from().equals(entry.to())) {
            refuse(row, "the relation " + entry.type().code() + " leads from " + entry.from() + " to itself");
            return;
        }
        if (entry.validFrom() != null
                && entry.validTo() != null
                && entry.validFrom().isAfter(entry.validTo())) {
            refuse(row, "the relation begins on " + entry.validFrom() + ", after its end on " + entry.validTo());
            return;
        }
        sourceNo(row, entry.source())
                .ifPresent(no -> relations.add(
                        row,
                        SubjectId.next(),
                        entry.from().scheme().code(),
                        entry.from().value(),
                        entry.type().code(),
                        entry.to().scheme().code(),
                        entry.to().value(),
                        entry.validFrom(),
                        entry.validTo(),
                        entry.share(),
                        entry.confidence(),
                        entry.note(),
                        no));
    }

    @Override
    public void product(int row, SubjectKey owner, String name, @Nullable BigDecimal revenueShare, String source) {
        sourceNo(row, source)
                .ifPresent(no -> products.add(
                        row, SubjectId.next(), owner.scheme().code(), owner.value(), name, revenueShare, no));
    }

    @Override
    public void stage(int row, SubjectKey owner, Stage stage, LocalDate happenedOn, String evidence) {
        if (happenedOn.isAfter(today)) {
            refuse(row, "the step " + stage.code() + " is dated " + happenedOn + ", after today, " + today);
            return;
        }
        if (evidence.isBlank()) {
            refuse(row, "the step " + stage.code() + " has no evidence.\nMaybe name the document and its number.");
            return;
        }
        stages.add(row, SubjectId.next(), owner.scheme().code(), owner.value(), stage.code(), happenedOn, evidence);
    }

    @Override
    public void complete() {
        complete = true;
    }

    boolean isComplete() {
        return complete;
    }

    /** Sends what is still buffered. */
    void flush() {
        for (CopyBuffer buffer : List.of(subjects, keys, names, classes, facts, doubts, relations, products, stages)) {
            buffer.flush();
        }
    }

    long rows() {
        return subjects.count()
                + classes.count()
                + facts.count()
                + doubts.count()
                + relations.count()
                + products.count()
                + stages.count();
    }

    /** True when values are on the sheet that not everybody may read. */
    boolean isRestricted() {
        return restricted > 0;
    }

    /** True when there is something on the sheet, and no more than values that not everybody may read. */
    boolean isUnseen() {
        return restricted > 0 && rows() == restricted;
    }

    long factRows() {
        return facts.count();
    }

    List<Problem> problems() {
        return problems;
    }

    @Override
    public void refuse(int row, String what) {
        if (problems.size() < PROBLEMS_KEPT) {
            problems.add(new Problem(row, what));
        }
    }

    private Optional<Integer> sourceNo(int row, String source) {
        Optional<Integer> no = catalogue.sourceNo(source);
        if (no.isEmpty()) {
            refuse(row, "the source \"" + source + "\" is not in the catalogue.\nMaybe define it first.");
        }
        return no;
    }
}
