package org.chuanglian.platform.intake.upload.job;

import java.util.Optional;
import java.util.Set;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.intake.IntakePolicy;
import org.chuanglian.platform.intake.upload.Finding;
import org.chuanglian.platform.intake.upload.FindingText;
import org.chuanglian.platform.intake.upload.Template;
import org.chuanglian.platform.registry.KnownSubjects.Known;
import org.chuanglian.platform.registry.RegistryPolicy;
import org.chuanglian.platform.registry.SubjectId;
import org.chuanglian.platform.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What whoever uploaded may record, as his roles are now.
 *
 * @param own the subjects about which alone he declares values; empty for who records in an office
 */
record Scope(Reader reader, Set<SubjectId> own) {

    static Scope of(Persons persons, PersonId owner) {
        Reader reader = Reader.of(persons.byId(owner).map(SignedIn::new));
        return new Scope(reader, IntakePolicy.declaresFor(reader));
    }

    boolean declares() {
        return !own.isEmpty();
    }

    /** Whether rows of a template about a known subject are covered. */
    boolean covers(Template template, Known subject) {
        return declares()
                ? template == Template.DECLARED && own.contains(subject.id())
                : isEverywhere() || covers(subject.region());
    }

    /** What is said of a row that is not covered. */
    Finding refusal() {
        return Finding.of(declares() ? FindingText.OTHER_ORGANISATION : FindingText.OTHER_DISTRICT);
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
