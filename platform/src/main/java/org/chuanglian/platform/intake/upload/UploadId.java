package org.chuanglian.platform.intake.upload;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The stable identifier of an upload: a UUID of version 7. */
public record UploadId(UUID value) {

    private static final TimeBasedEpochGenerator NEXT = Generators.timeBasedEpochGenerator();
    private static final Pattern FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** A new identifier, later than all before it. */
    public static UploadId next() {
        return new UploadId(NEXT.generate());
    }

    /** The identifier that a text says, or empty when it says none. */
    public static Optional<UploadId> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new UploadId(UUID.fromString(text))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
