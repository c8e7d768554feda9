package org.chuanglian.platform.account;

import java.util.stream.Collectors;
import org.chuanglian.platform.shell.Language;
import org.chuanglian.platform.shell.Visitor;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The person who sent the request. A controller takes it as a parameter, and then answers signed-in persons only; or as
 * an {@code Optional<SignedIn>}.
 */
public record SignedIn(Person person) implements Visitor, AuthenticatedPrincipal {

    public PersonId id() {
        return person.id();
    }

    @Override
    public String getName() {
        return person.name();
    }

    @Override
    public String displayName() {
        return person.displayName();
    }

    @Override
    public String note(Language language) {
        return person.roles().stream()
                .sorted()
                .map(role -> role.label().in(language))
                .collect(Collectors.joining(language == Language.CHINESE ? "、" : ", "));
    }
}
