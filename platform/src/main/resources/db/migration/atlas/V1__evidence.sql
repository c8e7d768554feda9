-- What officers said of documents that were attached to segments: whether they belong there. Of each the newest stands;
-- nothing is changed or deleted.
create table evidence_correction (
  id uuid primary key,
  chain text not null,
  segment text not null,
  subject_id uuid not null,
  belongs boolean not null,
  made_by uuid not null,
  made_at timestamptz not null
);
create index evidence_correction_of on evidence_correction (chain, segment, made_at);
