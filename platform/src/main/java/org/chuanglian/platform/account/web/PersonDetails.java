package org.chuanglian.platform.account.web;

import java.util.Collection;
import java.util.List;
import org.chuanglian.platform.account.Person;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A person as Spring Security checks him at sign-in; kept no longer than that. */
record PersonDetails(Person person, String digest) implements UserDetails {

    /** Who still has a given password may do nothing but change it: the roles are held back. */
    static List<GrantedAuthority> authorities(Person person) {
        return person.mustChangePassword()
                ? List.of()
                : person.roles().stream()
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                        .toList();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities(person);
    }

    @Override
    public String getPassword() {
        return digest;
    }

    @Override
    public String getUsername() {
        return person.name();
    }

    @Override
    public boolean isEnabled() {
        return !person.closed();
    }

    /** Digests have no place in a log. */
    @Override
    public String toString() {
        return "PersonDetails[" + person.name() + "]";
    }
}
