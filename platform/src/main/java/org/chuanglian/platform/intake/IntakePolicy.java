package org.chuanglian.platform.intake;

import java.util.Set;
import java.util.stream.Collectors;
import org.chuanglian.platform.account.Decision;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.PolicyText;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.registry.RegistryPolicy;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** Who sees and does what with data on its way in. */
public final class IntakePolicy {

    private IntakePolicy() {}

    /** Which requests a reader finds and decides: the department all, officers of a district those about it. */
    public static Remit remit(Reader reader) {
        return switch (reader) {
            case Reader.Nobody() -> new Remit.Nothing();
            case Reader.Known known ->
                known.isAny(Role.OFFICER)
                        ? new Remit.Everywhere()
                        : known.isAny(Role.DISTRICT_OFFICER)
                                ? new Remit.Districts(known.districts())
                                : new Remit.Nothing();
        };
    }

    /** Whether a reader brings tables in at all: who may record, and who speaks for an enterprise or an institute. */
    public static Decision upload(Reader reader) {
        return declaresFor(reader).isEmpty() ? RegistryPolicy.record(reader) : new Decision.Allowed();
    }

    /**
     * The subjects about which a reader declares values, in their own name: the enterprises and institutes that he
     * speaks for. None for who records in an office of his own.
     */
    public static Set<SubjectId> declaresFor(Reader reader) {
        return switch (reader) {
            case Reader.Nobody() -> Set.of();
            case Reader.Known known ->
                RegistryPolicy.record(reader).isAllowed()
                        ? Set.of()
                        : known.speaksFor().stream()
                                .map(organisation -> new SubjectId(organisation.value()))
                                .collect(Collectors.toUnmodifiableSet());
        };
    }

    /** Whether a reader sees and changes an upload: whoever sent it, while he may send any. */
    public static Decision keepUpload(Reader reader, PersonId owner) {
        boolean own = switch (reader) {
            case Reader.Nobody() -> false;
            case Reader.Known known -> known.id().equals(owner);
        };
        return Decision.when(own && upload(reader).isAllowed(), () -> PolicyText.OFFICERS_ONLY);
    }

    /** Whether a reader opens the document that came with a request: who decides it, and who asked. */
    public static Decision openDocument(Reader reader, @Nullable RegionCode region, @Nullable PersonId asker) {
        return isOwn(reader, asker).isAllowed() ? new Decision.Allowed() : decideRequest(reader, region);
    }

    /** Whether a reader decides requests about what lies in a region: who may record there. */
    public static Decision decideRequest(Reader reader, @Nullable RegionCode region) {
        return RegistryPolicy.record(reader, region);
    }

    /** Whether a reader decides whether two subjects are one: who may merge what lies in the two regions. */
    public static Decision decideDuplicate(Reader reader, @Nullable RegionCode first, @Nullable RegionCode second) {
        return RegistryPolicy.merge(reader, first, second);
    }

    /** Whether a request is a reader's own; null for who asked without signing in. */
    public static Decision isOwn(Reader reader, @Nullable PersonId asker) {
        boolean own = switch (reader) {
            case Reader.Nobody() -> false;
            case Reader.Known known -> known.id().equals(asker);
        };
        return Decision.when(own, () -> PolicyText.SIGNED_IN_ONLY);
    }
}
