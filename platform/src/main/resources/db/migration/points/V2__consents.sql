-- That a bank asked to see a firm's points, and until when the firm lets it. Nothing is deleted: what ended stays.
create table consent (
  id uuid primary key,
  subject_id uuid not null,
  bank uuid not null,
  bank_name text not null,
  purpose text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  given_by uuid,
  given_at timestamptz,
  until date,
  ended_by uuid,
  ended_at timestamptz,
  check ((given_by is null) = (given_at is null)),
  check ((given_by is null) = (until is null)),
  check ((ended_by is null) = (ended_at is null))
);
-- one that is open for each firm and bank
create unique index consent_open on consent (subject_id, bank) where ended_at is null;
create index consent_of_bank on consent (bank, asked_at desc);
