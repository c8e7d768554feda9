package org.chuanglian.platform.atlas.diagnosis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rules by which segments are diagnosed. */
@Component
public class RuleBook {

    private static final String RELEASED = "/atlas/rules/diagnosis-1.yaml";

    private final Rules released = released();

    /** Those that stand now. */
    public Rules standing() {
        return released;
    }

    private static Rules released() {
        try (InputStream file = RuleBook.class.getResourceAsStream(RELEASED)) {
            if (file == null) {
                throw new IllegalStateException("the resource " + RELEASED + " is missing.\nMaybe the jar was cut.");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return switch (RulesFile.read(RELEASED, text)) {
                case RulesReading.Read(Rules rules) -> rules;
                case RulesReading.Refused(List<String> faults) ->
                    throw new IllegalStateException("the rules are not sound:\n" + String.join("\n", faults));
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
