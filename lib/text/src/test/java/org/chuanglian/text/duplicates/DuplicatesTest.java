package org.chuanglian.text.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesTest {

    private static final Path PACK = Path.of(System.getProperty("chuanglian.data", "../../data"), "chongqing");

    /** A register of real universities and firms, so that there is something for names to differ from. */
    private static Table register(String... names) throws IOException {
        Table table = new Table(List.of("name"));
        Set<String> seen = new HashSet<>(List.of(names));
        int row = 0;
        for (String name : names) {
            table.add("n" + row++, List.of(name));
        }
        for (List<String> university : OrganisationCases.column(PACK, "universities.csv")) {
            if (row < 400 && seen.add(university.getFirst())) {
                table.add("r" + row++, List.of(university.getFirst()));
            }
        }
        for (List<String> firm : OrganisationCases.column(PACK, "listed_firms.csv")) {
            if (row < 1000 && !firm.get(2).isEmpty() && seen.add(firm.get(2))) {
                table.add("r" + row++, List.of(firm.get(2)));
            }
        }
        return table;
    }

    private static List<Duplicate> pairs(Duplicates duplicates) {
        List<Duplicate> pairs = new ArrayList<>();
        duplicates.forEach(pairs::add);
        return pairs;
    }

    private static String decision(String one, String other) throws IOException {
        return pairs(Duplicates.within(register(one, other), false, step -> {})).stream()
                .filter(pair -> pair.first().equals("n0") && pair.second().equals("n1"))
                .map(pair -> pair.decision().name())
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "重庆长安汽车股份有限公司, 重庆长安汽车有限公司",
        "重庆长安汽车股份有限公司, 長安汽車股份有限公司",
        "重庆金猫纺织器材有限公司, 金猫纺织器材（重庆）有限公司",
        "重庆市重铁物流有限公司, ＂重庆重铁物流有限公司＂",
        "重庆大学, 重庆大学机械工程学院",
        "中国科学院计算技术研究所, 中科院计算技术研究所",
    })
    void matchesOneOrganisationWrittenInTwoWays(String one, String other) throws IOException {
        assertThat(decision(one, other)).isEqualTo("MATCH");
    }

    @ParameterizedTest
    @CsvSource({
        "重庆大学, 重庆工商大学",
        "重庆工商大学, 重庆科技大学",
        "重庆医科大学附属第一医院, 重庆医科大学附属第二医院",
        "重庆医科大学, 重庆医科大学附属第一医院",
        "重庆华瑞机械有限公司, 四川华瑞机械有限公司",
        "重庆市第一中学, 重庆市第八中学",
        "重庆长安汽车股份有限公司, 重庆长安汽车股份有限公司北京分公司",
        "重庆长安汽车金融有限公司, 重庆长安汽车销售有限公司",
        "南京师范大学, 南京师范大学泰州学院",
    })
    void neverMatchesSisters(String one, String other) throws IOException {
        assertThat(decision(one, other)).isNotEqualTo("MATCH");
    }

    @Test
    void saysWhatAgreesAndWhatDiffers() throws IOException {
        Duplicate pair = pairs(Duplicates.within(register("重庆金猫纺织器材股份有限公司", "金猫纺织器材有限公司"), false, step -> {})).stream()
                .filter(found -> found.first().equals("n0"))
                .findFirst()
                .orElseThrow();

        assertThat(pair.reasons()).contains("name: same core", "legal form differs", "region given once");
    }

    @Test
    void doesNotTakeTheSameTownForTheSamePerson() {
        Labelled people = PeopleCases.records(2, 1, 41);
        Quality.Shares shares = Quality.of(people).matches();

        assertThat(shares.precision()).isGreaterThan(0.97);
        assertThat(shares.recall()).isGreaterThan(0.97);
    }

    @Test
    void keepsTheBetterOfTwoPartnersAcrossTables() {
        Quality.Shares shares = Quality.of(TitleCases.papers(false, 1, 42)).matches();

        assertThat(shares.precision()).isGreaterThan(0.95);
        assertThat(shares.recall()).isGreaterThan(0.97);
    }

    @Test
    void findsOrganisationsOfTheHeldOutHalf() throws IOException {
        Quality.Shares shares =
                Quality.of(OrganisationCases.chinese(PACK, 1, 43)).matches();

        assertThat(shares.precision()).isGreaterThan(0.9);
        assertThat(shares.recall()).isGreaterThan(0.93);
    }

    @Test
    void findsNothingInTablesOfNoOrOneRow() {
        Table none = new Table(List.of("name"));
        Table one = new Table(List.of("name"));
        one.add("1", List.of("重庆大学"));

        assertThat(pairs(Duplicates.within(none, true, step -> {}))).isEmpty();
        assertThat(pairs(Duplicates.within(one, true, step -> {}))).isEmpty();
        assertThat(pairs(Duplicates.across(none, one, true, step -> {}))).isEmpty();
    }
}
