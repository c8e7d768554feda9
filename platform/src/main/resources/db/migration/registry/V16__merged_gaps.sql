-- What a kept subject lacked and had from the merged one: taken back with the merge. It is over once a table says the
-- kept subject's own.
create table merged_gap (
  recording_no bigint not null references subject_merge,
  what text not null check (what in ('place', 'field', 'english-name')),
  value text not null,
  over boolean not null default false,
  primary key (recording_no, what)
);
