-- How often the catalogue was written: with the newest recording it tells whether an answer given before still holds.
create table catalogue_version (
  only_row boolean primary key default true check (only_row),
  version bigint not null
);
insert into catalogue_version (version) values (0);

create function note_catalogue() returns trigger language plpgsql as $$
begin
  update registry.catalogue_version set version = version + 1;
  return null;
end $$;
create trigger unit_noted after insert or update or delete on unit for each statement execute function note_catalogue();
create trigger source_noted after insert or update or delete on source
  for each statement execute function note_catalogue();
create trigger indicator_noted after insert or update or delete on indicator
  for each statement execute function note_catalogue();
create trigger classification_noted after insert or update or delete on classification
  for each statement execute function note_catalogue();
