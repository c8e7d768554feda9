-- What jobs made, in pieces, under the hash of the whole: here every instance reaches it.
create table job_content (
  content text not null check (content ~ '^[0-9a-f]{64}$'),
  piece integer not null check (piece >= 0),
  bytes bytea not null,
  primary key (content, piece)
);
comment on column job_content.content is 'SHA-256 of the whole content';
