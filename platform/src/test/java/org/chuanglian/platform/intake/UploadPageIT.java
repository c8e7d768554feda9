package org.chuanglian.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.intake.upload.file.TableWriter;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet.NameUse;
import org.chuanglian.platform.registry.RecordingSheet.OtherName;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.RelationType;
import org.chuanglian.platform.registry.Relations;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.Digest;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Tables from the upload to the taking back. */
@PlatformTest(properties = "test.database=uploads")
@Timeout(120)
class UploadPageIT {

    private static final String PATH = "/intake/uploads";
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String HEADINGS = "序号,单位名称,机构类型,所在区县,信用代码,成立时间,备注\r\n";

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Subjects subjects;

    @Autowired
    private Facts facts;

    @Autowired
    private Relations relations;

    @Value("${chuanglian.var}")
    private Path var;

    @BeforeEach
    void prepare() {
        recordings.record(new Recordings.Cause(new Recorder.Pack("places"), "places", null), sheet -> {
            place(sheet, 1, "500000", "重庆市");
            place(sheet, 2, "500111", "大足区", "大足县");
            place(sheet, 3, "500106", "沙坪坝区");
            place(sheet, 4, "500120", "璧山区", "璧山县");
        });
    }

    private static void place(
            org.chuanglian.platform.registry.RecordingSheet sheet,
            int row,
            String code,
            String name,
            String... former) {
        SubjectKey key = new SubjectKey(SubjectKey.Scheme.GBT2260, code);
        sheet.subject(
                row,
                new SubjectEntry(
                        key,
                        List.of(),
                        SubjectKind.REGION,
                        name,
                        null,
                        List.of(former).stream()
                                .map(other -> new OtherName(other, NameUse.FORMER))
                                .toList(),
                        new RegionCode(code),
                        null,
                        false));
    }

    private Site officer() {
        return site.stranger().signIn(people.with(Role.OFFICER));
    }

    private String uploaded(Site reader, String kind, String name, byte[] content) {
        reader.get(PATH);
        Site.Answer answer = reader.upload(PATH, Map.of("kind", kind), "file", name, content);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.header("Location").replace(site.address(), "");
    }

    private static Site.Answer settled(Site reader, String upload) {
        Site.Answer answer = reader.get(upload);
        while (answer.page().selectFirst("[data-follow]") != null) {
            answer = reader.get(upload);
        }
        return answer;
    }

    /** Sends the mapping as the page suggests it. */
    private static Site.Answer checked(Site reader, String upload) {
        Map<String, String> chosen = new HashMap<>();
        reader.get(upload)
                .page()
                .select("form select")
                .forEach(select -> chosen.put(
                        select.attr("name"),
                        select.expectFirst("option[selected]").attr("value")));
        assertThat(reader.post(upload + "/mapping", chosen).status()).isEqualTo(303);
        return settled(reader, upload);
    }

    private static List<String> figures(Document page) {
        return page.select(".figs .v").eachText();
    }

    private static List<String> awaiting(Site reader) {
        return reader.get("/work")
                .page()
                .select("section[aria-labelledby=h-awaiting] tbody th a")
                .eachText();
    }

    private Subject named(String name) {
        return subjects.find(new SubjectKey(SubjectKey.Scheme.NAME, name)).orElseThrow();
    }

