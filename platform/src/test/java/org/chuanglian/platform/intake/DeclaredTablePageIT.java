package org.chuanglian.platform.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.account.Organisation;
import org.chuanglian.platform.account.OrganisationId;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.Organisations;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Clearance;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shared.AccessClass;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.testing.Everybody;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tables that enterprises and institutes send in about themselves. */
@PlatformTest(properties = "test.database=declared")
@Timeout(120)
class DeclaredTablePageIT {

    private static final String PATH = "/intake/uploads";
    private static final String STAFF = "DECLARED_STAFF";
    private static final String HEADINGS = "主体,指标,期间,数值,单位\n";

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Subjects subjects;

    @Autowired
    private Facts facts;

    @Autowired
    private JdbcTemplate sql;

    @BeforeEach
    void prepare() {
        catalogue.define(
                List.of(new Unit("person", "人", "people", "person", BigDecimal.ONE)),
                List.of(new Source("declared-year-book", "示例年鉴", "示例", null, null, null)),
                List.of(new Indicator(
                        STAFF,
                        "示例职工数",
                        "Sample staff",
                        Indicator.ValueType.NUMBER,
                        "person",
                        0,
                        "any",
                        "profile",
                        "示例",
                        "Sample",
                        900)),
                List.of());
    }

    private static SubjectKey key(String name) {
        return new SubjectKey(SubjectKey.Scheme.NAME, name);
    }

    /** A firm of the registry with its staff of 2020 from a year book. */
    private SubjectId firm(String name) {
        recordings.record(new Recordings.Cause(new Recorder.Pack("declared"), "示例", null), sheet -> {
            sheet.subject(1, SubjectEntry.named(key(name), SubjectKind.ENTERPRISE, name, new RegionCode("500106")));
            sheet.fact(
                    2,
                    key(name),
                    STAFF,
                    Period.of("2020"),
                    new FactValue.Quantity(new BigDecimal("50"), "person"),
                    "declared-year-book");
        });
        return subjects.find(key(name)).orElseThrow().id();
    }

    /** The organisation that a subject is here. */
    private Organisation organisation(SubjectId subject, String name) {
        Organisation made = new Organisation(
                new OrganisationId(subject.value()), name, OrganisationKind.ENTERPRISE, Optional.empty());
        organisations.add(new Actor.Platform(), made);
        return made;
    }

    private Site member(SubjectId subject, String name, Role role) {
        return site.stranger().signIn(people.memberOf(organisation(subject, name), role));
    }

    private String uploaded(Site me, String kind, String table) {
        me.get(PATH);
        Site.Answer answer =
                me.upload(PATH, Map.of("kind", kind), "file", "自报.csv", table.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text("[role=alert]")).isEqualTo(303);
        return answer.header("Location").replace(site.address(), "");
    }

    private static Site.Answer settled(Site me, String upload) {
        Site.Answer answer = me.get(upload);
        while (answer.page().selectFirst("[data-follow]") != null) {
            answer = me.get(upload);
        }
        return answer;
    }

    private static Document checked(Site me, String upload) {
        Map<String, String> chosen = new HashMap<>();
        me.get(upload)
                .page()
                .select("form select")
                .forEach(select -> chosen.put(
                        select.attr("name"),
                        select.expectFirst("option[selected]").attr("value")));
        assertThat(me.post(upload + "/mapping", chosen).status()).isEqualTo(303);
        return settled(me, upload).page();
    }

    private static List<String> figures(Document page) {
        return page.select(".figs .v").eachText();
    }

    private List<Fact> declared(Clearance clearance, SubjectId subject) {
        Facts open = facts.clearedFor(clearance);
        return open.of(subject, open.knownUntil().orElseThrow()).stream()
                .filter(fact -> fact.source().code().equals("DECLARED"))
                .toList();
    }

