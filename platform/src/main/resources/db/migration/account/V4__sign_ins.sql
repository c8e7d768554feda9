-- Who signed in when, and failed tries: by a digest of the name or of the address they came from.
alter table person add column signed_in_at timestamptz;
alter table person add column signed_in_before timestamptz;
comment on column person.signed_in_before is 'the sign-in before the last one, shown to the person';

create table sign_in_attempt (
    key text primary key,
    failures int not null check (failures >= 0),
    last_at timestamptz not null
);
create index sign_in_attempt_age on sign_in_attempt (last_at);
comment on column sign_in_attempt.key is 'SHA-256 in hexadecimal of what was tried: unknown names count like known ones';
