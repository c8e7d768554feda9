-- Two subjects that turned out to be one. What hung on the merged one is recorded again for the kept one, at the time of
-- the merge: reading as known before it gives what was read then. The merged one stands no more, its history stays.
create table subject_merge (
  recording_no bigint primary key references recording,
  kept_id uuid not null references every_subject,
  merged_id uuid not null references every_subject,
  split_recording_no bigint unique references recording,
  check (kept_id <> merged_id)
);
create index subject_merge_kept on subject_merge (kept_id);
create index subject_merge_merged on subject_merge (merged_id);
create unique index subject_merge_standing on subject_merge (merged_id) where split_recording_no is null;

-- The keys and names that came to the kept subject by merges that stand.
create table merged_key (
  scheme text not null,
  value text not null,
  recording_no bigint not null references subject_merge,
  primary key (scheme, value, recording_no)
);
create index merged_key_of on merged_key (recording_no);
create table merged_name (
  recording_no bigint not null references subject_merge,
  name text not null,
  primary key (recording_no, name)
);

-- What a merge or a split recorded again: the recording that said it first, whose recorder may still end it.
alter table relation add column first_id uuid, add column first_recording_no bigint references recording;
create index relation_first on relation (first_id) where first_id is not null;
alter table subject_class add column first_recording_no bigint references recording;
alter table product_line add column first_recording_no bigint references recording;
alter table stage_step add column first_recording_no bigint references recording;
alter table doubt add column first_recording_no bigint references recording;
