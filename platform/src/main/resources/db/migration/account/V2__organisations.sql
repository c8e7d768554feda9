-- Organisations whose people sign in, and who is who there.
create table organisation (
    id uuid primary key,
    name text not null check (name <> ''),
    kind text not null,
    district char(6) check (district ~ '^[1-9][0-9]{5}$'),
    made_at timestamptz not null,
    check (kind <> 'DISTRICT' or district is not null)
);
comment on column organisation.id is 'the identifier of the subject in the registry where the organisation is one';
comment on column organisation.district is 'GB/T 2260; null when not known';

create table membership (
    person_id uuid not null references person on delete cascade,
    organisation_id uuid not null references organisation,
    role text not null,
    administers boolean not null,
    since timestamptz not null,
    primary key (person_id, organisation_id, role)
);
create index membership_organisation on membership (organisation_id);
comment on table person_role is 'roles held on the platform itself, for no organisation';
