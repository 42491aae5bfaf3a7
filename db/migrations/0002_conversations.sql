-- Who writes to Lotse, what they wrote, what was answered, and what is still to be sent.

-- Bots and numbers, as the configuration names them.
create table channel_account (
  channel text not null,
  account text not null,
  -- Why the provider refuses it; null while it works.
  broken_reason text,
  broken_since timestamptz,
  -- What the provider was last told of the account's commands, as a hash.
  commands_hash text,
  primary key (channel, account)
);

create table person (
  id uuid primary key,
  channel text not null,
  account text not null,
  -- The provider's id of the chat: the only thing here that leads to a person.
  chat text not null,
  is_group boolean not null,
  region text references region on delete set null,
  chosen_language text,
  language text,
  language_hint text,
  wants_plain_language boolean not null default false,
  held_question text,
  greeted_at timestamptz,
  went_on_at timestamptz,
  -- When the account was blocked or the conversation stopped; null again with the next message.
  left_at timestamptz,
  seen_at timestamptz not null,
  created_at timestamptz not null,
  unique (channel, account, chat)
);
create index person_seen on person (seen_at);

-- Deliveries that were taken in, kept for longer than any provider delivers again, and when the person is forgotten too.
create table receipt (
  channel text not null,
  account text not null,
  receipt text not null,
  received_at timestamptz not null,
  primary key (channel, account, receipt)
);
create index receipt_age on receipt (received_at);

create table conversation (
  id uuid primary key,
  person uuid not null references person on delete cascade,
  region text not null references region on delete cascade,
  state text not null check (state in ('with-bot', 'waiting', 'with-counsellor', 'closed')),
  -- Who has taken it over.
  counsellor text,
  changed_at timestamptz not null,
  created_at timestamptz not null,
  unique (person, region)
);
create index conversation_state on conversation (region, state, changed_at);

create table turn (
  id uuid primary key,
  conversation uuid not null references conversation on delete cascade,
  person uuid not null references person on delete cascade,
  question text not null,
  language text not null,
  kind text not null,
  answer jsonb not null,
  asked_at timestamptz not null,
  helped boolean,
  rating_reason text
);
create index turn_conversation on turn (conversation, asked_at);
create index turn_person on turn (person);
create index turn_age on turn (asked_at);

create table message (
  id bigint generated always as identity primary key,
  person uuid not null references person on delete cascade,
  -- Where it was said; null until it was handled in a region.
  conversation uuid references conversation on delete cascade,
  message_id text not null,
  -- The provider's order within the chat: the lowest of the message's editions.
  sequence bigint not null,
  -- 0 as it was written; each edit and a deletion count up.
  edition bigint not null,
  content jsonb not null,
  received_at timestamptz not null,
  -- By the provider's clock, where it says.
  sent_at timestamptz not null,
  attempts integer not null default 0,
  handled_at timestamptz,
  -- Why it was given up, if so.
  failure text,
  unique (person, message_id)
);
create index message_pending on message (person, sequence, id) where handled_at is null;
create index message_unhandled on message (received_at) where handled_at is null;
create index message_conversation on message (conversation, sequence);
create index message_recent on message (person, received_at);

create table escalation (
  id uuid primary key,
  conversation uuid not null references conversation on delete cascade,
  cause text not null,
  is_urgent boolean not null,
  opened_at timestamptz not null,
  claimed_by text,
  claimed_at timestamptz,
  ended_at timestamptz
);
create unique index escalation_open on escalation (conversation) where ended_at is null;
create index escalation_conversation on escalation (conversation);

create table outbox (
  id bigint generated always as identity primary key,
  -- Rows of one lane are sent one after the other: the person's id, also when the person is gone.
  lane uuid not null,
  -- Null for a last word to somebody who is forgotten.
  person uuid references person on delete cascade,
  channel text not null,
  account text not null,
  -- Where to, if not to the person's chat of the moment.
  chat text,
  conversation uuid references conversation on delete cascade,
  turn uuid references turn on delete set null,
  -- Login of the counsellor who wrote it; null for the machine.
  counsellor text,
  content jsonb not null,
  state text not null default 'pending'
    check (state in ('pending', 'sent', 'delivered', 'read', 'dead', 'dropped')),
  attempts integer not null default 0,
  due_at timestamptz not null,
  -- The provider's id of the message.
  message_id text,
  failure text,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check (person is not null or chat is not null)
);
create index outbox_pending on outbox (lane, id) where state = 'pending';
create index outbox_due on outbox (due_at) where state = 'pending';
create index outbox_dead on outbox (changed_at) where state = 'dead';
create index outbox_message on outbox (channel, account, message_id) where message_id is not null;
create index outbox_person on outbox (person);
create index outbox_conversation on outbox (conversation, id);
create index outbox_turn on outbox (turn) where turn is not null;

-- What was asked and how it went, counted so that no person can be seen and nothing is lost when one is forgotten.
create table daily_count (
  day date not null,
  region text not null,
  language text not null,
  -- A kind of answer, or 'helped', 'not-helped', or 'not-helped:' and the reason.
  what text not null,
  count integer not null,
  primary key (day, region, language, what)
);
