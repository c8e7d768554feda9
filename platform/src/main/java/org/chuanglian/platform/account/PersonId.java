package org.chuanglian.platform.account;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** The stable identifier of a person with an account: a UUID of version 7. */
public record PersonId(UUID value) {

    private static final TimeBasedEpochGenerator NEXT = Generators.timeBasedEpochGenerator();

    /** A new identifier, later than all before it. */
    public static PersonId next() {
        return new PersonId(NEXT.generate());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
