-- Which registry this is. Followers keep it with their position, which means nothing in any other registry.
create table origin (
  only_row boolean primary key default true check (only_row),
  id uuid not null default gen_random_uuid()
);
insert into origin default values;
