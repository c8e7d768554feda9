package org.chuanglian.platform.points.adjustment;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The stable identifier of a sheet of adjustments: a UUID of version 7. */
public record SheetId(UUID value) {

    private static final TimeBasedEpochGenerator NEXT = Generators.timeBasedEpochGenerator();
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** A new identifier, later than all before it. */
    public static SheetId next() {
        return new SheetId(NEXT.generate());
    }

    /** The identifier that a text says, or empty when it says none. */
    public static Optional<SheetId> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SheetId(UUID.fromString(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
