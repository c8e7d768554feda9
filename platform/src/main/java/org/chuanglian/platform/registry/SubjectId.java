package org.chuanglian.platform.registry;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The stable identifier of a subject: a UUID of version 7. */
public record SubjectId(UUID value) {

    private static final TimeBasedEpochGenerator NEXT = Generators.timeBasedEpochGenerator();
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** A new identifier, later than all before it. */
    public static SubjectId next() {
        return new SubjectId(NEXT.generate());
    }

    /** The identifier, or empty when the text is none. */
    public static Optional<SubjectId> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SubjectId(UUID.fromString(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
