-- Requests to correct a value: what is asked, by what ground, and how it was decided. The value itself is the registry's.
create table correction (
  number text primary key,
  subject_id uuid not null,
  indicator text not null,
  period text not null,
  -- what the value was when the request was made, and what it should be; words also hold a day, nothing means withdraw
  seen text,
  claimed_number numeric,
  claimed_unit text,
  claimed_words text,
  ground text not null check (char_length(ground) between 1 and 1000),
  -- how to reach who asked; for officers only, never on a public page
  contact text check (char_length(contact) <= 200),
  asked_at timestamptz not null,
  state text not null check (state in ('open', 'granted', 'declined')),
  decided_at timestamptz,
  decided_by uuid,
  decision text check (char_length(decision) between 1 and 1000),
  evidence text check (char_length(evidence) <= 500),
  check ((state = 'open') = (decided_at is null)),
  check ((state = 'open') = (decided_by is null)),
  check ((state = 'open') = (decision is null)),
  check ((claimed_number is null) = (claimed_unit is null))
);
create index correction_of_value on correction (subject_id, indicator, period, asked_at);
create index correction_open on correction (asked_at) where state = 'open';
create index correction_open_of on correction (subject_id) where state = 'open';
