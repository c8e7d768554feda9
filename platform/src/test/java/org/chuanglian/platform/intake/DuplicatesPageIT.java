package org.chuanglian.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.intake.upload.UploadSource;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet;
import org.chuanglian.platform.registry.RecordingSheet.RelationEntry;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.chuanglian.platform.work.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** From the search for likely duplicates to what officers decide. */
@PlatformTest(properties = "test.database=duplicates")
@Timeout(120)
class DuplicatesPageIT {

    private static final String PATH = "/intake/duplicates";
    private static final String REASON = "经核对登记材料为同一家";

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Subjects subjects;

    @Autowired
    private Jobs jobs;

    @BeforeEach
    void prepare() {
        record("减速器", "重庆示例精密减速器股份有限公司", null);
        record("减速器二", "重庆市示例精密减速器股份有限公司", null);
        for (String name : List.of("璧山远航轴承有限公司", "大足五金研究院", "北碚光电研究中心", "永川整车检测有限责任公司")) {
            record(name, name, null);
        }
    }

    private static SubjectKey key(String name) {
        return new SubjectKey(SubjectKey.Scheme.PACK, "duplicates/" + name);
    }

    private SubjectId record(String key, String name, @org.jspecify.annotations.Nullable String uscc) {
        recordings.record(
                new Recordings.Cause(new Recorder.Pack("duplicates"), "a test", null),
                sheet -> sheet.subject(
                        1,
                        new SubjectEntry(
                                key(key),
                                uscc == null ? List.of() : List.of(new SubjectKey(SubjectKey.Scheme.USCC, uscc)),
                                SubjectKind.ENTERPRISE,
                                name,
                                null,
                                List.of(),
                                new RegionCode("500106"),
                                null,
                                false)));
        return subjects.find(key(key)).orElseThrow().id();
    }

    private Site officer() {
        return site.stranger().signIn(people.with(Role.OFFICER));
    }

    private void search() {
        People.Account account = people.with(Role.OFFICER);
        Site officer = site.stranger().signIn(account);
        assertThat(officer.post(PATH + "/search", Map.of()).status()).isEqualTo(303);
        while (!jobs.of(account.person().id(), 1).getFirst().isOver()) {
            Thread.onSpinWait();
        }
    }

    private static String form(Site reader, String name) {
        return reader.get(PATH).page().select("section").stream()
                .filter(section -> section.text().contains(name))
                .flatMap(section -> section.select("form").stream())
                .findFirst()
                .map(form -> form.attr("action"))
                .orElseThrow();
    }

    @Test
    void findsLikelyPairsAndMergesWhatAnOfficerFindsToBeOne() {
        SubjectId one = record("轴承甲", "重庆示例高铁轴承股份有限公司", null);
        SubjectId other = record("轴承乙", "重庆市示例高铁轴承股份有限公司", null);
        search();
        Site first = officer();
        Site second = officer();
        String action = form(first, "高铁轴承");
        assertThat(first.get(PATH).text("main")).contains("重庆示例高铁轴承股份有限公司", "重庆市示例高铁轴承股份有限公司");
        assertThat(first.get("/work").text("main")).contains("疑似重复");
        assertThat(first.post(action, Map.of("decision", "first")).text("[role=alert]"))
                .contains("事由");
        Site.Answer done = first.post(action, Map.of("decision", "first", "reason", REASON));
        assertThat(done.status()).isEqualTo(303);
        boolean firstKept = action.contains(PATH + "/" + one);
        assertThat(subjects.find(firstKept ? one : other)).isPresent();
        assertThat(subjects.find(firstKept ? other : one)).isEmpty();
        assertThat(second.post(action, Map.of("decision", "different")).text("[role=alert]"))
                .contains("另一位工作人员");
        assertThat(first.get(PATH).text("main")).doesNotContain("高铁轴承");
    }

    private static void person(RecordingSheet sheet, String key, String name) {
        sheet.subject(1, SubjectEntry.named(key(key), SubjectKind.PERSON, name, null));
    }

    private static void related(RecordingSheet sheet, String from, RelationType type, String to) {
        sheet.relation(
                1, new RelationEntry(key(from), type, key(to), null, null, null, null, null, UploadSource.source()));
    }

    private static boolean isProposed(Site officer, String one, String other) {
        return officer.get(PATH).page().select("section").stream()
                .anyMatch(section ->
                        section.html().contains(one) && section.html().contains(other));
    }