    @Test
    void recordsTheGoodRowsOfATableInGb18030AndTakesThemBack() {
        Site me = officer();
        String table = HEADINGS
                + "1,示例甲研究院,新型研发机构,大足县,,2021/5/18,\r\n"
                + "2,示例乙中试基地,中试基地,潼关县,,2022-03-01,\r\n"
                + "3,示例丙联合室,校企联合体,沙坪坝区,9150022MA5U0003,2027-13-01,\n"
                + "4,示例丁平台,平台,沙坪坝区,,2020年6月30日,\r"
                + "5,示例戊平台,平台,沙坪坝区,,2020-06-30,\r\n";
        String upload = uploaded(me, "institutions", "九月机构.csv", table.getBytes(GB18030));
        Document mapping = me.get(upload).page();
        assertThat(mapping.select("option[selected]").eachText())
                .containsExactly("单位名称", "机构类型", "所在区县", "信用代码", "成立时间", "（没有这一列）", "（没有这一列）", "（没有这一列）");

        Document page = checked(me, upload).page();
        assertThat(figures(page)).containsExactly("5行", "1行", "2行", "2行");
        assertThat(page.select(".cellerr em").eachText())
                .containsExactly("行政区划中没有这个地名", "统一社会信用代码应为18位，现为15位", "日期不存在");
        Document corrected = me.get(upload + "?show=corrected").page();
        assertThat(corrected.select(".cellfix").eachText())
                .containsExactly("大足县 已按行政区划改为“大足区”", "2021/5/18 已改为“2021-05-18”", "2020年6月30日 已改为“2020-06-30”");
        assertThat(page.text()).contains("全部入库（还有2行待处理）", "先入库3行");
        assertThat(page.select(".importrows thead th").eachText())
                .as("the file has no columns for the fields after the fifth")
                .containsExactly("行号", "机构名称", "类型", "区县", "统一社会信用代码", "成立日期", "处理");
        assertThat(page.select(".mast .room a").attr("href")).isEqualTo(PATH);
        assertThat(awaiting(me)).containsExactly("批量导入研发机构：九月机构.csv");

        assertThat(me.post(upload + "/commit", Map.of("left", "1")).text("[role=alert]"))
                .contains("现在是2行");
        assertThat(me.post(upload + "/commit", Map.of("left", "2")).status()).isEqualTo(303);
        assertThat(me.post(upload + "/commit", Map.of("left", "2")).text("[role=alert]"))
                .contains("没有再做一次");
        Document result = settled(me, upload).page();
        assertThat(figures(result)).containsExactly("3", "2", "3", "3");
        assertThat(awaiting(me)).isEmpty();
        assertThat(me.get("/work").text("section[aria-labelledby=h-changed]")).contains("九月机构.csv", "已入库");
        Subject known = named("示例甲研究院");
        assertThat(known.region()).isEqualTo(new RegionCode("500111"));
        assertThat(me.get("/registry?q=示例甲研究院").body()).contains("示例甲研究院");

        assertThat(me.post(upload + "/undo", Map.of()).status()).isEqualTo(303);
        assertThat(settled(me, upload).text("[role=status]")).contains("已于");
        assertThat(subjects.find(known.id())).isEmpty();
        assertThat(me.get("/registry?q=示例甲研究院").body())
                .doesNotContain(known.id().toString());
        assertThat(me.post(upload + "/undo", Map.of()).text("[role=alert]")).contains("已经撤回");
    }

    @Test
    void takesATableThatIsLargerThanADocumentMayBe() {
        Site me = officer();
        assertThat(me.get(PATH).text("#file-hint")).startsWith("最大200 MB");
        byte[] large = new byte[22 << 20];
        Arrays.fill(large, (byte) '\n');
        byte[] table = (HEADINGS + "1,示例大表院,新型研发机构,大足区,,2021-05-18,\r\n").getBytes(StandardCharsets.UTF_8);
        System.arraycopy(table, 0, large, 0, table.length);

        assertThat(figures(checked(me, uploaded(me, "institutions", "大表.csv", large))
                        .page()))
                .containsExactly("1行", "1行", "0行", "0行");
    }

    @Test
    void worksAtATableThatAnotherInstanceReceived() throws IOException {
        Site me = officer();
        String table = HEADINGS + "1,示例他处院,新型研发机构,大足区,,2021-05-18,\r\n";
        String upload = uploaded(me, "institutions", "他处.csv", table.getBytes(StandardCharsets.UTF_8));
        Path received = var.resolve("uploads").resolve(Digest.hex(table));
        Files.delete(received);

        assertThat(figures(checked(me, upload).page())).containsExactly("1行", "1行", "0行", "0行");
        assertThat(received).hasContent(table);
        Files.delete(received);
        me.post(upload + "/commit", Map.of("left", "0"));
        assertThat(figures(settled(me, upload).page())).containsExactly("1", "0", "1", "1");
        assertThat(named("示例他处院").region()).isEqualTo(new RegionCode("500111"));
    }

