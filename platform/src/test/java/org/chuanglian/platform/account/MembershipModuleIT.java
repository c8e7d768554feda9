package org.chuanglian.platform.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.shared.RegionCode;
import org.chuanglian.platform.testing.People;
import org.chuanglian.platform.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@PlatformTest
class MembershipModuleIT {

    private static final Actor BY = new Actor.Platform();
    private static final RegionCode YUBEI = new RegionCode("500112");

    @Autowired
    private People people;

    @Autowired
    private Persons persons;

    @Autowired
    private Organisations organisations;

    @Test
    void tellsADistrictOfficerTheDistrict() {
        Organisation district = people.organisation(OrganisationKind.DISTRICT, YUBEI);
        SignedIn officer =
                new SignedIn(people.memberOf(district, Role.DISTRICT_OFFICER).person());
        assertThat(officer.districts()).containsExactly(YUBEI);
        assertThat(officer.organisations()).containsExactly(district);
        assertThat(officer.roles()).containsExactly(Role.DISTRICT_OFFICER);
    }

    @Test
    void limitsNobodyElseToADistrict() {
        Organisation firm = people.organisation(OrganisationKind.ENTERPRISE, YUBEI);
        assertThat(new SignedIn(people.memberOf(firm, Role.ENTERPRISE).person()).districts())
                .isEmpty();
    }

    @Test
    void addsTheRolesOfEveryOrganisationToThePersonsOwn() {
        Organisation firm = people.organisation(OrganisationKind.ENTERPRISE);
        Organisation school = people.organisation(OrganisationKind.INSTITUTE);
        PersonId id = people.with(Role.REVIEWER).person().id();
        organisations.join(BY, new Membership(id, firm, Role.ENTERPRISE, true));
        organisations.join(BY, new Membership(id, school, Role.TALENT, false));
        Person person = persons.byId(id).orElseThrow();
        assertThat(person.roles()).containsExactlyInAnyOrder(Role.REVIEWER, Role.ENTERPRISE, Role.TALENT);
        assertThat(person.administers(firm.id())).isTrue();
        assertThat(person.administers(school.id())).isFalse();
        organisations.leave(BY, id, firm.id());
        assertThat(persons.byId(id).orElseThrow().roles()).containsExactlyInAnyOrder(Role.REVIEWER, Role.TALENT);
    }

    @Test
    void holdsRolesBackWhileThePasswordIsAGivenOne() {
        Organisation firm = people.organisation(OrganisationKind.ENTERPRISE);
        Person invited = persons.invite("given-" + firm.id(), "示例", "a given password", java.util.Set.of(Role.AUDITOR))
                .orElseThrow();
        organisations.join(BY, new Membership(invited.id(), firm, Role.ENTERPRISE, true));
        SignedIn person = new SignedIn(persons.byId(invited.id()).orElseThrow());
        assertThat(person.roles()).isEmpty();
        assertThat(person.memberships()).isEmpty();
        assertThat(person.isAny(Role.values())).isFalse();
    }

    @Test
    void refusesADistrictDepartmentWithoutItsDistrict() {
        Organisation nowhere =
                new Organisation(OrganisationId.next(), "示例区", OrganisationKind.DISTRICT, Optional.empty());
        assertThatThrownBy(() -> organisations.add(BY, nowhere)).isInstanceOf(DataIntegrityViolationException.class);
    }
}
