-- Schemes as they were read: the file's text, and where an officer entered a table, that table's text over it. A scheme
-- that stands is never changed; a new version takes its place.
create table scheme (
  id uuid primary key,
  code text not null,
  version text not null,
  -- the YAML, and the table entered over it
  content text not null,
  overlay text,
  source text,
  state text not null check (state in ('proposed', 'stands', 'declined')),
  proposed_by uuid,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  unique (code, version),
  check (decided_by is null or decided_by <> proposed_by)
);

-- One scheme over all firms for one year, as known at one time.
create table run (
  id uuid primary key,
  scheme_id uuid not null references scheme,
  year integer not null,
  known_at timestamptz not null,
  made_at timestamptz not null,
  made_by uuid,
  firms integer not null check (firms >= 0),
  ranked integer not null check (ranked between 0 and firms)
);
create index run_newest on run (scheme_id, year, made_at desc);

-- What a firm got. The arrays have an element for each indicator, in the order of the scheme.
create table score (
  run_id uuid not null references run,
  subject_id uuid not null,
  name text not null,
  region text,
  field text,
  -- the place of the stage in the scheme, and of the rule that put the firm there
  stage smallint not null,
  rule smallint not null,
  core double precision not null,
  bonus double precision not null default 0,
  malus double precision not null default 0,
  vetoed boolean not null default false,
  total double precision not null,
  coverage double precision not null check (coverage between 0 and 1.000001),
  measured double precision[] not null,
  -- a letter for each: k known, m missing, u undefined
  states text not null,
  parts double precision[] not null,
  -- null where the score is not ranked
  rank integer,
  rank_in_stage integer,
  rank_among_peers integer,
  primary key (run_id, subject_id)
);
create index score_by_total on score (run_id, total desc, subject_id);
create index score_of_subject on score (subject_id, run_id);

-- Firms of one stage, and of one stage and field: what a firm is compared with. An empty field stands for all.
create table peers (
  run_id uuid not null references run,
  stage smallint not null,
  field text not null,
  firms integer not null,
  ranked integer not null,
  -- for each indicator the median share of full marks of those that have a value, NaN where none has; then for each group
  medians double precision[] not null,
  -- the totals that half, a quarter and a tenth of those that are ranked reach; empty where none is
  lines double precision[] not null,
  -- how many totals lie in each band of five points
  bands integer[] not null,
  primary key (run_id, stage, field)
);
