package org.chuanglian.platform.intake.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.chuanglian.platform.intake.correction.CorrectionDesk.Decided;
import org.chuanglian.platform.intake.correction.CorrectionInbox.Asked;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Clearance;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Indicator;
import org.chuanglian.platform.registry.Merges;
import org.chuanglian.platform.registry.Recorder;
import org.chuanglian.platform.registry.RecordingSheet.SubjectEntry;
import org.chuanglian.platform.registry.Recordings;
import org.chuanglian.platform.registry.Source;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.SubjectKey;
import org.chuanglian.platform.registry.SubjectKind;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.registry.Unit;
import org.chuanglian.platform.shared.KnowledgeTime;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class CorrectionsModuleIT {

    private static final String STAFF = "CORRECTED_STAFF";
    private static final Period YEAR = Period.of("2021");
    private static final UUID OFFICER = UUID.randomUUID();

    @Autowired
    private Site site;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Subjects subjects;

    @Autowired
    private Facts facts;

    @Autowired
    private Corrections corrections;

    @Autowired
    private CorrectionInbox inbox;

    @Autowired
    private CorrectionDesk desk;

    @Autowired
    private Merges merges;

    @BeforeEach
    void defineWhatIsMeasured() {
        catalogue.define(
                List.of(new Unit("person", "人", "people", "person", BigDecimal.ONE)),
                List.of(new Source("corrected-source", "测试年报", null, null, null, null)),
                List.of(new Indicator(
                        STAFF,
                        "职工人数",
                        "Staff",
                        Indicator.ValueType.NUMBER,
                        "person",
                        1,
                        "enterprise",
                        "told",
                        "",
                        "",
                        1)),
                List.of());
    }

    private Subject firm(String name) {
        SubjectKey key = new SubjectKey(SubjectKey.Scheme.PACK, "corrected/" + name);
        recordings.record(new Recordings.Cause(new Recorder.Pack("corrected-test"), "载入", null), sheet -> {
            sheet.subject(1, SubjectEntry.named(key, SubjectKind.ENTERPRISE, name, null));
            sheet.fact(2, key, STAFF, YEAR, people(94), "corrected-source");
        });
        return subjects.find(key).orElseThrow();
    }

    private static FactValue.Quantity people(long number) {
        return new FactValue.Quantity(BigDecimal.valueOf(number), "person");
    }

    private Asked ask(Subject firm, long people) {
        return inbox.ask(
                new CorrectionInbox.Asking(
                        firm,
                        catalogue.indicator(STAFF).orElseThrow(),
                        YEAR,
                        "94人",
                        people(people),
                        "九月缴费名单，编号甲",
                        "someone@example.org"),
                null);
    }

    private CorrectionRequest kept(Asked asked) {
        assertThat(asked).isInstanceOf(Asked.Kept.class);
        return corrections.find(((Asked.Kept) asked).number()).orElseThrow();
    }

    private CorrectionDesk.Seen seen(CorrectionRequest request) {
        return desk.see(request, Clearance.PUBLIC);
    }

    private long now(Subject firm, KnowledgeTime at) {
        return facts.of(firm.id(), at).stream()
                .map(Fact::value)
                .map(FactValue.Quantity.class::cast)
                .findFirst()
                .orElseThrow()
                .number()
                .longValueExact();
    }

    @Test
    void changesTheValueFromTheGrantOnAndNotBefore() {
        Subject firm = firm("更正企业一");
        KnowledgeTime then = facts.knownUntil().orElseThrow();
        CorrectionRequest request = kept(ask(firm, 86));
        assertThat(desk.grant(request, seen(request), OFFICER, "名单核对无误", "E-1")).isInstanceOf(Decided.Done.class);
        assertThat(now(firm, facts.knownUntil().orElseThrow())).isEqualTo(86);
        assertThat(now(firm, then)).isEqualTo(94);
        List<Fact> history =
                facts.history(firm.id(), STAFF, YEAR, facts.knownUntil().orElseThrow());
        assertThat(history).hasSize(2);
        assertThat(history.getFirst().recording().reason()).isEqualTo("名单核对无误");
        assertThat(history.getFirst().recording().evidence()).contains("E-1", request.number());
        assertThat(corrections.openOf(firm.id())).isEmpty();
    }

    @Test
    void leavesTheValueWhenItDeclines() {
        Subject firm = firm("更正企业二");
        CorrectionRequest request = kept(ask(firm, 86));
        assertThat(desk.decline(request, OFFICER, "名单不含该企业")).isInstanceOf(Decided.Done.class);
        assertThat(now(firm, facts.knownUntil().orElseThrow())).isEqualTo(94);
        Document page = site.get("/intake/corrections/" + request.number()).page();
        assertThat(page.text()).contains("不采纳", "名单不含该企业");
    }

    @Test
    void decidesOnlyOnce() {
        Subject firm = firm("更正企业三");
        CorrectionRequest request = kept(ask(firm, 86));
        assertThat(desk.decline(request, OFFICER, "理由")).isInstanceOf(Decided.Done.class);
        assertThat(desk.grant(request, seen(request), OFFICER, "理由", "E-2")).isInstanceOf(Decided.Already.class);
        assertThat(now(firm, facts.knownUntil().orElseThrow())).isEqualTo(94);
    }

    @Test
    void letsExactlyOneOfManyOfficersDecideAtOnce() throws Exception {
        Subject firm = firm("更正企业十一");
        CorrectionRequest request = kept(ask(firm, 86));
        CorrectionDesk.Seen seen = seen(request);
        assertThat(atOnce(i -> i % 2 == 0
                        ? desk.grant(request, seen, OFFICER, "理由" + i, "E-" + i)
                        : desk.decline(request, OFFICER, "理由" + i)))
                .filteredOn(Decided.Done.class::isInstance)
                .hasSize(1);
        assertThat(facts.history(firm.id(), STAFF, YEAR, facts.knownUntil().orElseThrow()))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void recordsOneOfManyClaimsAboutOneValueWhenAllWereSeenBeside() throws Exception {
        Subject firm = firm("更正企业十二");
        List<CorrectionRequest> requests = List.of(kept(ask(firm, 86)), kept(ask(firm, 87)), kept(ask(firm, 88)));
        CorrectionDesk.Seen seen = seen(requests.getFirst());
        List<Decided> came = atOnce(i -> desk.grant(requests.get(i % 3), seen, OFFICER, "理由", "E-" + i));
        assertThat(came).filteredOn(Decided.Done.class::isInstance).hasSize(1);
        assertThat(came).filteredOn(Decided.Moved.class::isInstance).hasSizeGreaterThanOrEqualTo(2);
        assertThat(facts.history(firm.id(), STAFF, YEAR, facts.knownUntil().orElseThrow()))
                .hasSize(2);
        assertThat(corrections.openOf(firm.id())).hasSize(2);
    }

    private static List<Decided> atOnce(IntFunction<Decided> officer) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var decisions = IntStream.range(0, 6)
                    .mapToObj(i -> threads.submit(() -> officer.apply(i)))
                    .toList();
            List<Decided> came = new ArrayList<>();
            for (Future<Decided> each : decisions) {
                came.add(each.get());
            }
            return came;
        }
    }

    @Test
    void keepsARequestOpenWhenTheRegistryRefusesItsValue() {
        Subject firm = firm("更正企业四");
        Asked asked = inbox.ask(
                new CorrectionInbox.Asking(
                        firm,
                        catalogue.indicator(STAFF).orElseThrow(),
                        YEAR,
                        null,
                        new FactValue.Quantity(BigDecimal.ONE, "no-such-unit"),
                        "依据依据",
                        null),
                null);
        CorrectionRequest request = kept(asked);
        assertThat(desk.grant(request, seen(request), OFFICER, "理由", "E-3")).isInstanceOf(Decided.Unrecordable.class);
        assertThat(corrections.openOf(firm.id())).hasSize(1);
    }

    @Test
    void limitsTheRequestsAboutOneValue() {
        Subject firm = firm("更正企业五");
        kept(ask(firm, 86));
        kept(ask(firm, 87));
        kept(ask(firm, 88));
        assertThat(ask(firm, 89)).isInstanceOf(Asked.TooMany.class);
        assertThat(corrections.openOf(firm.id())).hasSize(3);
    }

    @Test
    void takesTheFormAndMarksTheValueAsContested() {
        Subject firm = firm("更正企业六");
        String form = "/intake/corrections/new?subject=" + firm.id() + "&indicator=" + STAFF + "&period=2021";
        assertThat(site.get(form).page().text()).contains("职工人数", "94人");
        Site.Answer sent = site.post("/intake/corrections", answers(firm, "86", "九月缴费名单 <b>甲</b>"));
        assertThat(sent.status()).isEqualTo(303);
        String link = sent.header("Location").replace(site.address(), "");
        assertThat(site.get(link).body()).contains("someone@example.org", "九月缴费名单 &lt;b&gt;甲&lt;/b&gt;");
        String receipt = "/intake/corrections/" + site.get(link).text("h1").replace("申请", "");
        Document page = site.get(receipt).page();
        assertThat(page.text()).contains("等待核定", "86人").doesNotContain("someone@example.org", "缴费名单");
        Document subject = site.get("/registry/subjects/" + firm.id()).page();
        assertThat(subject.select("a[href=" + receipt + "]").text()).contains("有异议");
    }

    @Test
    void saysWhatIsWrongWithAForm() {
        Subject firm = firm("更正企业七");
        site.get("/intake/corrections/new?subject=" + firm.id() + "&indicator=" + STAFF + "&period=2021");
        Document words =
                site.post("/intake/corrections", answers(firm, "八十六", "短")).page();
        assertThat(words.select("[role=alert]").text()).contains("不是数字", "5至1,000字");
        assertThat(words.select("#claim").val()).isEqualTo("八十六");
        assertThat(site.post("/intake/corrections", answers(firm, "94", "九月缴费名单甲"))
                        .page()
                        .text())
                .contains("与现值相同");
        assertThat(corrections.openOf(firm.id())).isEmpty();
    }

    @Test
    void letsOnlyOfficersDecide() {
        Subject firm = firm("更正企业八");
        CorrectionRequest request = kept(ask(firm, 86));
        Site.Answer answer = site.post(
                "/intake/corrections/" + request.number() + "/decision",
                Map.of("decision", "grant", "reason", "理由", "evidence", "E"));
        assertThat(answer.status()).isIn(302, 303, 401, 403);
        assertThat(now(firm, facts.knownUntil().orElseThrow())).isEqualTo(94);
        assertThat(site.get("/intake/corrections").page().text()).doesNotContain(request.number());
    }

    @Test
    void answersUnknownNumbersWithNotFound() {
        assertThat(site.get("/intake/corrections/C-00000000-NONE").status()).isEqualTo(404);
        assertThat(site.get("/intake/corrections?number=nope").page().text()).contains("没有编号为“NOPE”的申请");
        assertThat(site.get("/intake/corrections/new?subject=nope").status()).isEqualTo(404);
    }

    private static Map<String, String> answers(Subject firm, String claim, String ground) {
        return Map.of(
                "subject",
                firm.id().toString(),
                "indicator",
                STAFF,
                "period",
                "2021",
                "claim",
                claim,
                "unit",
                "person",
                "ground",
                ground,
                "contact",
                "someone@example.org");
    }

    @Test
    void decidesWhatWasAskedOfAMergedSubjectAboutTheOneThatStandsForIt() {
        Subject kept = firm("合并更正甲厂");
        Subject merged = firm("合并更正乙厂");
        CorrectionRequest request = kept(ask(merged, 90));
        var cause = new Recordings.Cause(new Recorder.Person(OFFICER), "one firm", null);
        assertThat(merges.merge(kept.id(), merged.id(), cause)).isInstanceOf(Merges.Done.class);
        CorrectionRequest moved = corrections.find(request.number()).orElseThrow();
        assertThat(moved.subject()).isEqualTo(kept.id());
        assertThat(corrections.openOf(kept.id()))
                .extracting(CorrectionRequest::number)
                .contains(request.number());
        assertThat(desk.grant(moved, seen(moved), OFFICER, "核对无误", "缴费名单")).isInstanceOf(Decided.Done.class);
        assertThat(now(kept, facts.knownUntil().orElseThrow())).isEqualTo(90);
    }
}
