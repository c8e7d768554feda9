-- Bonuses, deductions and vetoes that officers enter, sheet by sheet, each sheet with its document. One officer enters it,
-- another approves it; the same holds for ending it. Nothing is deleted: what a run counted can be counted again.
create table adjustment_sheet (
  id uuid primary key,
  attachment uuid not null,
  state text not null check (state in ('proposed', 'declined', 'stands', 'ending', 'ended')),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  ending_by uuid,
  ended_by uuid,
  ended_at timestamptz,
  check (decided_by <> proposed_by),
  check (ended_by <> ending_by),
  check ((decided_by is null) = (decided_at is null)),
  check ((ended_by is null) = (ended_at is null))
);

create table adjustment (
  sheet_id uuid not null references adjustment_sheet,
  line integer not null,
  subject_id uuid not null,
  firm text not null,
  code text not null,
  day date not null,
  -- the first day on which it holds no more
  until date not null,
  ground text not null,
  primary key (sheet_id, line),
  check (until > day)
);
create index adjustment_of_subject on adjustment (subject_id);

-- Up to which moment adjustments were known to a run; null for runs that were made before there were any.
alter table run add column adjusted_at timestamptz;

-- What stood beside a firm's core score in a run. No sheet for what facts said.
create table score_adjustment (
  run_id uuid not null references run,
  subject_id uuid not null,
  place smallint not null,
  code text not null,
  points double precision not null,
  day date not null,
  until date not null,
  sheet_id uuid references adjustment_sheet,
  ground text not null,
  primary key (run_id, subject_id, place)
);
