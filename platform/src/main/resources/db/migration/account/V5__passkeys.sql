-- Passkeys: public keys of devices that persons sign in with (Web Authentication, level 3).
create table passkey (
    credential_id bytea primary key,
    person_id uuid not null references person on delete cascade,
    public_key bytea not null,
    signature_count bigint not null,
    uv_initialized boolean not null,
    backup_eligible boolean not null,
    backup_state boolean not null,
    transports text not null,
    attestation_object bytea,
    attestation_client_data bytea,
    label text not null,
    made_at timestamptz not null,
    used_at timestamptz
);
create index passkey_person on passkey (person_id);