    @Test
    void fixesARowInPlaceAndChecksItAtOnce() {
        Site me = officer();
        String upload = uploaded(
                me,
                "institutions",
                "机构.csv",
                "名称,类型,区县\n示例改正院,新型研发机构,潼关县\n示例跳过院,天书,璧山区\n".getBytes(StandardCharsets.UTF_8));
        assertThat(figures(checked(me, upload).page())).containsExactly("2行", "0行", "0行", "2行");
        Document form = me.get(upload + "/rows/2").page();
        assertThat(form.expectFirst("#f2").val()).isEqualTo("潼关县");
        assertThat(form.expectFirst("#f2-why").text()).contains("没有这个地名");
        me.post(upload + "/rows/2", Map.of("act", "fix", "f2", "璧山县"));
        me.post(upload + "/rows/3", Map.of("act", "skip"));
        Document page = me.get(upload).page();
        assertThat(figures(page)).containsExactly("2行", "0行", "1行", "0行");
        assertThat(page.text()).contains("全部入库");
        me.post(upload + "/commit", Map.of("left", "0"));
        assertThat(figures(settled(me, upload).page())).containsExactly("1", "1", "1", "0");
        assertThat(named("示例改正院").region()).isEqualTo(new RegionCode("500120"));
        assertThat(me.post(upload + "/rows/3", Map.of("act", "unskip")).text("[role=alert]"))
                .contains("不能再改");
    }

    @Test
    void holdsARowNamedNearlyLikeAKnownSubjectUntilSomebodyDecides() {
        SubjectKey known = new SubjectKey(SubjectKey.Scheme.PACK, "uploads/like");
        recordings.record(
                new Recordings.Cause(new Recorder.Pack("likes"), "likes", null),
                sheet -> sheet.subject(
                        1,
                        SubjectEntry.named(
                                known, SubjectKind.NEW_RESEARCH_BODY, "重庆示例高端装备技术研究院", new RegionCode("500106"))));
        Site me = officer();
        String upload = uploaded(
                me,
                "institutions",
                "近名.csv",
                "名称,类型,区县\n重庆市示例高端装备技术研究院,新型研发机构,沙坪坝区\n示例毫不相干中心,平台,璧山区\n".getBytes(StandardCharsets.UTF_8));
        Document page = checked(me, upload).page();
        assertThat(figures(page)).containsExactly("2行", "1行", "0行", "1行");
        assertThat(page.select(".cellerr em").text()).contains("重庆示例高端装备技术研究院");
        assertThat(me.post(upload + "/commit", Map.of("left", "1")).status()).isEqualTo(303);
        assertThat(figures(settled(me, upload).page())).startsWith("1", "1");
        assertThat(subjects.find(new SubjectKey(SubjectKey.Scheme.NAME, "重庆市示例高端装备技术研究院")))
                .isEmpty();
    }

