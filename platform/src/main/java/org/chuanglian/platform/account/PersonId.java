package org.chuanglian.platform.account;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The stable identifier of a person with an account: a UUID of version 7. */
public record PersonId(UUID value) {

    private static final TimeBasedEpochGenerator NEXT = Generators.timeBasedEpochGenerator();
    private static final Pattern FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** A new identifier, later than all before it. */
    public static PersonId next() {
        return new PersonId(NEXT.generate());
    }

    /** The identifier that a text says, or empty when it says none. */
    public static Optional<PersonId> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new PersonId(UUID.fromString(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
