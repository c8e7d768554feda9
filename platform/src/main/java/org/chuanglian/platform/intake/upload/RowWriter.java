package org.chuanglian.platform.intake.upload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.RecordingSheet.RelationEntry;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.AccessClass;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Puts checked rows on a recording's sheet. A subject that the registry knows keeps its name, kind and place: the row
 * adds values and relations to it, which undoing takes back.
 */
public final class RowWriter {

    private final Vocabulary words;

    public RowWriter(Vocabulary words) {
        this.words = words;
    }

    /**
     * What a row's subject is recorded under.
     *
     * @param key of the subject
     * @param further keys of a new one
     * @param isKnown whether the registry has it
     */
    public record Naming(SubjectKey key, List<SubjectKey> further, boolean isKnown) {}

    /** Puts a row that is not bad on the sheet. */
    public void put(RecordingSheet sheet, CheckedRow row, Naming naming) {
        int line = Math.toIntExact(row.line());
        if (row.template().isOfValues()) {
            fact(sheet, line, row, naming.key());
            return;
        }
        if (!naming.isKnown()) {
            sheet.subject(line, entry(row, naming));
        }
        facts(sheet, line, row, naming.key());
        relations(sheet, line, row, naming.key());
    }

    private static SubjectEntry entry(CheckedRow row, Naming naming) {
        return new SubjectEntry(
                naming.key(),
                naming.further(),
                kind(row),
                row.name(),
                orNull(row.value(Field.NAME_EN)),
                List.of(),
                RegionCode.read(row.value(Field.REGION)).orElse(null),
                orNull(row.value(Field.SPECIALITY)),
                false);
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private static SubjectKind kind(CheckedRow row) {
        return switch (row.template()) {
            case INSTITUTIONS -> SubjectKind.of(row.value(Field.INSTITUTION_KIND));
            case FIRMS -> SubjectKind.ENTERPRISE;
            case PROJECTS -> SubjectKind.PROJECT;
            case PEOPLE -> SubjectKind.of(row.value(Field.PERSON_KIND));
            case ACHIEVEMENTS -> SubjectKind.of(row.value(Field.ACHIEVEMENT_KIND));
            case FACTS, DECLARED -> throw new IllegalArgumentException("a row of values describes no subject");
        };
    }

    private void facts(RecordingSheet sheet, int line, CheckedRow row, SubjectKey key) {
        String founded = row.value(Field.FOUNDED_ON);
        if (!founded.isEmpty()) {
            LocalDate day = LocalDate.parse(founded);
            sheet.fact(
                    line,
                    key,
                    UploadSource.foundedOn(),
                    new Period.Year(day.getYear()),
                    new FactValue.Day(day),
                    UploadSource.source());
        }
        String address = row.value(Field.ADDRESS);
        if (!address.isEmpty()) {
            sheet.fact(
                    line,
                    key,
                    UploadSource.address(),
                    new Period.Year(words.today().getYear()),
                    new FactValue.Words(address),
                    UploadSource.source());
        }
    }

    private static void relations(RecordingSheet sheet, int line, CheckedRow row, SubjectKey key) {
        switch (row.template()) {
            case PROJECTS -> to(sheet, line, row.value(Field.LEAD), RelationType.UNDERTAKES, key, true);
            case PEOPLE -> to(sheet, line, row.value(Field.AFFILIATION), RelationType.MEMBER_OF, key, false);
            case ACHIEVEMENTS -> to(sheet, line, row.value(Field.OWNER), RelationType.HOLDS, key, true);
            case INSTITUTIONS, FIRMS, FACTS, DECLARED -> {
                // their rows name nobody else
            }
        }
    }

    private static void to(
            RecordingSheet sheet, int line, String name, RelationType type, SubjectKey key, boolean fromOrganisation) {
        if (name.isEmpty()) {
            return;
        }
        SubjectKey organisation = RowKeys.named(name);
        sheet.mention(line, SubjectEntry.named(organisation, SubjectKind.ORGANISATION, name, null));
        sheet.relation(
                line,
                new RelationEntry(
                        fromOrganisation ? organisation : key,
                        type,
                        fromOrganisation ? key : organisation,
                        null,
                        null,
                        null,
                        null,
                        null,
                        UploadSource.source()));
    }

    private void fact(RecordingSheet sheet, int line, CheckedRow row, SubjectKey owner) {
        Indicator indicator = words.indicators().get(row.value(Field.INDICATOR));
        if (indicator == null) {
            sheet.refuse(line, row.value(Field.INDICATOR) + " is no indicator any more");
            return;
        }
        String value = row.value(Field.VALUE);
        boolean declared = row.template() == Template.DECLARED;
        sheet.fact(
                line,
                owner,
                indicator.code(),
                Period.of(row.value(Field.PERIOD)),
                switch (indicator.valueType()) {
                    case NUMBER, MONEY -> new FactValue.Quantity(new BigDecimal(value), row.value(Field.UNIT));
                    case DATE -> new FactValue.Day(LocalDate.parse(value));
                    case TEXT -> new FactValue.Words(value);
                },
                declared ? UploadSource.declared() : row.value(Field.SOURCE),
                declared ? UploadSource.DECLARED_ACCESS : AccessClass.PUBLIC);
    }
}
