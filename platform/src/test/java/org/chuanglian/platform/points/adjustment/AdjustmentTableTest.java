package org.chuanglian.platform.points.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chuanglian.platform.points.scheme.OwnSchemes;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.junit.jupiter.api.Test;

/** Bonuses, deductions and vetoes as officers paste them: all rows are taken, or none, each fault with its line. */
class AdjustmentTableTest {

    private static final String HEADING = "企业代码,项目,日期,有效至,事由\n";
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 1);
    private static final Subject FIRM = new Subject(
            SubjectId.next(),
            SubjectKind.ENTERPRISE,
            "测试企业",
            null,
            null,
            null,
            null,
            false,
            List.of(),
            List.of(),
            new KnowledgeTime(Instant.EPOCH));

    private static AdjustmentTable.Reading read(String rows) {
        return AdjustmentTable.read(
                OwnSchemes.points(),
                HEADING + rows,
                code -> code.equals("600000.TEST") ? Optional.of(FIRM) : Optional.empty(),
                TODAY);
    }

    private static List<AdjustmentRow> rows(String rows) {
        return switch (read(rows)) {
            case AdjustmentTable.Reading.Read(List<AdjustmentRow> all) -> all;
            case AdjustmentTable.Reading.Refused(List<String> faults) -> throw new AssertionError(faults.toString());
        };
    }

    private static List<String> faults(String rows) {
        return switch (read(rows)) {
            case AdjustmentTable.Reading.Read read -> List.of();
            case AdjustmentTable.Reading.Refused(List<String> faults) -> faults;
        };
    }

    @Test
    void takesRowsAndLetsEachExpireAfterTheTermOfItsItem() {
        List<AdjustmentRow> rows = rows("""
                600000.TEST,获国家科学技术奖励,2021-11-03,,证书第1号

                600000.TEST,penalty,2021-12-31,2022-03-01,处罚决定书
                """);
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().until()).isEqualTo("2024-11-03");
        assertThat(rows.getFirst().code()).isEqualTo("national-award");
        assertThat(rows.getLast().until()).isEqualTo("2022-03-01");
        assertThat(rows.getLast().line()).isEqualTo(4);
        assertThat(rows.getFirst().holds(LocalDate.of(2023, 12, 31))).isTrue();
        assertThat(rows.getFirst().holds(LocalDate.of(2024, 12, 31))).isFalse();
        assertThat(rows.getFirst().holds(LocalDate.of(2020, 12, 31))).isFalse();
    }

    @Test
    void countsAVetoInItsYearAndTheNextAlone() {
        AdjustmentRow veto = rows("600000.TEST,accident,2020-01-01,,结论").getFirst();
        assertThat(veto.holds(LocalDate.of(2020, 12, 31))).isTrue();
        assertThat(veto.holds(LocalDate.of(2021, 12, 31))).isTrue();
        assertThat(veto.holds(LocalDate.of(2022, 12, 31))).isFalse();
        AdjustmentRow late = rows("600000.TEST,accident,2019-12-31,,结论").getFirst();
        assertThat(late.holds(LocalDate.of(2020, 12, 31))).isTrue();
        assertThat(late.holds(LocalDate.of(2021, 12, 31))).isFalse();
    }

    @Test
    void refusesWhatDoesNotFitWithItsLineAndTakesNothingOfIt() {
        String good = "600000.TEST,penalty,2021-12-01,,处罚决定书\n";
        assertThat(faults(good + "600001.TEST,penalty,2021-12-01,,处罚决定书"))
                .singleElement()
                .asString()
                .contains("'table' line 3", "no firm has the code '600001.TEST'", "Maybe");
        assertThat(faults(good + "600000.TEST,奖金,2021-12-01,,x"))
                .anyMatch(fault -> fault.contains("line 3") && fault.contains("no item '奖金'"));
        assertThat(faults(good + "600000.TEST,doctors,2021-12-01,,x"))
                .as("what facts say nobody enters")
                .anyMatch(fault -> fault.contains("no item 'doctors'"));
        assertThat(faults(good + "600000.TEST,standard,2022-06-02,,x"))
                .anyMatch(fault -> fault.contains("not after 2022-06-01"));
        assertThat(faults(good + "600000.TEST,standard,2021-13-01,,x"))
                .anyMatch(fault -> fault.contains("the day '2021-13-01'"));
        assertThat(faults(good + "600000.TEST,standard,2021-01-01,2024-01-02,x"))
                .anyMatch(fault -> fault.contains("not after 2024-01-01"));
        assertThat(faults(good + "600000.TEST,standard,2021-01-01,2021-01-01,x"))
                .anyMatch(fault -> fault.contains("one after 2021-01-01"));
        assertThat(faults(good + "600000.TEST,standard,2021-01-01,,"))
                .anyMatch(fault -> fault.contains("the ground has 0 characters"));
        assertThat(faults(good + good)).anyMatch(fault -> fault.contains("line 3") && fault.contains("stand twice"));
        assertThat(faults("")).anyMatch(fault -> fault.contains("read 0 rows"));
        assertThat(AdjustmentTable.read(OwnSchemes.points(), "a,b\n1,2", code -> Optional.empty(), TODAY))
                .isInstanceOf(AdjustmentTable.Reading.Refused.class);
    }
}
