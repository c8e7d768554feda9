package org.chuanglian.platform.intake.pack;

import static org.chuanglian.platform.intake.pack.RegionTables.line;

import java.util.List;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.RecordingSheet.RelationEntry;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;

/** Universities, the projects that institutions lead, the patents they hold, and how well they share facilities. */
final class InstitutionTables {

    /** The list of universities states no day; its websites are those of the year in which the pack was put together. */
    private static final Period PUT_TOGETHER = new Period.Year(2026);

    private InstitutionTables() {}

    static void universities(PackContents pack, RecordingSheet sheet, Remarks remarks) {
        String source = pack.source("universities");
        pack.each("universities", row -> {
            SubjectKey key = new InstitutionName(row.text("name")).key();
            RegionCode province = new RegionCode(row.text("province_code"));
            sheet.subject(line(row), SubjectEntry.named(key, SubjectKind.UNIVERSITY, row.text("name"), province));
            sheet.relation(
                    line(row), relation(key, RelationType.LOCATED_IN, RegionTables.key(province.code()), null, source));
            row.optionalText("website")
                    .ifPresent(website -> sheet.fact(
                            line(row), key, SubjectFacts.WEBSITE, PUT_TOGETHER, new FactValue.Words(website), source));
        });
    }

    static void projects(PackContents pack, RecordingSheet sheet, Remarks remarks) {
        Institutions institutions = new Institutions(pack, "key_projects", sheet, remarks);
        String source = pack.source("key_projects");
        pack.each("key_projects", row -> {
            SubjectKey key = new SubjectKey(SubjectKey.Scheme.PROJECT, row.text("project_no"));
            sheet.subject(
                    line(row),
                    new SubjectEntry(
                            key,
                            List.of(),
                            SubjectKind.PROJECT,
                            row.text("title"),
                            null,
                            List.of(),
                            null,
                            row.text("programme"),
                            false));
            row.optionalDecimal("funds_10k_cny")
                    .ifPresent(funds -> sheet.fact(
                            line(row),
                            key,
                            "PROJECT_FUNDS",
                            new Period.Year(row.year("year").getValue()),
                            new FactValue.Quantity(funds, "CNY1e4"),
                            source));
            for (SubjectKey lead : institutions.mention(line(row), row.text("institution"), null)) {
                sheet.relation(line(row), relation(lead, RelationType.UNDERTAKES, key, null, source));
            }
        });
    }

    static void patents(PackContents pack, RecordingSheet sheet, Remarks remarks) {
        Institutions institutions = new Institutions(pack, "patents", sheet, remarks);
        String source = pack.source("patents");
        pack.each("patents", row -> {
            SubjectKey key = RowKey.of("patents", row.text("title"), row.text("assignee"));
            sheet.subject(line(row), SubjectEntry.named(key, SubjectKind.PATENT, row.text("title"), null));
            for (SubjectKey holder : institutions.mention(line(row), row.text("assignee"), null)) {
                sheet.relation(line(row), relation(holder, RelationType.HOLDS, key, null, source));
            }
        });
    }

    static void facilitySharing(PackContents pack, RecordingSheet sheet, Remarks remarks) {
        Institutions institutions = new Institutions(pack, "facility_sharing", sheet, remarks);
        String source = pack.source("facility_sharing");
        pack.each("facility_sharing", row -> {
            RegionCode province = new RegionCode(row.text("province_code"));
            for (SubjectKey institution : institutions.mention(line(row), row.text("institution"), province)) {
                sheet.fact(
                        line(row),
                        institution,
                        "FACILITY_SHARING_RESULT",
                        new Period.Year(row.year("year").getValue()),
                        new FactValue.Words(row.text("result")),
                        source);
            }
        });
    }

    static RelationEntry relation(
            SubjectKey from,
            RelationType type,
            SubjectKey to,
            @org.jspecify.annotations.Nullable String note,
            String source) {
        return new RelationEntry(from, type, to, null, null, null, null, note, source);
    }
}
