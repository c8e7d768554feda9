-- Gaps that somebody took up, and what was done about them. A gap closes only on evidence; nothing is deleted.
create table gap (
  id uuid primary key,
  region text not null,
  chain text not null,
  segment text not null,
  -- what the rules said of it when it was taken up
  verdict text not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  closed_by uuid,
  closed_at timestamptz,
  evidence_kind text check (evidence_kind in ('contract', 'acceptance', 'producer')),
  evidence text,
  -- the firm that produces now, where that is the evidence
  evidence_subject uuid,
  check ((closed_at is null) = (closed_by is null)),
  check ((closed_at is null) = (evidence_kind is null)),
  check ((closed_at is null) = (evidence is null)),
  check (evidence_kind is distinct from 'producer' or evidence_subject is not null)
);
-- one that is open for each segment and place
create unique index gap_open on gap (region, chain, segment) where closed_at is null;
create index gap_newest on gap (opened_at desc);

-- What was drafted for a gap: a challenge, a need, a list of whom to bring in, a call for talent.
create table remedy (
  id uuid primary key,
  gap_id uuid not null references gap,
  kind text not null check (kind in ('challenge', 'need', 'recruit', 'talent')),
  title text not null,
  draft text not null,
  owner text not null,
  due date not null,
  made_by uuid not null,
  made_at timestamptz not null,
  outcome text check (outcome in ('done', 'failed', 'dropped')),
  note text,
  ended_by uuid,
  ended_at timestamptz,
  check ((ended_at is null) = (outcome is null)),
  check ((ended_at is null) = (ended_by is null))
);
create index remedy_of on remedy (gap_id, made_at);
