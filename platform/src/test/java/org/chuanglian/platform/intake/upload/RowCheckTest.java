package org.chuanglian.platform.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.shell.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCheckTest {

    private static final RegionCode DAZU = new RegionCode("500111");
    private static final RowCheck CHECK = new RowCheck(
            Template.INSTITUTIONS,
            new Vocabulary(
                    Map.of("大足区", DAZU, "大足县", DAZU),
                    Map.of(DAZU, "大足区"),
                    Map.of(),
                    List.of(),
                    Map.of(),
                    LocalDate.of(2026, 11, 1)));

    private static CheckedRow row(Field field, String cell) {
        List<String> cells = Template.INSTITUTIONS.fields().stream()
                .map(one -> one == field
                        ? cell
                        : switch (one.form()) {
                            case NAME -> "示例院";
                            case ORGANISATION_KIND -> "平台";
                            default -> "";
                        })
                .toList();
        return CHECK.check(2, cells);
    }

    private static String said(CheckedRow row, Field field) {
        return Objects.requireNonNull(
                        row.cells().get(row.template().position(field)).finding())
                .in(Language.CHINESE);
    }

    @ParameterizedTest
    @CsvSource({
        "2021/5/18",
        "2021.5.18",
        "2021年5月18日",
        "20210518",
        "44334",
        "44334.0",
        "２０２１－０５－１８",
        "2021-05-18 00:00:00"
    })
    void correctsADayHoweverATableWritesIt(String written) {
        CheckedRow row = row(Field.FOUNDED_ON, written.replace('－', '-'));
        assertThat(row.value(Field.FOUNDED_ON)).isEqualTo("2021-05-18");
        assertThat(row.isCorrected()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2027-13-01,日期不存在", "2021-02-30,日期不存在", "2026-11-02,晚于今天", "2021,不是日期", "2021年5月,不是日期", "去年,不是日期"})
    void refusesADayThatIsNone(String written, String why) {
        assertThat(said(row(Field.FOUNDED_ON, written), Field.FOUNDED_ON)).contains(why);
    }

    @Test
    void takesWhatIsRightAsItStands() {
        CheckedRow row = row(Field.FOUNDED_ON, "2021-05-18");
        assertThat(row.isBad() || row.isCorrected()).isFalse();
    }

    @Test
    void namesThePlaceAsItIsCalledNow() {
        CheckedRow row = row(Field.REGION, "大足县");
        assertThat(row.value(Field.REGION)).isEqualTo("500111");
        assertThat(said(row, Field.REGION)).isEqualTo("已按行政区划改为“大足区”");
        assertThat(row(Field.REGION, "潼关县").isBad()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"9150022MA5U0003,现为15位", "91350100M000100Y44,校验位"})
    void refusesACreditCodeThatCannotBe(String code, String why) {
        assertThat(said(row(Field.CREDIT_CODE, code), Field.CREDIT_CODE)).contains(why);
    }

    @Test
    void correctsWidthCaseAndBlanksOfACreditCode() {
        CheckedRow row = row(Field.CREDIT_CODE, "９１３５０１００ m000100y43");
        assertThat(row.value(Field.CREDIT_CODE)).isEqualTo("91350100M000100Y43");
        assertThat(row.isCorrected()).isTrue();
    }

    @Test
    void refusesWhatIsMissingDamagedOrTooLong() {
        assertThat(said(row(Field.INSTITUTION_NAME, "　"), Field.INSTITUTION_NAME))
                .contains("必填");
        assertThat(said(row(Field.INSTITUTION_NAME, "示\uFFFD院"), Field.INSTITUTION_NAME))
                .contains("无法识别");
        assertThat(said(row(Field.INSTITUTION_NAME, "长".repeat(201)), Field.INSTITUTION_NAME))
                .contains("最多200字，现为201字");
        assertThat(said(row(Field.INSTITUTION_KIND, "天书"), Field.INSTITUTION_KIND))
                .contains("可填：企业、高校");
    }

    @Test
    void guessesTheColumnsByNamesAndSynonyms() {
        Mapping mapping =
                Mapping.guessed(Template.INSTITUTIONS, List.of("序号", "单位名称*", "机构类别（必填）", "所属区县", "统一社会信用代码", "建立时间"));
        assertThat(mapping.columns()).containsExactly(1, 2, 3, 4, 5, -1, -1, -1);
        assertThat(mapping.missing()).isEmpty();
        assertThat(Mapping.guessed(Template.FIRMS, List.of("甲", "乙")).missing()).containsExactly(Field.FIRM_NAME);
    }
}
