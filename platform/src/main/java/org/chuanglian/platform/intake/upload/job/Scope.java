package org.chuanglian.platform.intake.upload.job;

import java.util.Optional;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.registry.RegistryPolicy;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/** Where whoever uploaded may record, as his roles are now. */
record Scope(Reader reader) {

    static Scope of(Persons persons, PersonId owner) {
        return new Scope(Reader.of(persons.byId(owner).map(SignedIn::new)));
    }

    boolean covers(@Nullable RegionCode region) {
        return RegistryPolicy.record(reader, region).isAllowed();
    }

    /** Whether everything is covered, wherever it lies. */
    boolean isEverywhere() {
        return covers(null);
    }

    static Optional<RegionCode> region(String code) {
        return RegionCode.read(code);
    }
}
