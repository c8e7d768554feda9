package org.chuanglian.platform.intake.pack;

import static org.chuanglian.platform.intake.pack.RegionTables.line;

import java.util.List;
import org.chuanglian.platform.registry.Classified;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.table.Row;
import org.jspecify.annotations.Nullable;

/** National laboratories and field stations with the institutions that run them. */
final class FacilityTables {

    private static final String SCHEME = "FACILITY-KIND";
    private static final String STATION = "STATION";

    /** The kinds as the lists of the ministry head them. */
    static final List<Classified> KINDS = List.of(
            kind("SKL", "国家重点实验室", "State key laboratory", 0, "KEY-LABORATORIES"),
            kind("FSKL", "企业国家重点实验室", "State key laboratory of an enterprise", 1, "KEY-LABORATORIES"),
            kind("PSKL", "省部共建国家重点实验室", "State key laboratory built with a province", 2, "KEY-LABORATORIES"),
            kind(STATION, "野外科学观测研究站", "Field station", 3, "FIELD-STATIONS"));

    private FacilityTables() {}

    private static Classified kind(String code, String name, String nameEn, int position, String source) {
        return new Classified(SCHEME, code, name, nameEn, null, 1, position, source);
    }

    /** A joint laboratory stands in the list once for every institution; it is one facility with several hosts. */
    static void laboratories(PackContents pack, RecordingSheet sheet, Remarks remarks) {
        Institutions institutions = new Institutions(pack, "key_laboratories", sheet, remarks);
        pack.each(
                "key_laboratories",
                row -> facility(
                        row,
                        RowKey.of("key_laboratories", row.text("name")),
                        row.text("kind"),
                        row.optionalText("field").orElse(null),
                        pack.source("key_laboratories"),
                        institutions,
                        sheet));
    }

    static void stations(PackContents pack, RecordingSheet sheet, Remarks remarks) {
        Institutions institutions = new Institutions(pack, "field_stations", sheet, remarks);
        pack.each(
                "field_stations",
                row -> facility(
                        row,
                        RowKey.of("field_stations", row.text("name")),
                        STATION,
                        null,
                        pack.source("field_stations"),
                        institutions,
                        sheet));
    }

    private static void facility(
            Row row,
            SubjectKey key,
            String kind,
            @Nullable String field,
            String source,
            Institutions institutions,
            RecordingSheet sheet) {
        RegionCode province = new RegionCode(row.text("province_code"));
        sheet.subject(
                line(row),
                new SubjectEntry(
                        key,
                        List.of(),
                        SubjectKind.FACILITY,
                        row.text("name"),
                        null,
                        List.of(),
                        province,
                        field,
                        false));
        sheet.classified(line(row), key, SCHEME, kind, source);
        for (SubjectKey host : institutions.mention(line(row), row.text("institution"), province)) {
            sheet.relation(
                    line(row),
                    InstitutionTables.relation(host, RelationType.HOSTS, key, row.year("year") + "年名单", source));
        }
    }
}
