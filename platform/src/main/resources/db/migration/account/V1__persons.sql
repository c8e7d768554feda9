-- Persons who sign in. A password is kept as its Argon2id digest alone.
create table person (
    id uuid primary key,
    name text not null unique check (name <> '' and name = lower(name)),
    display_name text not null check (display_name <> ''),
    password_digest text not null,
    invited_at timestamptz not null,
    password_chosen_at timestamptz
);
comment on column person.password_chosen_at is 'null as long as the password is one that somebody else gave';

create table person_role (
    person_id uuid not null references person on delete cascade,
    role text not null,
    primary key (person_id, role)
);

-- Sessions, as Spring Session writes them: shared by every instance of the platform.
create table session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create index session_expiry on session (expiry_time);
create index session_principal on session (principal_name);

create table session_attributes (
    session_primary_id char(36) not null references session on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
