package org.chuanglian.platform.intake.upload.job;

import org.chuanglian.platform.account.Persons;
import org.chuanglian.platform.intake.upload.Upload;
import org.chuanglian.platform.registry.Facts;
import org.chuanglian.platform.registry.KnownSubjects;
import org.chuanglian.platform.registry.RegistryPolicy;
import org.springframework.stereotype.Component;

/** Appoints who judges the rows of an upload, by what its sender may record now. */
@Component
class Judges {

    private final KnownSubjects subjects;
    private final Facts facts;
    private final Persons persons;

    Judges(KnownSubjects subjects, Facts facts, Persons persons) {
        this.subjects = subjects;
        this.facts = facts;
        this.persons = persons;
    }

    Judge of(Upload upload) {
        Scope scope = Scope.of(persons, upload.owner());
        return new Judge(
                subjects,
                scope,
                new KnownReadings(facts.clearedFor(RegistryPolicy.clearance(scope.reader()))),
                upload.id().toString());
    }
}
