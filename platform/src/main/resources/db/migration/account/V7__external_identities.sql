-- Who persons are to outside providers of OpenID Connect: linked once with the password, then enough to sign in.
create table external_identity (
    id uuid primary key,
    person_id uuid not null references person on delete cascade,
    issuer text not null,
    subject text not null,
    label text not null,
    linked_at timestamptz not null,
    used_at timestamptz,
    unique (issuer, subject)
);
create index external_identity_person on external_identity (person_id);
comment on column external_identity.label is 'what the provider calls the person; only shown';