    @Test
    void givesTheBadRowsBackWithTheirReasonsAndNoFormulas() {
        Site me = officer();
        String upload = uploaded(
                me, "institutions", "机构.csv", "名称,类型,区县\n=HYPERLINK(1),天书,璧山区\n".getBytes(StandardCharsets.UTF_8));
        checked(me, upload);
        Site.Answer csv = me.get(upload + "/problems.csv");
        assertThat(csv.body()).startsWith("\uFEFF机构名称,类型").contains("'=HYPERLINK(1),天书,璧山区", "类型：没有这种类型");
        assertThat(me.get(upload + "/problems.xlsx").bytes()).startsWith("PK".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsASpreadsheetOfItsOwnTemplate() throws IOException {
        Site me = officer();
        assertThat(me.get("/intake/upload-templates/institutions.csv").body()).startsWith("\uFEFF机构名称,类型,区县");
        assertThat(me.get("/intake/upload-templates/institutions.xlsx").status())
                .isEqualTo(200);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.to(bytes, true, "表")) {
            table.row(List.of("机构名称", "类型", "区县"));
            table.row(List.of("示例表格院", "新型研发机构", "璧山区"));
        }
        String upload = uploaded(me, "institutions", "机构.xlsx", bytes.toByteArray());
        assertThat(figures(checked(me, upload).page())).containsExactly("1行", "1行", "0行", "0行");
    }

    /** What was recorded and what was left, of a table whose rows are all right. */
    private List<String> recorded(Site me, String kind, String table) {
        String upload = uploaded(me, kind, kind + ".csv", table.getBytes(StandardCharsets.UTF_8));
        checked(me, upload);
        me.post(upload + "/commit", Map.of("left", "0"));
        return figures(settled(me, upload).page());
    }

    @Test
    void recordsTablesOfEveryOtherKindUnderTheOrganisationsThatTheRegistryKnows() {
        Site me = officer();
        recordings.record(
                new Recordings.Cause(new Recorder.Pack("owners"), "owners", null),
                sheet -> sheet.subject(
                        1,
                        SubjectEntry.named(
                                new SubjectKey(SubjectKey.Scheme.NAME, "示例承担大学"),
                                SubjectKind.UNIVERSITY,
                                "示例承担大学",
                                new RegionCode("500106"))));

        assertThat(recorded(me, "projects", "项目名称,项目编号,承担单位,区县\n示例两江项目,SL-1,示例承担大学,璧山区\n"))
                .containsExactly("1", "0", "1", "0");
        assertThat(recorded(me, "people", "姓名,类型,工作单位\n示例某人,人员,示例承担大学\n示例某团队,团队,示例承担大学\n"))
                .containsExactly("2", "0", "2", "0");
        assertThat(recorded(me, "achievements", "成果名称,类型,专利号,专利权人\n示例轴承,专利,CN1A,示例承担大学\n示例软件,技术,,示例承担大学\n"))
                .containsExactly("2", "0", "2", "0");
        assertThat(recorded(me, "firms", "企业名称,区县,股票代码,成立时间\n示例上市企业,璧山区,688999.SH,1996-10-31\n"))
                .containsExactly("1", "0", "1", "1");
        Subject owner = named("示例承担大学");
        assertThat(owner.kind()).isEqualTo(SubjectKind.UNIVERSITY);
        assertThat(relations.counts(owner.id(), facts.knownUntil().orElseThrow()))
                .containsOnly(
                        Map.entry(new Subjects.Direction(RelationType.UNDERTAKES, true), 1L),
                        Map.entry(new Subjects.Direction(RelationType.MEMBER_OF, false), 2L),
                        Map.entry(new Subjects.Direction(RelationType.HOLDS, true), 2L));
        assertThat(subjects.find(new SubjectKey(SubjectKey.Scheme.STOCK, "688999.SH")))
                .isPresent();
    }

    @Test
    void mapsTheNextTableWithTheSameHeadingsAlike() {
        Site me = officer();
        byte[] table = "甲,乙,丙\n示例记忆院,平台,璧山区\n".getBytes(StandardCharsets.UTF_8);
        String first = uploaded(me, "institutions", "一.csv", table);
        assertThat(me.post(first + "/mapping", Map.of("f0", "0")).text("[role=alert]"))
                .contains("“类型”必须对应一列");
        assertThat(me.post(first + "/mapping", Map.of("f0", "0", "f1", "1", "f2", "2"))
                        .status())
                .isEqualTo(303);
        settled(me, first);
        String second = uploaded(me, "institutions", "二.csv", table);
        assertThat(me.get(second).page().select("option[selected]").eachText()).startsWith("甲", "乙", "丙");
    }

    @Test
    void letsADistrictOfficerRecordInTheOwnDistrictOnly() {
        Site me = site.stranger()
                .signIn(people.memberOf(
                        people.organisation(OrganisationKind.DISTRICT, new RegionCode("500120")),
                        Role.DISTRICT_OFFICER));
        String upload = uploaded(
                me,
                "institutions",
                "机构.csv",
                "名称,类型,区县\n示例本区院,平台,璧山区\n示例外区院,平台,大足区\n".getBytes(StandardCharsets.UTF_8));
        Document page = checked(me, upload).page();
        assertThat(figures(page)).containsExactly("2行", "1行", "0行", "1行");
        assertThat(page.select(".cellerr em").eachText()).containsExactly("不在您的区县，您不能登记");
    }

    @Test
    void findsWhatTheFileSaysTwiceAndWhatTheRegistryKnowsByTheSameName() {
        Site me = officer();
        SubjectKey name = new SubjectKey(SubjectKey.Scheme.NAME, "示例同名院");
        recordings.record(
                new Recordings.Cause(new Recorder.Pack("names"), "names", null),
                sheet -> sheet.subject(
                        1, SubjectEntry.named(name, SubjectKind.RESEARCH_BODY, "示例同名院", new RegionCode("500111"))));
        SubjectId known = subjects.find(name).orElseThrow().id();
        String upload = uploaded(me, "institutions", "机构.csv", """
                        名称,类型,区县,信用代码,成立日期
                        示例双胞院,平台,璧山区,,
                        示例双胞院,平台,璧山区,,
                        示例同名院,平台,璧山区,91350100M000100Y43,2020-01-02
                        """.getBytes(StandardCharsets.UTF_8));
        Document page = checked(me, upload).page();
        assertThat(page.select(".cellerr em").eachText()).containsExactly("与第2行重复", "与台账“示例同名院”同名，疑似重复");
        me.post(upload + "/rows/4", Map.of("act", "same"));
        assertThat(figures(me.get(upload).page())).containsExactly("3行", "1行", "1行", "1行");
        me.post(upload + "/commit", Map.of("left", "1"));
        assertThat(figures(settled(me, upload).page())).containsExactly("2", "1", "1", "1");
        assertThat(facts.knownUntil()).isPresent();
        assertThat(subjects.find(known).orElseThrow().kind()).isEqualTo(SubjectKind.RESEARCH_BODY);
        me.post(upload + "/undo", Map.of());
        settled(me, upload);
        assertThat(subjects.find(known)).isPresent();
    }

    @Test
    void showsAnUploadToNobodyElse() {
        Site me = officer();
        String upload = uploaded(me, "institutions", "机构.csv", "名称,类型\n示例私有院,平台\n".getBytes(StandardCharsets.UTF_8));
        Site other = officer();
        assertThat(other.get(upload).status()).isEqualTo(404);
        assertThat(other.post(upload + "/commit", Map.of("left", "0")).status()).isEqualTo(404);
        assertThat(other.get(PATH).body()).doesNotContain(upload);
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoTable() {
        Site me = officer();
        me.get(PATH);
        for (byte[] file : List.of(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
                "%PDF-1.7\0\0".getBytes(StandardCharsets.UTF_8),
                "一列\n值\n".getBytes(StandardCharsets.UTF_8),
                new byte[] {'P', 'K', 3, 4, 9, 9})) {
            Site.Answer answer = me.upload(PATH, Map.of("kind", "institutions"), "file", "x", file);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text("[role=alert]")).isNotEmpty();
        }
        assertThat(me.upload(PATH, Map.of("kind", "x"), "file", "x", new byte[] {1})
                        .text("[role=alert]"))
                .contains("请选择表格内容");
        assertThat(me.post(PATH, Map.of("kind", "institutions")).text("[role=alert]"))
                .contains("请选择一个文件");
    }
}
