-- Subjects that only an upload brought in, and that its undoing withdraws: they are found nowhere, their history stays.
-- What is read as "subject" are those that stand, so that no query can forget to ask.
alter table subject rename to every_subject;
alter table every_subject add column withdrawn boolean not null default false;
-- the newest recording in which somebody else than the upload that brought it in described or mentioned the subject
alter table every_subject add column vouched_no bigint references recording;
create view subject as
  select id, kind, name, name_en, region, field, stage, sample, lookup, grams, recording_no, updated_at, changed_in, province
  from every_subject where not withdrawn;
create index every_subject_of_recording on every_subject (recording_no);
create index every_subject_withdrawn on every_subject (updated_at) where withdrawn;

-- The lists' indexes hold those that stand alone, so that they still answer by themselves.
drop index subject_by_name, subject_by_kind, subject_by_kind_region, subject_by_kind_field, subject_by_region,
  subject_by_stage, subject_by_updated, subject_by_kind_updated, subject_grams, subject_by_province,
  subject_by_kind_province, subject_unplaced, subject_samples;
create index subject_by_name on every_subject (name, id) where not withdrawn;
create index subject_by_kind on every_subject (kind, name, id) where not withdrawn;
create index subject_by_kind_region on every_subject (kind, region, name, id) where not withdrawn;
create index subject_by_kind_field on every_subject (kind, field, name, id) where not withdrawn;
create index subject_by_region on every_subject (region, name, id) where not withdrawn;
create index subject_by_stage on every_subject (stage, name, id) where stage is not null and not withdrawn;
create index subject_by_updated on every_subject (updated_at desc, id) where not withdrawn;
create index subject_by_kind_updated on every_subject (kind, updated_at desc, id) where not withdrawn;
create index subject_grams on every_subject using gin (grams) where not withdrawn;
create index subject_by_province on every_subject (province, name, id) where not withdrawn;
create index subject_by_kind_province on every_subject (kind, province, name, id) where not withdrawn;
create index subject_unplaced on every_subject (kind, name, id) where region is null and not withdrawn;
create index subject_samples on every_subject (name, id) where sample and not withdrawn;

create or replace function count_inserted() returns trigger language plpgsql as $$
begin
  insert into registry.tally as t
  select kind, coalesce(region, ''), coalesce(field, ''), coalesce(stage, ''), sample, count(*)
  from added where not withdrawn group by 1, 2, 3, 4, 5
  order by 1, 2, 3, 4, 5
  on conflict (kind, region, field, stage, sample) do update set subjects = t.subjects + excluded.subjects;
  update registry.tally_version set version = version + 1;
  return null;
end $$;
create or replace function count_updated() returns trigger language plpgsql as $$
begin
  insert into registry.tally as t
  select kind, region, field, stage, sample, sum(n) from (
    select kind, coalesce(region, '') region, coalesce(field, '') field, coalesce(stage, '') stage, sample, 1 n
    from added where not withdrawn
    union all
    select kind, coalesce(region, ''), coalesce(field, ''), coalesce(stage, ''), sample, -1
    from removed where not withdrawn) moved
  group by 1, 2, 3, 4, 5 having sum(n) <> 0
  order by 1, 2, 3, 4, 5
  on conflict (kind, region, field, stage, sample) do update set subjects = t.subjects + excluded.subjects;
  update registry.tally_version set version = version + 1;
  return null;
end $$;
