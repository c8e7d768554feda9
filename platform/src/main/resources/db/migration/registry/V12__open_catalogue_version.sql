-- The count of the catalogue's changes is told to everybody: what not everybody may read leaves it alone.
drop trigger indicator_noted on indicator;
create trigger open_indicator_inserted after insert on indicator
  for each row when (new.access = 0) execute function note_catalogue();
create trigger open_indicator_updated after update on indicator
  for each row when (old.access = 0 or new.access = 0) execute function note_catalogue();
create trigger open_indicator_deleted after delete on indicator
  for each row when (old.access = 0) execute function note_catalogue();
