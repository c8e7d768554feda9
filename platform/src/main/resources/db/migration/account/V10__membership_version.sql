-- Two who change what somebody is at an organisation at once: the second is told.
alter table membership add column version integer not null default 1;
comment on column membership.version is 'counts the changes; who changes it says what he saw';
