package org.chuanglian.platform.points.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The schemes that come with the platform; each start keeps those that are new. */
@Component
public class OwnSchemes {

    private static final List<String> FILES = List.of("innovation-points-2.yaml");

    private final Schemes schemes;

    OwnSchemes(Schemes schemes) {
        this.schemes = schemes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void keepAtStart() {
        FILES.forEach(file -> schemes.keep(scheme(file), content(file)));
    }

    /** The scheme of 18 indicators as it comes with the platform. */
    public static PointScheme points() {
        return scheme(FILES.getFirst());
    }

    private static PointScheme scheme(String file) {
        return switch (SchemeFile.read(file, content(file))) {
            case SchemeReading.Read(PointScheme scheme) -> scheme;
            case SchemeReading.Refused(List<String> faults) ->
                throw new IllegalStateException("the platform's own scheme is not sound: " + faults);
        };
    }

    /** The text of a file of the platform's own. */
    static String content(String file) {
        try (InputStream in = OwnSchemes.class.getResourceAsStream("/points/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
