-- What machines translated, what counsellors wrote before it was translated, and how an answer is coming along.

-- Kept for a while, so that nothing is translated twice.
create table translation (
  -- In which the words were said, and gone with it; null for texts of public pages.
  conversation uuid references conversation on delete cascade,
  -- SHA-256 of the languages, the prompt's version and the text, which itself is not kept here.
  key bytea not null,
  text text not null,
  made_at timestamptz not null,
  unique nulls not distinct (conversation, key)
);
create index translation_age on translation (made_at);

-- {text, language}: as the counsellor wrote it, where a translation of it was sent.
alter table outbox add column original jsonb;
-- Made by the page for each reply, so that sending it again says nothing twice.
alter table outbox add column reply_key uuid;
create unique index outbox_reply on outbox (conversation, reply_key) where reply_key is not null;

-- What the web chat shows while an answer is under way; nothing is lost with it.
create unlogged table chat_progress (
  person uuid primary key references person on delete cascade,
  -- Grows with each change, of whichever person.
  step bigint generated always as identity,
  stage text not null,
  sentences jsonb not null,
  changed_at timestamptz not null
);
