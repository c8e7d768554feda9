package org.chuanglian.platform.points.run;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The stable identifier of a run: a UUID of version 7. */
public record RunId(UUID value) {

    private static final TimeBasedEpochGenerator NEXT = Generators.timeBasedEpochGenerator();
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** A new identifier, later than all before it. */
    public static RunId next() {
        return new RunId(NEXT.generate());
    }

    /** The identifier that a text says, or empty when it says none. */
    public static Optional<RunId> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new RunId(UUID.fromString(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
