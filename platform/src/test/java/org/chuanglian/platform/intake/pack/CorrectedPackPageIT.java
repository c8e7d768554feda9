package org.chuanglian.platform.intake.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chuanglian.platform.intake.correction.CorrectionDesk;
import org.chuanglian.platform.intake.correction.CorrectionDesk.Decided;
import org.chuanglian.platform.intake.correction.CorrectionInbox;
import org.chuanglian.platform.intake.correction.CorrectionInbox.Asked;
import org.chuanglian.platform.intake.correction.CorrectionRequest;
import org.chuanglian.platform.intake.correction.Corrections;
import org.chuanglian.platform.registry.Catalogue;
import org.chuanglian.platform.registry.Clearance;
import org.chuanglian.platform.registry.Fact;
import org.chuanglian.platform.registry.FactValue;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.Subject;
import org.chuanglian.platform.registry.Subjects;
import org.chuanglian.platform.shared.Period;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A granted correction against the pack it corrects, loaded again unchanged, changed elsewhere, agreeing, disagreeing. */
@PlatformTest(properties = "test.database=corrected-pack")
class CorrectedPackPageIT {

    private static final Period YEAR = Period.of("2021");
    private static final String EMPLOYEES = "FIRM_EMPLOYEES";
    private static final String TABLE = "listed_firm_years";
    private static final UUID OFFICER = UUID.randomUUID();

    /** A firm of the pack, its number of employees in 2021, and the one that an officer decides on. */
    private record Case(String stock, int published, int decided) {
        String row() {
            return stock + ",2021,";
        }
    }

    @Autowired
    private PackLoader loader;

    @Autowired
    private CorrectionInbox inbox;

    @Autowired
    private CorrectionDesk desk;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Subjects subjects;

    @Autowired
    private Facts facts;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Site site;

    private Map<String, TableOutcome> load(SmallPack pack) {
        Map<String, TableOutcome> outcomes = loader.load(pack.directory(), new LoadListener() {
            @Override
            public void begins(String table, int number, int tables) {}

            @Override
            public void rows(String table, long rows) {}

            @Override
            public void ends(String table, TableOutcome outcome) {}
        });
        assertThat(outcomes.values())
                .allMatch(
                        outcome -> outcome instanceof TableOutcome.Loaded || outcome instanceof TableOutcome.Unchanged);
        return outcomes;
    }

    private Subject firm(Case one) {
        return subjects.find(FirmTables.key(one.stock())).orElseThrow();
    }

    private List<Fact> history(Case one) {
        return facts.history(firm(one).id(), EMPLOYEES, YEAR, facts.knownUntil().orElseThrow());
    }

    private static int number(Fact fact) {
        return ((FactValue.Quantity) fact.value()).number().intValueExact();
    }

    private void correct(Case one) {
        FactValue.Quantity known = (FactValue.Quantity) history(one).getFirst().value();
        assertThat(known.number()).isEqualByComparingTo(BigDecimal.valueOf(one.published()));
        Asked asked = inbox.ask(
                new CorrectionInbox.Asking(
                        firm(one),
                        catalogue.indicator(EMPLOYEES).orElseThrow(),
                        YEAR,
                        null,
                        new FactValue.Quantity(BigDecimal.valueOf(one.decided()), known.unit()),
                        "缴费名单，编号甲",
                        null),
                null);
        CorrectionRequest request =
                corrections.find(((Asked.Kept) asked).number()).orElseThrow();
        assertThat(desk.grant(request, desk.see(request, Clearance.PUBLIC), OFFICER, "名单核对无误", "E-1"))
                .isInstanceOf(Decided.Done.class);
    }

    private String reading(Case one) {
        Document page = site.get("/registry/subjects/" + firm(one).id()).page();
        return page.select("#fact-" + EMPLOYEES).text();
    }

    private Document historyPage(Case one) {
        return site.get("/registry/subjects/" + firm(one).id() + "/facts/" + EMPLOYEES + "/2021")
                .page();
    }

    @Test
    void outlivesThePackThatItCorrects(@TempDir Path directory) {
        SmallPack pack = SmallPack.in(directory);
        load(pack);
        Case one = new Case("600129.SH", 12_465, 12_400);
        correct(one);

        assertThat(load(pack).values()).allMatch(TableOutcome.Unchanged.class::isInstance);
        assertThat(history(one)).extracting(CorrectedPackPageIT::number).containsExactly(12_400, 12_465);

        pack.change(TABLE, "600129.SH,2021,", "重庆市涪陵区太极大道1号", "重庆市渝北区太极大道1号");
        assertThat(load(pack).get(TABLE)).isInstanceOf(TableOutcome.Loaded.class);
        assertThat(history(one)).extracting(CorrectedPackPageIT::number).containsExactly(12_400, 12_465);
        assertThat(reading(one)).contains("12,400").doesNotContain("有异议");

        holdsAgainstAPackThatSaysOtherwise(pack, one);
        takesThePackAsSourceOnceItAgrees(pack, one);
    }

    private void holdsAgainstAPackThatSaysOtherwise(SmallPack pack, Case one) {
        pack.change(TABLE, one.row(), ",12465,", ",12470,");
        assertThat(load(pack).get(TABLE)).isInstanceOf(TableOutcome.Loaded.class);

        assertThat(history(one)).extracting(CorrectedPackPageIT::number).containsExactly(12_400, 12_465);
        assertThat(reading(one)).contains("12,400", "有异议");
        List<CorrectionRequest> open = corrections.openOf(firm(one).id());
        assertThat(open).hasSize(1);
        assertThat(open.getFirst().ground()).contains(TABLE + ".csv");
        assertThat(((FactValue.Quantity) open.getFirst().claimed()).number()).isEqualByComparingTo("12470");

        pack.change(TABLE, one.row(), "重庆市渝北区太极大道1号", "重庆市涪陵区太极大道1号");
        load(pack);
        assertThat(corrections.openOf(firm(one).id())).hasSize(1);

        assertThat(desk.decline(open.getFirst(), OFFICER, "名单为准")).isInstanceOf(Decided.Done.class);
        pack.change(TABLE, one.row(), "重庆市涪陵区太极大道1号", "重庆市渝北区太极大道1号");
        load(pack);
        assertThat(corrections.openOf(firm(one).id())).isEmpty();
        assertThat(reading(one)).contains("12,400").doesNotContain("有异议");
    }

    private void takesThePackAsSourceOnceItAgrees(SmallPack pack, Case one) {
        pack.change(TABLE, one.row(), ",12470,", ",12400,");
        load(pack);

        assertThat(history(one)).extracting(CorrectedPackPageIT::number).containsExactly(12_400, 12_400, 12_465);
        Document page = historyPage(one);
        assertThat(page.expectFirst("ol.tl li").text()).contains("现值", "12,400", "数据包");
        assertThat(page.text()).contains("名单核对无误", "E-1");
    }
}
