-- What a person wrote down for himself to do.
create table own_to_do (
  id uuid primary key,
  person uuid not null,
  what text not null check (char_length(what) between 1 and 200),
  due_on date,
  made_at timestamptz not null,
  done_at timestamptz
);
create index own_to_do_open on own_to_do (person, due_on) where done_at is null;
create index own_to_do_done on own_to_do (person, done_at desc) where done_at is not null;
