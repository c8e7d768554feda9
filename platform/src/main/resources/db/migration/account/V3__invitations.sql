-- Accounts that are closed, and invitations: one-time links of which only a digest is kept.
alter table person add column closed_at timestamptz;

create table invitation (
    id uuid primary key,
    digest bytea not null unique,
    name text not null,
    display_name text not null,
    organisation_id uuid references organisation,
    role text not null,
    administers boolean not null,
    invited_by uuid not null references person,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    taken_at timestamptz,
    withdrawn_at timestamptz
);
create index invitation_organisation on invitation (organisation_id);
comment on column invitation.digest is 'SHA-256 of the random part of the link';