    @Test
    void findsPeopleByNameAffiliationAndCoWorkAndAchievementsByTitle() {
        UploadSource.define(catalogue);
        record("示例理工", "重庆示例理工大学", null);
        record("示例医科", "重庆示例医科大学", null);
        recordings.record(new Recordings.Cause(new Recorder.Pack("people"), "a test", null), sheet -> {
            person(sheet, "欧阳甲", "欧阳示例明");
            person(sheet, "欧阳乙", "欧阳示例明");
            person(sheet, "欧阳丙", "欧阳示例明");
            person(sheet, "同事", "司徒示例华");
            related(sheet, "欧阳甲", RelationType.MEMBER_OF, "示例理工");
            related(sheet, "欧阳乙", RelationType.MEMBER_OF, "示例理工");
            related(sheet, "欧阳甲", RelationType.COOPERATES, "同事");
            related(sheet, "欧阳乙", RelationType.COOPERATES, "同事");
            for (String kind : List.of("一", "二")) {
                sheet.subject(2, SubjectEntry.named(key("成果" + kind), SubjectKind.TECHNIQUE, "示例钙钛矿薄膜低温沉积工艺", null));
                related(sheet, "示例理工", RelationType.HOLDS, "成果" + kind);
            }
            sheet.subject(3, SubjectEntry.named(key("论文"), SubjectKind.PAPER, "示例钙钛矿薄膜低温沉积工艺", null));
        });
        search();
        Site officer = officer();
        String one = id("欧阳甲");
        String other = id("欧阳乙");
        String third = id("欧阳丙");
        assertThat(isProposed(officer, one, other)).isTrue();
        assertThat(isProposed(officer, one, third)).as("a name alone").isFalse();
        assertThat(isProposed(officer, other, third)).as("a name alone").isFalse();
        assertThat(isProposed(officer, id("成果一"), id("成果二"))).isTrue();
        assertThat(isProposed(officer, id("成果一"), id("论文")))
                .as("a technique and a paper")
                .isFalse();
        assertThat(officer.get(PATH).text("main")).contains("姓名：名称相同", "单位：名称相同", "题名：名称相同");
        String action = form(officer, "欧阳示例明");
        assertThat(officer.post(action, Map.of("decision", "first", "reason", REASON))
                        .status())
                .isEqualTo(303);
    }

    private String id(String key) {
        return subjects.find(key(key)).orElseThrow().id().toString();
    }

    @Test
    void proposesNoPairAgainThatIsTwoAndNoneWhoseKeysDiffer() {
        record("齿轮甲", "重庆示例齿轮箱股份有限公司", "915000000000000011");
        record("齿轮乙", "重庆市示例齿轮箱股份有限公司", "915000000000000022");
        search();
        Site officer = officer();
        assertThat(officer.get(PATH).text("main")).doesNotContain("齿轮箱");
        String action = form(officer, "减速器");
        assertThat(officer.post(action, Map.of("decision", "later")).status()).isEqualTo(303);
        assertThat(officer.get(PATH).text("main")).contains("减速器", "已缓办");
        assertThat(officer.post(action, Map.of("decision", "different")).status())
                .isEqualTo(303);
        assertThat(officer.get(PATH).text("main")).doesNotContain("减速器");
        search();
        assertThat(officer.get(PATH).text("main")).doesNotContain("减速器");
    }

    @Test
    void showsADistrictOfficerWhatLiesInHisDistrictAlone() {
        record("电机甲", "重庆示例伺服电机股份有限公司", null);
        record("电机乙", "重庆市示例伺服电机股份有限公司", null);
        search();
        String action = form(officer(), "伺服电机");
        Site elsewhere = site.stranger()
                .signIn(people.memberOf(
                        people.organisation(OrganisationKind.DISTRICT, new RegionCode("500120")),
                        Role.DISTRICT_OFFICER));
        assertThat(elsewhere.get(PATH).text("main")).doesNotContain("伺服电机");
        assertThat(elsewhere.post(action, Map.of("decision", "different")).status())
                .isEqualTo(403);
        Site own = site.stranger()
                .signIn(people.memberOf(
                        people.organisation(OrganisationKind.DISTRICT, new RegionCode("500106")),
                        Role.DISTRICT_OFFICER));
        assertThat(own.get(PATH).text("main")).contains("伺服电机");
        assertThat(own.post(action, Map.of("decision", "second", "reason", REASON))
                        .status())
                .isEqualTo(303);
    }
}
