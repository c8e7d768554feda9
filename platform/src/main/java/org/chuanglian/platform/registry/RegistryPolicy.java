package org.chuanglian.platform.registry;

import java.util.Set;
import java.util.stream.Collectors;
import org.chuanglian.platform.account.Decision;
import org.chuanglian.platform.account.PolicyText;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.shared.AccessClass;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** Who sees and does what in the registry. */
public final class RegistryPolicy {

    private RegistryPolicy() {}

    /**
     * What a reader may read. Everybody reads what is public; whoever has a role, what is for members; the department, all
     * of it; auditors, what officers do; officers of a district, what is for officers in their own district; members of
     * an organisation, what is for officers about their own organisation.
     */
    public static Clearance clearance(Reader reader) {
        return switch (reader) {
            case Reader.Nobody() -> Clearance.PUBLIC;
            case Reader.Known known -> clearance(known);
        };
    }

    private static Clearance clearance(Reader.Known known) {
        if (known.isAny(Role.OFFICER)) {
            return Clearance.everywhere(AccessClass.SECRET);
        }
        if (known.isAny(Role.AUDITOR)) {
            return Clearance.everywhere(AccessClass.OFFICER);
        }
        Set<SubjectId> own = known.organisations().stream()
                .map(organisation -> new SubjectId(organisation.value()))
                .collect(Collectors.toUnmodifiableSet());
        return known.roles().isEmpty() ? Clearance.PUBLIC : new Clearance(AccessClass.MEMBERS, known.districts(), own);
    }

    /** Whether a reader records anything at all. */
    public static Decision record(Reader reader) {
        return Decision.when(reader.isAny(Role.OFFICER, Role.DISTRICT_OFFICER), () -> PolicyText.OFFICERS_ONLY);
    }

    /**
     * Whether a reader records about a subject: the department about all, officers of a district about what lies there.
     *
     * @param region where the subject lies; null when that is not known
     */
    public static Decision record(Reader reader, @Nullable RegionCode region) {
        return switch (reader) {
            case Reader.Nobody() -> new Decision.Refused(PolicyText.OFFICERS_ONLY);
            case Reader.Known known ->
                known.isAny(Role.DISTRICT_OFFICER) && !known.isAny(Role.OFFICER)
                        ? Decision.when(
                                region != null && known.districts().stream().anyMatch(own -> own.contains(region)),
                                () -> PolicyText.OWN_DISTRICT_ONLY)
                        : record(reader);
        };
    }

    /** Whether a reader makes two subjects one, or two again: who records about both. */
    public static Decision merge(Reader reader, @Nullable RegionCode kept, @Nullable RegionCode merged) {
        return switch (record(reader, kept)) {
            case Decision.Allowed() -> record(reader, merged);
            case Decision.Refused refused -> refused;
        };
    }
}
