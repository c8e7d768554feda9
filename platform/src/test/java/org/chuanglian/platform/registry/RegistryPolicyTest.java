package org.chuanglian.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.chuanglian.platform.account.OrganisationId;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.shared.AccessClass;
import org.chuanglian.platform.shared.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegistryPolicyTest {

    private static final RegionCode SHAPINGBA = new RegionCode("500106");
    private static final RegionCode YUBEI = new RegionCode("500112");
    private static final UUID FIRM = UUID.fromString("01890000-0000-7000-8000-000000000001");

    private static Reader with(Role... roles) {
        return new Reader.Known(
                new PersonId(UUID.fromString("01890000-0000-7000-8000-000000000000")),
                Set.of(roles),
                Set.of(new OrganisationId(FIRM)),
                Set.of(),
                Set.of(roles).contains(Role.DISTRICT_OFFICER) ? Set.of(SHAPINGBA) : Set.of());
    }

    @Test
    void clearsNobodyAndWhoeverHasNoRoleForWhatIsPublic() {
        assertThat(RegistryPolicy.clearance(new Reader.Nobody())).isEqualTo(Clearance.PUBLIC);
        assertThat(RegistryPolicy.clearance(with())).isEqualTo(Clearance.PUBLIC);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void clearsEveryRoleAsItIsDecided(Role role) {
        Clearance clearance = RegistryPolicy.clearance(with(role));
        AccessClass expected = switch (role) {
            case OFFICER -> AccessClass.SECRET;
            case AUDITOR -> AccessClass.OFFICER;
            case ADMINISTRATOR, DISTRICT_OFFICER, ENTERPRISE, INSTITUTE, TALENT, REVIEWER, BROKER, FINANCE, EDITOR ->
                AccessClass.MEMBERS;
        };
        assertThat(clearance.everywhere()).isEqualTo(expected);
        if (expected == AccessClass.MEMBERS) {
            assertThat(clearance.subjects()).containsExactly(new SubjectId(FIRM));
            assertThat(clearance.highest()).isEqualTo(AccessClass.OFFICER);
        }
        assertThat(clearance.regions()).hasSize(role == Role.DISTRICT_OFFICER ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsOfficersRecordAndThoseOfADistrictOnlyThere(Role role) {
        Reader reader = with(role);
        assertThat(RegistryPolicy.record(reader, SHAPINGBA).isAllowed())
                .isEqualTo(role == Role.OFFICER || role == Role.DISTRICT_OFFICER);
        assertThat(RegistryPolicy.record(reader, YUBEI).isAllowed()).isEqualTo(role == Role.OFFICER);
        assertThat(RegistryPolicy.record(reader, null).isAllowed()).isEqualTo(role == Role.OFFICER);
    }

    @Test
    void letsWhoIsBothRecordEverywhere() {
        assertThat(RegistryPolicy.record(with(Role.OFFICER, Role.DISTRICT_OFFICER), YUBEI)
                        .isAllowed())
                .isTrue();
    }
}
