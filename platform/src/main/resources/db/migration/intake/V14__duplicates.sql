-- Pairs of subjects that may be one, as the last search found them, and what officers decided of them. A pair that was
-- decided is not proposed again.
create table duplicate (
  first_id uuid not null,
  second_id uuid not null,
  -- how likely they are one, from 0 to 1
  score double precision not null check (score between 0 and 1),
  reasons text not null,
  first_region text,
  second_region text,
  found_at timestamptz not null,
  state text not null check (state in ('open', 'later', 'same', 'different')),
  decided_by uuid,
  decided_at timestamptz,
  primary key (first_id, second_id),
  check (first_id < second_id),
  check ((state = 'open') = (decided_by is null)),
  check ((decided_by is null) = (decided_at is null))
);
create index duplicate_waiting on duplicate (state, score desc, first_id, second_id);
