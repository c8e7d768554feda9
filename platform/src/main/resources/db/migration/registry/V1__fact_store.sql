-- The fact store: subjects, their keys, relations and facts, with who recorded what, when and from which source.

-- One act of recording: everything written together, at one knowledge time. Strictly increasing in commit order.
create table recording (
  no bigint generated always as identity primary key,
  recorded_at timestamptz not null unique,
  recorded_by text not null,
  reason text not null,
  evidence text
);

create table unit (
  code text primary key,
  name_zh text not null,
  name_en text not null,
  dimension text not null,
  factor numeric not null check (factor > 0)
);

create table source (
  no integer generated always as identity primary key,
  code text not null unique,
  title text not null,
  publisher text,
  licence text,
  url text,
  note text
);

create table indicator (
  no integer generated always as identity primary key,
  code text not null unique,
  name_zh text not null,
  name_en text not null,
  value_type text not null check (value_type in ('number', 'money', 'text', 'date')),
  unit text references unit,
  direction smallint not null check (direction in (-1, 0, 1)),
  applies_to text not null,
  grouping text not null,
  definition_zh text not null,
  definition_en text not null,
  position integer not null,
  check ((unit is null) = (value_type in ('text', 'date')))
);

-- Trees of codes that subjects are filed under: GB/T 4754, Shenwan, strategic industries, chain segments.
create table classification (
  scheme text not null,
  code text not null,
  name text not null,
  name_en text,
  parent text,
  level smallint not null,
  position integer not null,
  source_no integer not null references source,
  primary key (scheme, code)
);

create table subject (
  id uuid primary key,
  kind text not null,
  name text not null,
  name_en text,
  region text check (region ~ '^[0-9]{6}$'),
  field text,
  stage text,
  sample boolean not null default false,
  -- everything the list's text filter looks in, lower case, and its one- and two-character pieces
  lookup text not null,
  grams text[] not null,
  recording_no bigint not null references recording,
  updated_at timestamptz not null,
  -- the transaction that last touched the subject or what hangs on it: followers read on from there
  changed_in bigint not null default (pg_current_xact_id()::text::bigint)
);
create index subject_by_name on subject (name, id);
create index subject_by_kind on subject (kind, name, id);
create index subject_by_kind_region on subject (kind, region, name, id);
create index subject_by_kind_field on subject (kind, field, name, id);
create index subject_by_region on subject (region, name, id);
create index subject_by_stage on subject (stage, name, id) where stage is not null;
create index subject_by_updated on subject (updated_at desc, id);
create index subject_by_kind_updated on subject (kind, updated_at desc, id);
create index subject_grams on subject using gin (grams);
create index subject_changed on subject (changed_in, id);

create table subject_key (
  scheme text not null,
  value text not null,
  subject_id uuid not null references subject,
  primary key (scheme, value)
);
create index subject_key_of on subject_key (subject_id);

-- Other names a subject is known by.
create table subject_name (
  subject_id uuid not null references subject,
  name text not null,
  use text not null check (use in ('short', 'former', 'other')),
  primary key (subject_id, name)
);

create table subject_class (
  subject_id uuid not null references subject,
  scheme text not null,
  code text not null,
  source_no integer not null references source,
  recording_no bigint not null references recording,
  closed_recording_no bigint references recording,
  primary key (subject_id, scheme, code, recording_no),
  foreign key (scheme, code) references classification
);
create index subject_class_members on subject_class (scheme, code, subject_id);

create table relation (
  id uuid primary key,
  from_id uuid not null references subject,
  type text not null,
  to_id uuid not null references subject,
  valid_from date,
  valid_to date,
  share numeric check (share >= 0),
  confidence smallint check (confidence between 1 and 5),
  note text,
  source_no integer not null references source,
  recording_no bigint not null references recording,
  closed_recording_no bigint references recording,
  check (from_id <> to_id),
  check (valid_from is null or valid_to is null or valid_from <= valid_to)
);
create index relation_from on relation (from_id, type);
create index relation_to on relation (to_id, type);

-- What a firm sells, with the share of revenue it stated.
create table product_line (
  id uuid primary key,
  subject_id uuid not null references subject,
  name text not null,
  revenue_share numeric,
  source_no integer not null references source,
  recording_no bigint not null references recording,
  closed_recording_no bigint references recording
);
create index product_line_of on product_line (subject_id);

-- The life of an institution that was brought in.
create table stage_step (
  id uuid primary key,
  subject_id uuid not null references subject,
  stage text not null check (stage in ('negotiation', 'signing', 'landing', 'effect', 'exit')),
  happened_on date not null,
  evidence text not null,
  recording_no bigint not null references recording,
  closed_recording_no bigint references recording
);
create index stage_step_of on stage_step (subject_id);

