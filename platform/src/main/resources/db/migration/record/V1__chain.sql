-- The record: an append-only hash chain of acts, what it commits to without showing, and a checkpoint for each day.

-- The one chain, and where it ends. Whoever appends holds this row from just before his commit until it.
create table chain (
  one boolean primary key default true check (one),
  id uuid not null,
  algorithm text not null,
  entries bigint not null check (entries >= 0),
  head text not null check (head ~ '^[0-9a-f]{64}$'),
  last_at timestamptz not null
) with (fillfactor = 10);

-- The line is the entry, byte by byte as it was hashed; the columns beside it only serve to find it.
create table entry (
  seq bigint primary key check (seq > 0),
  at timestamptz not null,
  kind text not null,
  hash text not null,
  line text not null
);
create index entry_at on entry (at, seq);

-- Salt and value of what an entry is sealed about. May be deleted, when a person asks for it: the chain stays whole.
create table opening (
  seq bigint not null,
  name text not null,
  salt text not null,
  value text not null,
  primary key (seq, name)
);

-- The chain at the end of a day (China Standard Time); the key lets one instance of many make it.
create table checkpoint (
  day date primary key,
  entries bigint not null check (entries > 0),
  head text not null check (head ~ '^[0-9a-f]{64}$'),
  algorithm text not null,
  made_at timestamptz not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the record is append-only: % on record.% is refused', tg_op, tg_table_name
    using hint = 'Maybe append an act that says what is otherwise.';
end $$;
create trigger entry_append_only before update or delete or truncate on entry
  for each statement execute function refuse_change();
create trigger checkpoint_append_only before update or delete or truncate on checkpoint
  for each statement execute function refuse_change();
create trigger opening_unchanged before update or truncate on opening
  for each statement execute function refuse_change();
create trigger chain_kept before delete or truncate on chain
  for each statement execute function refuse_change();

-- The end moves on over entries that are there, without a gap, and never back.
create function count_entries() returns trigger language plpgsql as $$
begin
  if new.id <> old.id or new.algorithm <> old.algorithm or new.last_at < old.last_at
    or new.entries < old.entries or (new.entries = old.entries and new.head <> old.head)
    or (select count(*) from record.entry where seq > old.entries) <> new.entries - old.entries
    or (new.entries > old.entries
      and not exists (select from record.entry where seq = new.entries and hash = new.head)) then
    raise exception 'the chain would break between entry % and entry %', old.entries, new.entries
      using hint = 'Maybe something other than the platform writes here.';
  end if;
  return new;
end $$;
create trigger chain_unbroken before update on chain
  for each row execute function count_entries();

-- Beside the triggers: an ordinary owner takes the right from himself. A superuser keeps every right.
do $$
begin
  execute format('revoke update, delete, truncate on record.entry, record.checkpoint from public, %I', current_user);
end $$;
