package org.chuanglian.platform.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.record.chain.Entries;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.web.ListedSubjects;
import org.chuanglian.platform.shared.AccessClass;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the other contexts put into the record. */
@PlatformTest(properties = "test.database=record-pages")
class RecordedActsPageIT {

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Subjects subjects;

    @Autowired
    private Entries entries;

    @Autowired
    private JdbcTemplate sql;

    /** The lines that were written since, the oldest first. */
    private List<String> since(long seq) {
        List<String> lines = new ArrayList<>();
        sql.query(
                "select line from record.entry where seq > ? order by seq",
                row -> {
                    lines.add(row.getString(1));
                },
                seq);
        return lines;
    }

    private long now() {
        return entries.end().entries();
    }

    private String opened(String name) {
        return opened(now(), name);
    }

    private String opened(long seq, String name) {
        return sql.queryForObject(
                        "select value from record.opening where seq = ? and name = ?", String.class, seq, name)
                + "";
    }

    @Test
    void tellsWhoCameAndWentAndSealsWhoItWas() {
        People.Account officer = people.with(Role.OFFICER);
        String person = officer.person().id().toString();
        assertThat(entries.find(now()).orElseThrow().kind()).isEqualTo("account.password-changed");
        long before = now();
        site.signIn(officer);
        assertThat(opened("actor")).isEqualTo(person);
        site.post("/signout", Map.of());
        assertThat(since(before)).hasSize(2).noneMatch(line -> line.contains(person) || line.contains(officer.name()));
        assertThat(since(before).getFirst()).contains("\"kind\":\"account.signed-in\"", "\"actor\":\"person\"");
        assertThat(since(before).getLast()).contains("\"kind\":\"account.signed-out\"");
    }

    @Test
    void tellsOfARefusedSignInWithoutTellingWhichNamesExist() {
        People.Account officer = people.with(Role.OFFICER);
        site.get("/signin");
        site.post("/signin", Map.of("name", officer.name(), "password", "wrong"));
        assertThat(opened("person")).isEqualTo(officer.person().id().toString());
        site.get("/signin");
        site.post("/signin", Map.of("name", "my-secret-password", "password", "wrong"));
        assertThat(opened("person")).isEqualTo("nobody");
        assertThat(since(0))
                .last()
                .asString()
                .contains("account.sign-in-refused")
                .doesNotContain("my-secret");
        assertThat(sql.queryForObject("select count(*) from record.opening where value like '%my-secret%'", Long.class))
                .isZero();
    }

    @Test
    void tellsOfARecordingAndOfNoneThatWasRefused() {
        long before = now();
        Recordings.Cause cause = new Recordings.Cause(new Recorder.Pack("示例"), "为什么", "凭什么");
        SubjectKey key = new SubjectKey(SubjectKey.Scheme.PACK, "recorded-acts/1");
        recordings.record(
                cause, sheet -> sheet.subject(1, SubjectEntry.named(key, SubjectKind.ENTERPRISE, "示例企业", null)));
        recordings.record(cause, sheet -> sheet.refuse(1, "no"));
        assertThat(since(before)).singleElement().asString().contains("\"actor\":\"pack:示例\"", "\"subjects\":\"1\"");
        assertThat(since(before).getFirst()).doesNotContain("为什么", "凭什么");
        assertThat(opened("reason")).isEqualTo("为什么");
    }

    @Test
    void tellsOfAnExportWhatWasAskedForAndHowMuchLeft() {
        long before = now();
        assertThat(site.get("/registry/export.csv?q=nothing-like-this").status())
                .isEqualTo(200);
        assertThat(since(before))
                .singleElement()
                .asString()
                .contains(
                        "\"kind\":\"registry.exported\"",
                        "\"actor\":\"visitor\"",
                        "q=nothing-like-this",
                        "\"rows\":\"0\"");
        site.signIn(people.with(Role.OFFICER));
        site.get("/registry/export.json?q=nothing-like-this");
        assertThat(since(before)).last().asString().contains("\"actor\":\"person\"", "\"format\":\"json\"");
    }

    @Test
    void tellsThatRestrictedValuesWereReadAndSealsByWhomAndWhich() {
        ListedSubjects.record(catalogue, recordings);
        recordings.record(
                new Recordings.Cause(new Recorder.Pack("示例"), "内部", null),
                sheet -> sheet.fact(
                        1,
                        ListedSubjects.key("测试企业01"),
                        ListedSubjects.HEADS,
                        Period.of("2022"),
                        new FactValue.Quantity(new BigDecimal("7654321"), "person"),
                        ListedSubjects.SOURCE,
                        AccessClass.OFFICER));
        String firm = id("测试企业01");
        String page = "/registry/subjects/" + firm;
        People.Account account = people.with(Role.OFFICER);
        Site officer = site.stranger().signIn(account);
        long before = now();
        site.stranger().get(page);
        officer.get("/registry/subjects/" + id("测试企业02"));
        officer.get("/registry?kind=enterprise");
        assertThat(since(before)).isEmpty();

        for (String address : List.of(
                page,
                page + "/facts/" + ListedSubjects.HEADS + "/2022",
                page + "/dossier.json",
                "/api/v1/subjects/" + firm + "/facts",
                "/registry/indicators/" + ListedSubjects.HEADS,
                "/registry?kind=enterprise&column=" + ListedSubjects.HEADS + "&sort=-" + ListedSubjects.HEADS)) {
            before = now();
            assertThat(officer.get(address).status()).isEqualTo(200);
            assertThat(since(before))
                    .as(address)
                    .singleElement()
                    .asString()
                    .contains("\"kind\":\"value.viewed\"", "\"actor\":\"person\"", "\"payload\":{}")
                    .doesNotContain(firm, ListedSubjects.HEADS);
            assertThat(opened("actor")).isEqualTo(account.person().id().toString());
            assertThat(opened("indicators")).isEqualTo(ListedSubjects.HEADS);
            assertThat(opened("subjects")).isEqualTo(firm);
        }

        before = now();
        officer.get("/registry/export.csv?kind=enterprise&column=" + ListedSubjects.HEADS);
        assertThat(since(before)).hasSize(2);
        assertThat(since(before).getFirst()).contains("value.viewed");
        assertThat(opened(before + 1, "indicators")).isEqualTo(ListedSubjects.HEADS);
        assertThat(opened(before + 1, "filter")).contains("kind=enterprise");
    }

    private String id(String firm) {
        return subjects.find(ListedSubjects.key(firm)).orElseThrow().id().toString();
    }
}
