package org.chuanglian.platform.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chuanglian.platform.account.OrganisationKind;
import org.chuanglian.platform.account.Reader;
import org.chuanglian.platform.account.Role;
import org.chuanglian.platform.account.SignedIn;
import org.chuanglian.platform.shared.RegionCode;

/** One reader of every kind: nobody, and a person of each role, each at a site of his own. */
public final class Everybody {

    /** The district whose officer the district officer is. */
    public static final RegionCode DISTRICT = new RegionCode("500106");

    private final List<Persona> personas = new ArrayList<>();

    /**
     * A reader.
     *
     * @param role nothing for the public
     */
    public record Persona(Optional<Role> role, Reader reader, Site site, Optional<People.Account> account) {
        @Override
        public String toString() {
            return role.map(Role::name).orElse("PUBLIC");
        }
    }

    public Everybody(Site site, People people) {
        personas.add(new Persona(Optional.empty(), new Reader.Nobody(), site.stranger(), Optional.empty()));
        Map<Role, OrganisationKind> kinds = new EnumMap<>(Role.class);
        for (OrganisationKind kind : OrganisationKind.values()) {
            kind.roles().forEach(role -> kinds.put(role, kind));
        }
        for (Role role : Role.values()) {
            OrganisationKind kind = kinds.get(role);
            People.Account account =
                    kind == null ? people.with(role) : people.memberOf(people.organisation(kind, DISTRICT), role);
            Site own = site.stranger().signIn(account);
            personas.add(new Persona(
                    Optional.of(role),
                    Reader.of(Optional.of(new SignedIn(account.person()))),
                    own,
                    Optional.of(account)));
        }
    }

    /** All of them, the public first. */
    public List<Persona> all() {
        return List.copyOf(personas);
    }

    public Persona publicReader() {
        return personas.getFirst();
    }

    public Persona with(Role role) {
        return personas.stream()
                .filter(persona -> persona.role().equals(Optional.of(role)))
                .findFirst()
                .orElseThrow();
    }
}
