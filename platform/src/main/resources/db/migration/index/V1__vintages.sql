-- Published indices: by which scheme and as known at what time, so that each can be computed again; and what it said,
-- so that the computation can be checked.
create table vintage (
  id uuid primary key,
  scheme text not null,
  version text not null,
  -- the scheme itself: whatever becomes of its files
  scheme_yaml text not null,
  words_csv text not null,
  known_at timestamptz not null,
  published_at timestamptz not null,
  published_by uuid not null,
  unique (scheme, version, known_at)
);
create index vintage_of_scheme on vintage (scheme, published_at desc);

create table standing (
  vintage_id uuid not null references vintage,
  node text not null,
  year integer not null,
  region text not null,
  score double precision not null,
  low double precision not null,
  high double precision not null,
  rank integer not null,
  rank_low integer not null,
  rank_high integer not null,
  primary key (vintage_id, node, year, region)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'what was published stays: % on index.% is refused', tg_op, tg_table_name
    using hint = 'Maybe publish again; the newer vintage says what changed.';
end $$;
create trigger vintage_stays before update or delete or truncate on vintage
  for each statement execute function refuse_change();
create trigger standing_stays before update or delete or truncate on standing
  for each statement execute function refuse_change();
