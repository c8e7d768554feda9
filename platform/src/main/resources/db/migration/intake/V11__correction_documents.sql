-- The document that came with a request; the record keeps it.
create table correction_document (
  number text primary key references correction,
  attachment uuid not null
);
