-- What each recording changed, counted once when it was made: counting facts afterwards would read them all.
create table recording_extent (
  recording_no bigint primary key references recording,
  -- subjects brought in, renewed or written about
  subjects bigint not null,
  -- the one subject, where it is one alone
  only_subject_id uuid references subject,
  facts bigint not null,
  -- those of the facts that changed an earlier one
  corrections bigint not null,
  relations bigint not null,
  -- steps in the life of institutions that were brought in
  steps bigint not null,
  check ((subjects = 1) = (only_subject_id is not null))
);
create trigger recording_extent_append_only before update or delete on recording_extent
  for each statement execute function refuse_change();

-- The recordings made before: what they closed is not counted, it left no mark of its own.
with touched as (
  select recording_no, id as subject_id from subject
  union select recording_no, subject_id from fact
  union select recording_no, from_id from relation
  union select recording_no, to_id from relation
  union select recording_no, subject_id from subject_class
  union select recording_no, subject_id from product_line
  union select recording_no, subject_id from stage_step
), subjects as (
  select recording_no, count(*) as n, min(subject_id::text)::uuid as first from touched group by 1
), facts as (
  select recording_no, count(*) as n from fact group by 1
), corrected as (
  select indicator_no, subject_id, period, min(recorded_at) as first
  from fact group by 1, 2, 3 having count(*) > 1
), corrections as (
  select f.recording_no, count(*) as n
  from fact f join corrected c using (indicator_no, subject_id, period)
  where f.recorded_at > c.first group by 1
), relations as (
  select recording_no, count(*) as n from relation group by 1
), steps as (
  select recording_no, count(*) as n from stage_step group by 1
)
insert into recording_extent
select r.no, coalesce(s.n, 0), case when s.n = 1 then s.first end, coalesce(f.n, 0), coalesce(c.n, 0),
  coalesce(l.n, 0), coalesce(p.n, 0)
from recording r
left join subjects s on s.recording_no = r.no
left join facts f on f.recording_no = r.no
left join corrections c on c.recording_no = r.no
left join relations l on l.recording_no = r.no
left join steps p on p.recording_no = r.no;
