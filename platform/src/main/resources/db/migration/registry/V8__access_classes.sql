-- Who may read a value: 0 everybody, 1 members, 2 officers, 3 secret. What is not public stands in a table of its own, so
-- that what serves the public never meets it.
alter table indicator add column access smallint not null default 0 check (access between 0 and 3);

create table restricted_fact (
  indicator_no integer not null,
  subject_id uuid not null,
  period text not null,
  recorded_at timestamptz not null,
  access smallint not null check (access between 1 and 3),
  number numeric,
  unit text,
  words text,
  source_no integer not null,
  recording_no bigint not null,
  primary key (indicator_no, subject_id, period, recorded_at, access)
);
create index restricted_fact_of_subject on restricted_fact (subject_id);
create index restricted_fact_of_recording on restricted_fact (recording_no);
create trigger restricted_fact_append_only before update or delete on restricted_fact
  for each statement execute function refuse_change();

-- Recordings of restricted values alone: who may read none of them does not learn that there was one.
create table unseen_recording (
  recording_no bigint primary key references recording
);

alter table incoming_fact add column access smallint not null default 0;
