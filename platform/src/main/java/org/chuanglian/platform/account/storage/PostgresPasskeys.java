package org.chuanglian.platform.account.storage;

import static org.chuanglian.platform.account.db.Tables.PASSKEY;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chuanglian.platform.account.PersonId;
import org.chuanglian.platform.account.db.tables.records.PasskeyRecord;
import org.chuanglian.platform.account.signin.Passkey;
import org.chuanglian.platform.account.signin.Passkeys;
import org.chuanglian.platform.record.Act;
import org.chuanglian.platform.record.ActKind;
import org.chuanglian.platform.record.Actor;
import org.chuanglian.platform.record.Acts;
import org.chuanglian.platform.shell.FormFields;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Passkeys in the schema {@code account}. */
@Repository
class PostgresPasskeys implements UserCredentialRepository, Passkeys {

    private static final int LONGEST_LABEL = 60;

    private final DSLContext sql;
    private final Acts acts;

    PostgresPasskeys(DSLContext sql, Acts acts) {
        this.sql = sql;
        this.acts = acts;
    }

    @Override
    public List<Passkey> of(PersonId person) {
        return sql.selectFrom(PASSKEY)
                .where(PASSKEY.PERSON_ID.eq(person.value()))
                .orderBy(PASSKEY.MADE_AT)
                .fetch(row -> new Passkey(
                        Base64.getUrlEncoder().withoutPadding().encodeToString(row.getCredentialId()),
                        row.getLabel(),
                        row.getMadeAt().toInstant(),
                        Optional.ofNullable(row.getUsedAt())
                                .orElse(row.getMadeAt())
                                .toInstant()));
    }

    @Override
    @Transactional
    public void delete(PersonId person, String id) {
        of(person).stream().filter(passkey -> passkey.id().equals(id)).forEach(passkey -> delete(Bytes.fromBase64(id)));
    }

    @Override
    @Transactional
    public void delete(Bytes id) {
        sql.deleteFrom(PASSKEY)
                .where(PASSKEY.CREDENTIAL_ID.eq(id.getBytes()))
                .returning(PASSKEY.PERSON_ID)
                .fetch(PASSKEY.PERSON_ID)
                .forEach(owner -> acts.append(Act.of(ActKind.PASSKEY_DELETED, new Actor.Person(owner))));
    }

    /** A credential stays with the person it was made for. */
    @Override
    @Transactional
    public void save(CredentialRecord record) {
        PasskeyRecord row = row(record);
        if (!sql.fetchExists(PASSKEY, PASSKEY.CREDENTIAL_ID.eq(row.getCredentialId()))) {
            acts.append(Act.of(ActKind.PASSKEY_MADE, new Actor.Person(row.getPersonId())));
        }
        sql.insertInto(PASSKEY)
                .set(row)
                .onConflict(PASSKEY.CREDENTIAL_ID)
                .doUpdate()
                .set(PASSKEY.SIGNATURE_COUNT, row.getSignatureCount())
                .set(PASSKEY.UV_INITIALIZED, row.getUvInitialized())
                .set(PASSKEY.BACKUP_STATE, row.getBackupState())
                .set(PASSKEY.USED_AT, row.getUsedAt())
                .where(PASSKEY.PERSON_ID.eq(row.getPersonId()))
                .execute();
    }

    private static PasskeyRecord row(CredentialRecord record) {
        PasskeyRecord row = new PasskeyRecord();
        row.setCredentialId(record.getCredentialId().getBytes());
        row.setPersonId(PersonEntities.person(record.getUserEntityUserId())
                .orElseThrow()
                .value());
        row.setPublicKey(record.getPublicKey().getBytes());
        row.setSignatureCount(record.getSignatureCount());
        row.setUvInitialized(record.isUvInitialized());
        row.setBackupEligible(record.isBackupEligible());
        row.setBackupState(record.isBackupState());
        row.setTransports(transports(record));
        row.setAttestationObject(bytes(record.getAttestationObject()));
        row.setAttestationClientData(bytes(record.getAttestationClientDataJSON()));
        row.setLabel(label(record.getLabel()));
        row.setMadeAt(at(record.getCreated()));
        row.setUsedAt(at(record.getLastUsed()));
        return row;
    }

    private static String transports(CredentialRecord record) {
        @Nullable Set<AuthenticatorTransport> transports = record.getTransports();
        return transports == null
                ? ""
                : transports.stream().map(AuthenticatorTransport::getValue).collect(Collectors.joining(" "));
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String label(String given) {
        String plain = FormFields.plain(given).strip();
        int end = plain.offsetByCodePoints(0, Math.min(LONGEST_LABEL, FormFields.characters(plain)));
        return plain.substring(0, end);
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return sql.selectFrom(PASSKEY)
                .where(PASSKEY.CREDENTIAL_ID.eq(id.getBytes()))
                .fetchOptional(PostgresPasskeys::record)
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return PersonEntities.person(user).stream()
                .flatMap(person -> sql
                        .selectFrom(PASSKEY)
                        .where(PASSKEY.PERSON_ID.eq(person.value()))
                        .fetch(PostgresPasskeys::record)
                        .stream())
                .toList();
    }

    private static CredentialRecord record(PasskeyRecord row) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getCredentialId()))
                .userEntityUserId(PersonEntities.handle(new PersonId(row.getPersonId())))
                .publicKey(new ImmutablePublicKeyCose(row.getPublicKey()))
                .signatureCount(row.getSignatureCount())
                .uvInitialized(row.getUvInitialized())
                .backupEligible(row.getBackupEligible())
                .backupState(row.getBackupState())
                .transports(Arrays.stream(row.getTransports().split(" ", -1))
                        .filter(name -> !name.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .attestationObject(new Bytes(row.getAttestationObject()))
                .attestationClientDataJSON(new Bytes(row.getAttestationClientData()))
                .label(row.getLabel())
                .created(row.getMadeAt().toInstant())
                .lastUsed(Optional.ofNullable(row.getUsedAt())
                        .orElse(row.getMadeAt())
                        .toInstant())
                .build();
    }
}
