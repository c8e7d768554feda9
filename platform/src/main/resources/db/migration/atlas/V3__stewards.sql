-- Who answers for a chain in a province (链长制). A change is a new row and the newest stands; nothing is deleted.
create table steward (
  id uuid primary key,
  chain text not null,
  region text not null,
  chief text not null,
  department text not null,
  districts text not null,
  -- the row that whoever set this one had seen: two who set it at once cannot both be second to the same
  replaces uuid references steward,
  set_by uuid not null,
  set_at timestamptz not null
);
create unique index steward_first on steward (chain, region) where replaces is null;
create unique index steward_next on steward (replaces) where replaces is not null;
