package org.chuanglian.platform.account.storage;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.chuanglian.platform.account.Person;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.Persons;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Persons as passkeys know them: the user handle is the person's identifier, which tells nothing about him. */
@Component
class PersonEntities implements PublicKeyCredentialUserEntityRepository {

    private static final int LENGTH = 16;

    private final Persons persons;

    PersonEntities(Persons persons) {
        this.persons = persons;
    }

    static Bytes handle(PersonId person) {
        return new Bytes(ByteBuffer.allocate(LENGTH)
                .putLong(person.value().getMostSignificantBits())
                .putLong(person.value().getLeastSignificantBits())
                .array());
    }

    static Optional<PersonId> person(Bytes handle) {
        if (handle.getBytes().length != LENGTH) {
            return Optional.empty();
        }
        ByteBuffer read = ByteBuffer.wrap(handle.getBytes());
        return Optional.of(new PersonId(new UUID(read.getLong(), read.getLong())));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return person(id).flatMap(persons::byId).map(PersonEntities::entity).orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String name) {
        return persons.byName(name).map(PersonEntities::entity).orElse(null);
    }

    private static PublicKeyCredentialUserEntity entity(Person person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(person.id()))
                .name(person.name())
                .displayName(person.displayName())
                .build();
    }

    /** A person is one already. */
    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new IllegalStateException("Nobody is called " + entity.getName() + ".\nMaybe the account was deleted.");
    }

    @Override
    public void delete(Bytes id) {
        throw new IllegalStateException("A person is not deleted through a passkey.");
    }
}
