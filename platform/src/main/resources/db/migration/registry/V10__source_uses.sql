-- How much rests on each source: kept by trigger, so always equal to a count of the whole store. By indicator, since not
-- every indicator is everybody's.
create table source_facts (
  source_no integer not null,
  indicator_no integer not null,
  facts bigint not null,
  primary key (source_no, indicator_no)
);
insert into source_facts (source_no, indicator_no, facts)
select source_no, indicator_no, count(*) from fact group by source_no, indicator_no;

create function facts_counted() returns trigger language plpgsql as $$
begin
  insert into registry.source_facts as u (source_no, indicator_no, facts)
  select source_no, indicator_no, count(*) from added group by 1, 2 order by 1, 2
  on conflict (source_no, indicator_no) do update set facts = u.facts + excluded.facts;
  return null;
end $$;
create trigger fact_counted after insert on fact
  referencing new table as added for each statement execute function facts_counted();

create table source_relations (
  source_no integer primary key,
  relations bigint not null
);
insert into source_relations (source_no, relations)
select source_no, count(*) from relation where closed_recording_no is null group by source_no;

create function relations_counted() returns trigger language plpgsql as $$
begin
  insert into registry.source_relations as u (source_no, relations)
  select source_no, count(*) from added where closed_recording_no is null group by source_no order by source_no
  on conflict (source_no) do update set relations = u.relations + excluded.relations;
  return null;
end $$;
create function relations_recounted() returns trigger language plpgsql as $$
begin
  insert into registry.source_relations as u (source_no, relations)
  select source_no, sum(n) from (
    select source_no, 1 n from added where closed_recording_no is null
    union all
    select source_no, -1 from removed where closed_recording_no is null) moved
  group by source_no having sum(n) <> 0 order by source_no
  on conflict (source_no) do update set relations = u.relations + excluded.relations;
  return null;
end $$;
create trigger relation_counted after insert on relation
  referencing new table as added for each statement execute function relations_counted();
create trigger relation_recounted after update on relation
  referencing old table as removed new table as added for each statement execute function relations_recounted();
