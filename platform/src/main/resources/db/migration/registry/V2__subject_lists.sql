-- What lists need beside the fact store: walking a province's subjects in order without sorting them.

alter table subject add column province text generated always as (left(region, 2)) stored;
create index subject_by_province on subject (province, name, id);
create index subject_by_kind_province on subject (kind, province, name, id);
create index subject_unplaced on subject (kind, name, id) where region is null;
create index subject_samples on subject (name, id) where sample;
