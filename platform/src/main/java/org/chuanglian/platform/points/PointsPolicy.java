package org.chuanglian.platform.points;

import java.util.Optional;
import java.util.Set;
import org.chuanglian.platform.account.Decision;
import org.chuanglian.platform.account.OrganisationId;
import org.chuanglian.platform.account.PolicyText;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Who sees and does what with points. The rules are everybody's; a firm's points are its own: its people see them, the
 * department, officers of its district, auditors, and a bank as long as the firm consents. A point list is no blacklist:
 * the public sees none of it.
 */
public final class PointsPolicy {

    private PointsPolicy() {}

    /**
     * Whether a reader sees a firm's points.
     *
     * @param region where the firm lies; null when that is not known
     * @param consented the banks that the firm lets see them now
     */
    public static Decision see(
            Reader reader, SubjectId firm, @Nullable RegionCode region, Set<OrganisationId> consented) {
        boolean may = switch (reader) {
            case Reader.Nobody() -> false;
            case Reader.Known known ->
                known.isAny(Role.OFFICER, Role.AUDITOR)
                        || isOwn(known, firm)
                        || known.organisations().stream().anyMatch(consented::contains)
                        || (region != null
                                && known.districts().stream().anyMatch(district -> district.contains(region)));
        };
        return Decision.when(may, () -> PointsText.FIRM_ONLY);
    }

    /** Whether a firm is the reader's own. */
    public static boolean isOwn(Reader reader, SubjectId firm) {
        return switch (reader) {
            case Reader.Nobody() -> false;
            case Reader.Known known -> known.organisations().contains(new OrganisationId(firm.value()));
        };
    }

    /** Whether a person answers for a firm: whoever administers its account. */
    public static Decision consent(SignedIn person, SubjectId firm) {
        return Decision.when(
                person.memberships().stream()
                        .anyMatch(membership -> membership.administers()
                                && membership.organisation().id().value().equals(firm.value())),
                () -> PointsText.FIRM_ONLY);
    }

    /** Where a reader lists firms: an empty set is everywhere; nothing for who lists none. */
    public static Optional<Set<RegionCode>> lists(Reader reader) {
        return switch (reader) {
            case Reader.Nobody() -> Optional.empty();
            case Reader.Known known ->
                known.isAny(Role.OFFICER)
                        ? Optional.of(Set.of())
                        : known.districts().isEmpty() ? Optional.empty() : Optional.of(known.districts());
        };
    }

    /** Whether a reader asks for runs and decides about schemes: the department alone. */
    public static Decision govern(Reader reader) {
        return Decision.when(reader.isAny(Role.OFFICER), () -> PolicyText.DEPARTMENT_ONLY);
    }
}
