-- What a message is of, so that its receiver chooses which come by mail; and the page of what it is about: until it is
-- read, more that is told of the same joins it.
alter table message add column kind text not null default 'answer' check (kind in ('job', 'answer'));
alter table message alter column kind drop default;
alter table message add column about text check (about ~ '^/[^/]');
create index message_unread_about on message (person, about) where read_at is null and about is not null;

-- Who chose mail before chose it for all that there was.
alter table mail_choice add column jobs boolean not null default true, add column answers boolean not null default true;
alter table mail_choice alter column jobs drop default, alter column answers drop default;
alter table mail_choice add check (jobs or answers);

-- A letter about a thing of which more may be told waits for it, and the newer one takes its place.
alter table letter add column about text;
create index letter_about on letter (address, about) where about is not null;
