-- What persons state of themselves and agree to; the yearly confirmation that an account is still in use.
alter table person add column confirmed_at timestamptz;
comment on column person.confirmed_at is 'when the person, or who reopened the account, last said that it is in use';

create table real_name (
    person_id uuid primary key references person on delete cascade,
    name text not null check (name <> ''),
    stated_at timestamptz not null,
    verified_by uuid references person,
    verified_at timestamptz,
    reason text,
    check ((verified_at is null) = (verified_by is null) and (verified_at is null) = (reason is null))
);

create table consent (
    id uuid primary key,
    person_id uuid not null references person on delete cascade,
    purpose text not null,
    version int not null check (version > 0),
    given_at timestamptz not null,
    withdrawn_at timestamptz
);
create unique index consent_in_force on consent (person_id, purpose) where withdrawn_at is null;
