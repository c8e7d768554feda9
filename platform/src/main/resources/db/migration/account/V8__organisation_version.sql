-- Two administrators who edit an organisation at once: the second is told.
alter table organisation add column version integer not null default 1;
comment on column organisation.version is 'counts the changes; who edits says which one he saw';
