package org.chuanglian.platform.account;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The first person of a new platform. At each start, until the administrator has chosen a password, the one-time
 * password is drawn anew: so it need not be kept anywhere, and a lost one is no loss.
 */
@Component
public class FirstAdministrator {

    /** The name of the account. */
    public static final String NAME = "admin";

    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private final Persons persons;
    private final SecureRandom random = new SecureRandom();

    FirstAdministrator(Persons persons) {
        this.persons = persons;
    }

    /** How to sign in for the first time. */
    public record Invitation(String name, String password) {}

    /** A new one-time password for the first administrator; empty once a password was chosen. */
    public Optional<Invitation> invite() {
        String password = draw();
        if (!persons.exist()) {
            persons.invite(NAME, NAME, password, Set.of(Role.ADMINISTRATOR, Role.OFFICER));
        }
        return persons.byName(NAME).filter(Person::mustChangePassword).map(person -> {
            persons.giveAnew(person.id(), password);
            return new Invitation(NAME, password);
        });
    }

    /** Twenty signs of 32: 100 bits. */
    private String draw() {
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            drawn.append(i > 0 && i % GROUP == 0 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return drawn.toString();
    }
}
