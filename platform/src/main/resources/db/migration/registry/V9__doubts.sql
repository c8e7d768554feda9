-- Doubts: values that are kept although they look wrong, each with its reason.

-- A statement about one value of one reading. It holds for every fact of the reading that says this value, from the
-- recording that brought it until the one that closed it. A corrected value is another value, which nobody doubts.
create table doubt (
  id uuid primary key,
  indicator_no integer not null references indicator,
  subject_id uuid not null references subject,
  period text not null,
  number numeric not null,
  unit text not null references unit,
  reason text not null,
  recording_no bigint not null references recording,
  closed_recording_no bigint references recording
);
create index doubt_of_subject on doubt (subject_id, indicator_no, period);
create index doubt_of_indicator on doubt (indicator_no, period);
create unique index doubt_standing on doubt (indicator_no, subject_id, period, number, unit, reason)
  where closed_recording_no is null;

-- Why the newest reading is doubted now; nothing for nearly all.
alter table reading add column doubt text;

create unlogged table incoming_doubt (
  row_no integer not null,
  id uuid not null,
  owner_scheme text not null,
  owner_value text not null,
  indicator_no integer not null,
  period text not null,
  number numeric not null,
  unit text not null,
  reason text not null,
  subject_id uuid
);
