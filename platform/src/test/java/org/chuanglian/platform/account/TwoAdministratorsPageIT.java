package org.chuanglian.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chuanglian.platform.account.Organisations.Change;
import org.chuanglian.platform.account.Organisations.Edition;
import org.chuanglian.platform.account.consent.RealNames;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.chuanglian.platform.testing.Site;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two who change the same thing at once: the second is told, and shown the difference. */
@PlatformTest
class TwoAdministratorsPageIT {

    @Autowired
    private Site site;

    @Autowired
    private People people;

    @Autowired
    private Persons persons;

    @Autowired
    private Organisations organisations;

    @Autowired
    private RealNames names;

    private Site first;
    private Site second;

    @BeforeEach
    void meetBoth() {
        first = site.stranger().signIn(people.with(Role.ADMINISTRATOR));
        second = site.stranger().signIn(people.with(Role.ADMINISTRATOR));
    }

    /** The form of a page as it stands there. */
    private static Map<String, String> form(Document page) {
        Map<String, String> form = new HashMap<>();
        page.select("main form input[name]:not([name=_csrf])")
                .forEach(field -> form.put(field.attr("name"), field.val()));
        return form;
    }

    private Organisation organisation(OrganisationId id) {
        return organisations.byId(id).orElseThrow();
    }

    @Test
    void tellsTheSecondWhoEditsAnOrganisationWhatTheFirstMadeOfIt() {
        Organisation firm = people.organisation(OrganisationKind.ENTERPRISE);
        String address = "/organisations/" + firm.id() + "/edit";
        Map<String, String> one = form(first.get(address).page());
        Map<String, String> other = form(second.get(address).page());
        one.put("name", "示例甲公司");
        one.put("district", "500112");
        assertThat(first.post(address, one).status()).isEqualTo(303);
        other.put("name", "示例乙公司");
        Document told = second.post(address, other).page();
        assertThat(told.select("[role=alert]").text()).contains("别人先改了，您的修改没有保存");
        assertThat(told.select("main table tbody tr").eachText()).containsExactly("名称 示例甲公司 示例乙公司", "区划代码 500112");
        assertThat(organisation(firm.id()).name()).isEqualTo("示例甲公司");
        assertThat(form(told)).containsEntry("name", "示例乙公司");
        assertThat(second.post(address, form(told)).status()).isEqualTo(303);
        assertThat(organisation(firm.id()))
                .returns("示例乙公司", Organisation::name)
                .returns(Optional.empty(), Organisation::district);
    }

