-- Whose request it is, who has it in hand, and until when it is to be answered.
alter table correction
  add column asker uuid,
  add column region text check (region ~ '^[1-9][0-9]{5}$'),
  add column owner uuid,
  add column due_on date;
comment on column correction.region is
  'where the subject lay when it was asked, so that its officers find it; whether they may decide is decided anew';
comment on column correction.due_on is
  'null when a year that the term reaches into was not announced, and for what was asked before there were terms';
create index correction_due on correction (due_on, asked_at) where state = 'open';
create index correction_of_asker on correction (asker, asked_at desc) where asker is not null;

-- The links by which who asked sees his request without signing in. Whoever reads this table has none of them.
create table correction_link (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  number text not null references correction,
  made_at timestamptz not null
);
comment on column correction_link.digest is 'SHA-256 of the secret in the link';
create index correction_link_of on correction_link (number);
