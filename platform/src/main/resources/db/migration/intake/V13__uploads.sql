-- Tables that people bring in: where each stands, and its rows that are not simply right. The file itself is kept by its
-- content beside the database; a row that is right is read from it again when it is recorded.
create table upload (
  id uuid primary key,
  owner uuid not null,
  template text not null,
  file_name text not null,
  -- SHA-256 of the file
  content text not null check (content ~ '^[0-9a-f]{64}$'),
  bytes bigint not null,
  uploaded_at timestamptz not null,
  -- mapping: its columns are to be mapped; checking and committing: a job is at it
  state text not null check (state in ('mapping', 'checking', 'checked', 'committing', 'committed', 'undoing', 'undone')),
  headings text[] not null,
  -- for each field of the template the number of the file's column, from 0; -1 for none
  columns integer[] not null,
  job uuid,
  rows_read bigint not null default 0,
  -- rows that were right as they stood
  rows_good bigint not null default 0,
  committed_at timestamptz,
  rows_recorded bigint not null default 0,
  rows_left bigint not null default 0,
  subjects bigint not null default 0,
  facts bigint not null default 0,
  relations bigint not null default 0,
  undone_at timestamptz
);
create index upload_of on upload (owner, uploaded_at desc);
create index upload_mapped on upload (owner, template, uploaded_at desc) where state <> 'mapping';

-- A row that was corrected, or cannot be recorded, or was fixed or skipped by hand.
create table upload_row (
  upload_id uuid not null references upload on delete cascade,
  line bigint not null,
  state text not null check (state in ('bad', 'corrected', 'skipped')),
  -- the cells as they stand in the file, in the order of the template's fields, and as somebody fixed them
  cells text[] not null,
  fixed text[],
  -- what the registry or another row has to say of it, by the name of the finding, and the subject it may be
  finding text,
  finding_arguments text[],
  like_subject uuid,
  -- what somebody decided: it is that subject, or another one
  decided text check (decided in ('same', 'another')),
  primary key (upload_id, line)
);
create index upload_row_by_state on upload_row (upload_id, state, line);