    @Test
    void takesAFormSentTwiceOnce() {
        Organisation firm = people.organisation(OrganisationKind.ENTERPRISE);
        String address = "/organisations/" + firm.id() + "/edit";
        Map<String, String> form = form(first.get(address).page());
        form.put("name", "示例丙公司");
        assertThat(first.post(address, form).status()).isEqualTo(303);
        assertThat(first.post(address, form).status()).isEqualTo(303);
        assertThat(organisations.edition(firm.id()).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void changesNothingByFieldsThatTheFormDoesNotHaveOrAVersionThatNobodySaw() {
        Organisation firm = people.organisation(OrganisationKind.ENTERPRISE);
        String address = "/organisations/" + firm.id() + "/edit";
        Map<String, String> form = form(first.get(address).page());
        form.putAll(Map.of("kind", "DISTRICT", "id", OrganisationId.next().toString(), "subject", "x"));
        assertThat(first.post(address, form).status()).isEqualTo(303);
        assertThat(organisation(firm.id())).isEqualTo(firm);
        for (String version : List.of("", "0", "-1", "9".repeat(20), "x")) {
            assertThat(first.post(address, Map.of("name", "示例丁公司", "version", version))
                            .text("[role=alert]"))
                    .contains("没有保存");
        }
        assertThat(organisation(firm.id())).isEqualTo(firm);
    }

    @Test
    void refusesAnIncompleteOrganisationAndKeepsWhatWasTyped() {
        Organisation district =
                people.organisation(OrganisationKind.DISTRICT, new org.chuanglian.platform.shared.RegionCode("500112"));
        String address = "/organisations/" + district.id() + "/edit";
        Map<String, String> form = form(first.get(address).page());
        form.putAll(Map.of("name", "", "district", "5001"));
        Document refused = first.post(address, form).page();
        assertThat(refused.select("[role=alert] li")).hasSize(2);
        assertThat(form(refused)).containsEntry("district", "5001");
        assertThat(organisation(district.id())).isEqualTo(district);
    }

    @Test
    void letsAdministratorsOfThePlatformAloneEditAnOrganisation() {
        Organisation firm = people.organisation(OrganisationKind.ENTERPRISE);
        String address = "/organisations/" + firm.id() + "/edit";
        Map<String, String> form = form(first.get(address).page());
        for (People.Account other :
                List.of(people.administratorOf(firm, Role.ENTERPRISE), people.with(Role.OFFICER, Role.AUDITOR))) {
            Site reader = site.stranger().signIn(other);
            assertThat(reader.get(address).status()).isEqualTo(403);
            assertThat(reader.post(address, form).status()).isEqualTo(403);
        }
        assertThat(first.get("/organisations/" + OrganisationId.next() + "/edit")
                        .status())
                .isEqualTo(404);
        assertThat(first.postRaw(address, "name=x&version=1").status()).isEqualTo(403);
    }

    @Test
    void letsExactlyOneOfManyChangesThroughThatSawTheSame() throws Exception {
        Organisation firm = people.organisation(OrganisationKind.ENTERPRISE);
        Edition seen = organisations.edition(firm.id()).orElseThrow();
        List<Change> came = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var changes = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(
                            () -> organisations.change(new Actor.Platform(), seen, "示例" + i, Optional.empty())))
                    .toList();
            for (Future<Change> each : changes) {
                came.add(each.get());
            }
        }
        assertThat(came).filteredOn(Change.Made.class::isInstance).hasSize(1);
        assertThat(organisations.edition(firm.id()).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void addsNoOrganisationOverAnother() {
        Organisation firm = people.organisation(OrganisationKind.ENTERPRISE);
        Site.Answer refused = first.post(
                "/organisations",
                Map.of("name", "另一家", "kind", "INSTITUTE", "subject", firm.id().toString()));
        assertThat(refused.text("[role=alert]")).contains("已有这个编号的单位");
        assertThat(organisation(firm.id())).isEqualTo(firm);
    }

    private static String seen(Site reader, String members, People.Account member) {
        return reader.get(members)
                .page()
                .expectFirst("form[action*=" + member.person().id() + "] input[name=seen]")
                .val();
    }

    private boolean administers(People.Account member, Organisation organisation) {
        return persons.byId(member.person().id()).orElseThrow().administers(organisation.id());
    }

    @Test
    void tellsTheSecondWhoChangesAMemberWhatTheFirstMadeOfHim() {
        Organisation firm = people.organisation(OrganisationKind.ENTERPRISE);
        People.Account member = people.memberOf(firm, Role.ENTERPRISE);
        Site one = site.stranger().signIn(people.administratorOf(firm, Role.ENTERPRISE));
        String members = "/organisations/" + firm.id();
        String address = members + "/members/" + member.person().id();
        String seen = seen(one, members, member);
        assertThat(seen(second, members, member)).isEqualTo(seen);
        Map<String, String> promote = Map.of("seen", seen, "administers", "true");
        assertThat(one.post(address + "/administers", promote).status()).isEqualTo(303);
        assertThat(one.post(address + "/administers", promote).status())
                .as("sent twice")
                .isEqualTo(303);
        assertThat(administers(member, firm)).isTrue();

        Document told = second.post(address + "/remove", Map.of("seen", seen)).page();
        assertThat(told.select("[role=alert]").text()).contains("别人先改了");
        assertThat(told.select("main table").first())
                .isNotNull()
                .extracting(table -> table.select("tbody").text())
                .asString()
                .contains(member.person().displayName(), "企业 · 单位管理员", "移出");
        assertThat(administers(member, firm)).isTrue();
        String now = told.expectFirst("form[action*=" + member.person().id() + "] input[name=seen]")
                .val();
        assertThat(second.post(address + "/remove", Map.of("seen", now)).status())
                .isEqualTo(303);
        assertThat(second.post(address + "/remove", Map.of("seen", now)).status())
                .as("sent twice")
                .isEqualTo(303);
        Document gone = one.post(address + "/administers", Map.of("seen", seen, "administers", "false"))
                .page();
        assertThat(gone.select("[role=alert]").text()).contains("别人先改了");
        assertThat(gone.select("main table").text()).contains("已不是成员");
    }

    @Test
    void changesNoMemberThatNobodySawAndNobodyHimself() {
        Organisation firm = people.organisation(OrganisationKind.ENTERPRISE);
        People.Account member = people.memberOf(firm, Role.ENTERPRISE);
        People.Account me = people.administratorOf(firm, Role.ENTERPRISE);
        Site one = site.stranger().signIn(me);
        String address = "/organisations/" + firm.id() + "/members/";
        for (String seen : List.of("", "x", "ENTERPRISE:false:9")) {
            assertThat(one.post(address + member.person().id() + "/remove", Map.of("seen", seen))
                            .text("[role=alert]"))
                    .contains("别人先改了");
        }
        assertThat(persons.byId(member.person().id()).orElseThrow().belongsTo(firm.id()))
                .isTrue();
        assertThat(one.post(address + me.person().id() + "/administers", Map.of("administers", "false"))
                        .status())
                .isEqualTo(403);
        assertThat(one.postRaw(address + member.person().id() + "/administers", "administers=true")
                        .status())
                .as("without the token")
                .isEqualTo(403);
    }

    @Test
    void letsExactlyOneOfManyChangesOfAMemberThrough() throws Exception {
        Organisation firm = people.organisation(OrganisationKind.ENTERPRISE);
        PersonId member = people.memberOf(firm, Role.ENTERPRISE).person().id();
        String seen = Objects.requireNonNull(organisations.members(firm.id()).get(member))
                .mark();
        List<Organisations.MemberChange> came = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var changes = List.of(true, false).stream()
                    .map(removes -> threads.submit(() -> removes
                            ? organisations.leave(new Actor.Platform(), member, firm.id(), seen)
                            : organisations.administer(new Actor.Platform(), member, firm.id(), seen, true)))
                    .toList();
            for (Future<Organisations.MemberChange> each : changes) {
                came.add(each.get());
            }
        }
        assertThat(came)
                .filteredOn(Organisations.MemberChange.Made.class::isInstance)
                .hasSize(1);
    }

    @Test
    void tellsTheSecondWhoGivesRolesWhatTheFirstGave() {
        People.Account person = people.with(Role.EDITOR);
        String address = "/people/" + person.person().id();
        first.get(address);
        second.get(address);
        assertThat(first.post(address + "/roles", Map.of("seen", "EDITOR", "role", "REVIEWER"))
                        .status())
                .isEqualTo(303);
        Document told = second.post(address + "/roles", Map.of("seen", "EDITOR", "role", "AUDITOR"))
                .page();
        assertThat(told.select("[role=alert]").text()).contains("别人先改了");
        assertThat(told.select("main table tbody tr").text()).contains("专家", "审计");
        assertThat(persons.byId(person.person().id()).orElseThrow().roles()).containsExactly(Role.REVIEWER);
        assertThat(told.select("input[name=seen]").eachAttr("value")).containsExactly("REVIEWER");
    }

    @Test
    void letsOneOfficerVerifyANameAndTellsTheOther() {
        PersonId person = people.with(Role.TALENT).person().id();
        names.state(person, "示例");
        Map<String, String> form = Map.of("name", "示例", "reason", "单位证明");
        String address = "/real-names/" + person + "/verify";
        first.get("/real-names");
        second.get("/real-names");
        assertThat(first.post(address, form).status()).isEqualTo(303);
        assertThat(second.post(address, Map.of("name", "示例", "reason", "别的理由")).text("[role=alert]"))
                .contains("别人已经核验");
        assertThat(names.of(person).toString()).contains("单位证明").doesNotContain("别的理由");
    }

    @Test
    void takesBackWithTheRoleWhatAnAdministratorOffered() {
        People.Account leaving = people.with(Role.ADMINISTRATOR);
        Site his = site.stranger().signIn(leaving);
        his.get("/invite");
        String link = his.post("/invite", Map.of("name", "back-door", "display", "示例", "role", "ADMINISTRATOR"))
                .page()
                .select("#link")
                .val();
        String path = link.substring(site.address().length());
        String password = "/people/" + people.with(Role.OFFICER).person().id() + "/password-link";
        String key = his.post(password, Map.of())
                .page()
                .select("#link")
                .val()
                .substring(site.address().length());
        assertThat(site.get(key).text("h1")).isEqualTo("重设密码");
        assertThat(site.get(path).text("h1")).doesNotContain("失效");
        first.get("/people/" + leaving.person().id());
        first.post("/people/" + leaving.person().id() + "/roles", Map.of("seen", "ADMINISTRATOR", "role", "EDITOR"));
        assertThat(site.get(path).text("h1")).isEqualTo("邀请已失效");
        assertThat(site.get(key).text("h1")).isEqualTo("链接已失效");
    }
}
