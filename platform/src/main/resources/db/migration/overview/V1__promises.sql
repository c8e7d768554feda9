-- Promises as they were published. A changed wording is a new version; the old one stays readable. No status is kept:
-- it is computed from the registry each time.
create table promise (
  code text not null,
  version integer not null check (version > 0),
  withdrawn boolean not null default false,
  kind text not null check (kind in ('result', 'target')),
  theme text not null,
  statement_zh text not null,
  statement_en text not null,
  figure numeric not null,
  bound text not null check (bound in ('exact', 'above', 'about')),
  unit text not null,
  base numeric,
  base_period text,
  as_of text not null,
  due text,
  owner text,
  measure text not null,
  source_code text not null,
  recorded_at timestamptz not null,
  primary key (code, version),
  check ((base is null) = (base_period is null))
);
create index promise_by_time on promise (recorded_at);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'wordings are append-only: % on overview.% is refused', tg_op, tg_table_name
    using hint = 'Maybe write a new version of the promise.';
end $$;
create trigger promise_append_only before update or delete on promise
  for each statement execute function refuse_change();