    @Test
    void recordsWhatAFirmDeclaresOfItselfAsDeclaredForItselfAndOfficersAlone() {
        SubjectId firm = firm("示例自报企业");
        Site me = member(firm, "示例自报企业", Role.ENTERPRISE);
        Site.Answer list = me.get(PATH);
        assertThat(list.page().select("#kind option").eachText()).containsExactly("本单位的指标数值");
        assertThat(list.text(".lede")).contains("单位自报");
        assertThat(list.page().select("a[href$=/intake/duplicates]")).isEmpty();

        String upload = uploaded(me, "declared", HEADINGS + "示例自报企业,示例职工数,2021,86,人\n");
        assertThat(figures(checked(me, upload))).containsExactly("1行", "1行", "0行", "0行");
        assertThat(me.post(upload + "/commit", Map.of("left", "0")).status()).isEqualTo(303);
        settled(me, upload);

        assertThat(declared(Clearance.PUBLIC, firm)).isEmpty();
        assertThat(declared(Clearance.everywhere(AccessClass.SECRET), firm))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.source().title()).isEqualTo("单位自报");
                    assertThat(fact.access()).isEqualTo(AccessClass.OFFICER);
                    assertThat(fact.value()).isEqualTo(new FactValue.Quantity(new BigDecimal("86"), "person"));
                });
        String page = "/registry/subjects/" + firm;
        Site officer = site.stranger().signIn(people.with(Role.OFFICER));
        assertThat(officer.get(page).body()).contains("单位自报");
        assertThat(me.get(page).body()).contains("单位自报");
        assertThat(site.stranger().get(page).body()).doesNotContain("单位自报", ">86<");
        assertThat(site.stranger().signIn(people.with(Role.TALENT)).get(page).body())
                .doesNotContain("单位自报");

        String better = uploaded(me, "declared", HEADINGS + "示例自报企业,示例职工数,2021,88,人\n");
        checked(me, better);
        me.post(better + "/commit", Map.of("left", "0"));
        settled(me, better);
        me.post(better + "/undo", Map.of());
        settled(me, better);
        assertThat(declared(Clearance.everywhere(AccessClass.SECRET), firm))
                .extracting(Fact::value)
                .as("the value declared before")
                .containsExactly(new FactValue.Quantity(new BigDecimal("86"), "person"));
    }

    @Test
    void withdrawsWhatIsTakenBackWhereNothingWasDeclaredBefore() {
        SubjectId firm = firm("示例撤回企业");
        Site me = member(firm, "示例撤回企业", Role.ENTERPRISE);
        String upload = uploaded(me, "declared", HEADINGS + "示例撤回企业,示例职工数,2021,86,人\n");
        checked(me, upload);
        me.post(upload + "/commit", Map.of("left", "0"));
        settled(me, upload);
        assertThat(declared(Clearance.everywhere(AccessClass.SECRET), firm)).hasSize(1);
        String id = upload.substring(upload.lastIndexOf('/') + 1);
        List<String> told = new ArrayList<>();
        sql.query(
                "select line from record.entry where line like '%upload:' || ? || '%'",
                row -> {
                    told.add(row.getString(1));
                },
                id);
        assertThat(told).hasSize(2).allMatch(line -> line.contains("\"payload\":{}"));
        me.post(upload + "/undo", Map.of());
        settled(me, upload);
        assertThat(declared(Clearance.everywhere(AccessClass.SECRET), firm)).isEmpty();
    }

    @Test
    void holdsBackRowsAboutOthersAndWhatIsKnownFromElsewhere() {
        SubjectId firm = firm("示例本家企业");
        firm("示例别家企业");
        Site me = member(firm, "示例本家企业", Role.ENTERPRISE);
        String upload = uploaded(
                me,
                "declared",
                HEADINGS
                        + "示例本家企业,示例职工数,2021,86,人\n"
                        + "示例别家企业,示例职工数,2021,1,人\n"
                        + "示例本家企业,示例职工数,2020,51,人\n"
                        + "示例无此企业,示例职工数,2021,1,人\n");
        Document page = checked(me, upload);
        assertThat(page.select(".cellerr em").eachText())
                .containsExactly("不是您的单位，您只能报送本单位的数据", "台账已有这项数值，来源是“示例年鉴”；如有不同请申请更正", "台账中没有这个主体");
        me.post(upload + "/commit", Map.of("left", "3"));
        settled(me, upload);
        assertThat(me.get(upload + "/problems.csv").body()).contains("示例别家企业", "您只能报送本单位的数据");
        Clearance all = Clearance.everywhere(AccessClass.SECRET);
        assertThat(declared(all, firm)).hasSize(1);
        assertThat(declared(all, subjects.find(key("示例别家企业")).orElseThrow().id()))
                .isEmpty();
    }

    @Test
    void takesFromAFirmNoTableOfOfficersAndNothingWhenItIsNotKnown() {
        SubjectId firm = firm("示例越权企业");
        Site me = member(firm, "示例越权企业", Role.ENTERPRISE);
        me.get(PATH);
        for (String kind : List.of("facts", "firms", "institutions", "projects")) {
            assertThat(me.upload(
                                    PATH,
                                    Map.of("kind", kind),
                                    "file",
                                    "x.csv",
                                    "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))
                            .text("[role=alert]"))
                    .as(kind)
                    .contains("请选择表格内容");
        }
        byte[] large = new byte[(5 << 20) + 1];
        assertThat(me.upload(PATH, Map.of("kind", "declared"), "file", "x.csv", large)
                        .text("[role=alert]"))
                .contains("最多5 MB");
        Site officer = site.stranger().signIn(people.with(Role.OFFICER));
        officer.get(PATH);
        assertThat(officer.upload(PATH, Map.of("kind", "declared"), "file", "x.csv", new byte[] {'a'})
                        .text("[role=alert]"))
                .contains("请选择表格内容");

        Site unknown = site.stranger()
                .signIn(people.memberOf(people.organisation(OrganisationKind.INSTITUTE), Role.INSTITUTE));
        String upload = uploaded(unknown, "declared", HEADINGS + "示例越权企业,示例职工数,2021,1,人\n");
        assertThat(figures(checked(unknown, upload))).containsExactly("1行", "0行", "0行", "1行");
        assertThat(me.get(upload).status()).as("another's upload").isEqualTo(404);
        assertThat(officer.get(upload).status()).isEqualTo(404);
    }

    @Test
    void letsATalentOfAFirmAndEveryOtherRoleSendNothing() {
        SubjectId firm = firm("示例人才企业");
        assertThat(member(firm, "示例人才企业", Role.TALENT).get(PATH).status()).isEqualTo(403);
        for (Everybody.Persona persona : new Everybody(site, people).all()) {
            boolean may = persona.role()
                    .filter(role -> List.of(Role.OFFICER, Role.DISTRICT_OFFICER, Role.ENTERPRISE, Role.INSTITUTE)
                            .contains(role))
                    .isPresent();
            assertThat(persona.site().get(PATH).status() == 200)
                    .as(persona.toString())
                    .isEqualTo(may);
        }
    }

    @Test
    void recordsNothingForWhoSpeaksForTheFirmNoLonger() {
        SubjectId firm = firm("示例离职企业");
        Organisation organisation = organisation(firm, "示例离职企业");
        People.Account account = people.memberOf(organisation, Role.ENTERPRISE);
        Site me = site.stranger().signIn(account);
        String upload = uploaded(me, "declared", HEADINGS + "示例离职企业,示例职工数,2021,86,人\n");
        checked(me, upload);
        organisations.leave(new Actor.Platform(), account.person().id(), organisation.id());
        assertThat(me.post(upload + "/commit", Map.of("left", "0")).status()).isEqualTo(403);
        assertThat(declared(Clearance.everywhere(AccessClass.SECRET), firm)).isEmpty();
    }
}
