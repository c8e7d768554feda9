-- Long jobs: what somebody asked for, how far it is, and what came of it.
create table job (
  id uuid primary key,
  kind text not null,
  owner uuid not null,
  payload text not null,
  state text not null check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
  -- counts the runs; only the newest may write, whatever an older one still believes
  run integer not null default 0,
  crashes integer not null default 0,
  asked_at timestamptz not null,
  begun_at timestamptz,
  -- how much was done when this run began, for its pace
  begun_done bigint not null default 0,
  done bigint not null default 0 check (done >= 0),
  total bigint check (total >= 0),
  words_zh text,
  words_en text,
  cancel_asked_at timestamptz,
  ended_at timestamptz,
  check ((state in ('done', 'failed', 'cancelled')) = (ended_at is not null)),
  check ((words_zh is null) = (words_en is null))
);
create index job_of_owner on job (owner, asked_at desc);

-- Where a job goes on after a crash: apart, since a portion of work holds this row until it commits, and progress must
-- be told meanwhile.
create table job_position (
  job_id uuid primary key references job,
  run integer not null,
  position text
);

create table job_file (
  job_id uuid not null references job,
  number integer not null,
  name text not null,
  media_type text not null,
  bytes bigint not null,
  content text not null check (content ~ '^[0-9a-f]{64}$'),
  primary key (job_id, number)
);
comment on column job_file.content is 'SHA-256 of the content, by which the file is kept';

-- The table of db-scheduler: what is due when, and who has it in hand.
create table scheduled_task (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures integer,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_task_due on scheduled_task (execution_time);
create index scheduled_task_alive on scheduled_task (last_heartbeat);
