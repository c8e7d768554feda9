package org.chuanglian.platform.intake;

import org.chuanglian.platform.account.Decision;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.registry.RegistryPolicy;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** Who sees and does what with data on its way in. */
public final class IntakePolicy {

    private IntakePolicy() {}

    /** Whether a reader sees the requests of others, and how to reach who asked. */
    public static Decision overseeRequests(Reader reader) {
        return RegistryPolicy.record(reader);
    }

    /** Whether a reader opens the document that came with a request about what lies in a region: who decides it. */
    public static Decision openDocument(Reader reader, @Nullable RegionCode region) {
        return decideRequest(reader, region);
    }

    /** Whether a reader decides requests about what lies in a region: who may record there. */
    public static Decision decideRequest(Reader reader, @Nullable RegionCode region) {
        return RegistryPolicy.record(reader, region);
    }
}