-- Append-only. The key serves "one indicator of all subjects as known at T"; the index beside it, a subject's page.
-- No foreign keys: the one writer resolves subject, indicator and source by joins in the same transaction, nothing they
-- name is ever deleted, and five checks a row would cost more than the row. A test counts what hangs in the air: nothing.
create table fact (
  indicator_no integer not null,
  subject_id uuid not null,
  period text not null,
  recorded_at timestamptz not null,
  number numeric,
  unit text,
  words text,
  source_no integer not null,
  recording_no bigint not null,
  primary key (indicator_no, subject_id, period, recorded_at) include (number, unit)
);
create index fact_of_subject on fact (subject_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'facts are append-only: % on registry.% is refused', tg_op, tg_table_name
    using hint = 'Maybe record a correction: a new fact for the same subject, indicator and period.';
end $$;
create trigger fact_append_only before update or delete on fact
  for each statement execute function refuse_change();
create trigger recording_append_only before update or delete on recording
  for each statement execute function refuse_change();

-- The newest period's value of each indicator of each subject, for sorting and columns of lists.
create table reading (
  subject_id uuid not null,
  indicator_no integer not null,
  period text not null,
  number numeric,
  words text,
  unit text,
  primary key (subject_id, indicator_no)
);
create index reading_order on reading (indicator_no, number desc nulls last, subject_id);

-- How many subjects there are of each combination that lists count by; kept by trigger, so always equal to a count.
create table tally (
  kind text not null,
  region text not null,
  field text not null,
  stage text not null,
  sample boolean not null,
  subjects bigint not null,
  primary key (kind, region, field, stage, sample)
);
create table tally_version (
  only_row boolean primary key default true check (only_row),
  version bigint not null
);
insert into tally_version (version) values (0);

create function count_inserted() returns trigger language plpgsql as $$
begin
  insert into registry.tally as t
  select kind, coalesce(region, ''), coalesce(field, ''), coalesce(stage, ''), sample, count(*)
  from added group by 1, 2, 3, 4, 5
  order by 1, 2, 3, 4, 5
  on conflict (kind, region, field, stage, sample) do update set subjects = t.subjects + excluded.subjects;
  update registry.tally_version set version = version + 1;
  return null;
end $$;
create function count_updated() returns trigger language plpgsql as $$
begin
  insert into registry.tally as t
  select kind, region, field, stage, sample, sum(n) from (
    select kind, coalesce(region, '') region, coalesce(field, '') field, coalesce(stage, '') stage, sample, 1 n from added
    union all
    select kind, coalesce(region, ''), coalesce(field, ''), coalesce(stage, ''), sample, -1 from removed) moved
  group by 1, 2, 3, 4, 5 having sum(n) <> 0
  order by 1, 2, 3, 4, 5
  on conflict (kind, region, field, stage, sample) do update set subjects = t.subjects + excluded.subjects;
  update registry.tally_version set version = version + 1;
  return null;
end $$;
create trigger subject_counted after insert on subject
  referencing new table as added for each statement execute function count_inserted();
create trigger subject_recounted after update on subject
  referencing old table as removed new table as added for each statement execute function count_updated();

-- Rows on their way in. Only the holder of the recording lock touches these; they are empty between recordings.
create unlogged table incoming_subject (
  row_no integer not null,
  id uuid not null,
  key_scheme text not null,
  key_value text not null,
  kind text not null,
  name text not null,
  name_en text,
  region text,
  field text,
  sample boolean not null,
  lookup text not null,
  grams text[] not null,
  renews boolean not null,
  known_id uuid
);
create unlogged table incoming_key (
  row_no integer not null,
  owner_scheme text not null,
  owner_value text not null,
  scheme text not null,
  value text not null
);
create unlogged table incoming_name (
  row_no integer not null,
  owner_scheme text not null,
  owner_value text not null,
  name text not null,
  use text not null
);
create unlogged table incoming_class (
  row_no integer not null,
  owner_scheme text not null,
  owner_value text not null,
  scheme text not null,
  code text not null,
  source_no integer not null,
  subject_id uuid
);
create unlogged table incoming_relation (
  row_no integer not null,
  id uuid not null,
  from_scheme text not null,
  from_value text not null,
  type text not null,
  to_scheme text not null,
  to_value text not null,
  valid_from date,
  valid_to date,
  share numeric,
  confidence smallint,
  note text,
  source_no integer not null,
  from_id uuid,
  to_id uuid
);
create unlogged table incoming_product (
  row_no integer not null,
  id uuid not null,
  owner_scheme text not null,
  owner_value text not null,
  name text not null,
  revenue_share numeric,
  source_no integer not null,
  subject_id uuid
);
create unlogged table incoming_stage (
  row_no integer not null,
  id uuid not null,
  owner_scheme text not null,
  owner_value text not null,
  stage text not null,
  happened_on date not null,
  evidence text not null,
  subject_id uuid
);
create unlogged table incoming_fact (
  row_no integer not null,
  owner_scheme text not null,
  owner_value text not null,
  indicator_no integer not null,
  period text not null,
  number numeric,
  unit text,
  words text,
  source_no integer not null,
  subject_id uuid
);
