-- Documents that people sent: the bytes lie in a file named by their hash, one row for each time they were sent.
create table attachment (
  id uuid primary key,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  kind text not null,
  bytes bigint not null check (bytes > 0),
  name text not null,
  kept_at timestamptz not null
);
create index attachment_by_hash on attachment (hash);
