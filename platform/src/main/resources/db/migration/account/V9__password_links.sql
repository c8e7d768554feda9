-- Who has forgotten the password gets a one-time link from an administrator; only a digest of it is kept.
create table password_link (
    person_id uuid primary key references person on delete cascade,
    digest bytea not null unique,
    made_by uuid not null references person,
    expires_at timestamptz not null
);
comment on table password_link is 'one for a person, the last; gone when it was used';
comment on column password_link.digest is 'SHA-256 of the random part of the link';
