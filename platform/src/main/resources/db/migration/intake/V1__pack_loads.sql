-- What was loaded from the open data pack, when, and what could not be read.

-- One loading of one table; the newest of a table says how it stands.
create table pack_load (
  id uuid primary key,
  table_name text not null,
  -- SHA-256 over the loader's version, the table and the tables that its reading consults
  content_hash text not null,
  source_code text,
  row_count bigint not null,
  subjects bigint not null,
  facts bigint not null,
  corrections bigint not null,
  unchanged bigint not null,
  relations bigint not null,
  seconds numeric not null,
  loaded_at timestamptz not null
);
create index pack_load_of_table on pack_load (table_name, loaded_at desc);

-- What a loading met and left out or had to judge, counted by kind, with a few examples.
create table pack_remark (
  load_id uuid not null references pack_load,
  kind text not null,
  occurrences bigint not null,
  examples text[] not null,
  primary key (load_id, kind)
);

-- Why a table was not loaded when it was last tried; empty for a table that stands as it is in the pack.
create table pack_problem (
  table_name text not null,
  position integer not null,
  file text not null,
  line bigint,
  column_name text,
  value text not null,
  expected text not null,
  hint text not null,
  found_at timestamptz not null,
  primary key (table_name, position)
);
