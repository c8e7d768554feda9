-- What a person is told about what is his, in the platform; whoever wants it by mail too chose so.
create table message (
  id uuid primary key,
  person uuid not null,
  words_zh text not null,
  words_en text not null,
  path text not null check (path ~ '^/[^/]'),
  told_at timestamptz not null,
  read_at timestamptz
);
create index message_of_person on message (person, told_at desc);
create index message_unread on message (person) where read_at is null;

-- Who wants mail, where and how often. Nothing but the letter that asks for it goes to an address before it is confirmed.
create table mail_choice (
  person uuid primary key,
  address text not null check (char_length(address) between 3 and 254),
  pace text not null check (pace in ('each', 'daily')),
  language text not null check (language in ('zh', 'en')),
  chosen_at timestamptz not null,
  digest text check (digest ~ '^[0-9a-f]{64}$'),
  confirmed_at timestamptz,
  -- until when the daily letters have told everything
  told_until timestamptz,
  check ((confirmed_at is null) = (digest is not null))
);
comment on column mail_choice.digest is 'SHA-256 of the secret in the letter that asks for confirmation';
create index mail_choice_daily on mail_choice (person) where pace = 'daily' and confirmed_at is not null;

-- How many letters asked for confirmation on a person's behalf on a day: nobody is written to all day by another's choice.
create table mail_asked (
  person uuid not null,
  day date not null,
  letters integer not null,
  primary key (person, day)
);

-- Letters on their way out; gone once they are sent, or cannot be.
create table letter (
  id uuid primary key,
  address text not null,
  subject text not null,
  text text not null,
  made_at timestamptz not null,
  tries integer not null default 0,
  next_try_at timestamptz not null
);
create index letter_due on letter (next_try_at);
