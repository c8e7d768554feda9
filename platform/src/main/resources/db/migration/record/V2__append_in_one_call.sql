-- Writes what a commit appends, in one call whose statements the server has planned: sent one by one they cost an act
-- more than the rest of it.
create function append_entries(
  first_seq bigint, written_at timestamptz, kinds text[], hashes text[], lines text[],
  opened bigint[], names text[], salts text[], told text[]) returns bigint language plpgsql as $$
declare
  last_seq bigint := first_seq + cardinality(kinds) - 1;
begin
  insert into record.entry (seq, at, kind, hash, line)
    select first_seq + n - 1, written_at, k, h, l
    from unnest(kinds, hashes, lines) with ordinality as appended (k, h, l, n);
  insert into record.opening (seq, name, salt, value)
    select * from unnest(opened, names, salts, told);
  update record.chain set entries = last_seq, head = hashes[cardinality(hashes)], last_at = written_at;
  return last_seq;
end $$;
