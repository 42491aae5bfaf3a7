-- The work of counsellors: who has a conversation, by when, what was noted beside it, and how it ended.

-- Until now whoever logged in chose a name for themselves: nobody can be told from it, so what they held waits again.
update conversation set state = 'waiting', counsellor = null where state = 'with-counsellor';
update escalation set claimed_by = null, claimed_at = null where ended_at is null;
alter table conversation drop column counsellor;
alter table conversation add column held_by uuid references desk_user;
alter table conversation add constraint conversation_held check ((state = 'with-counsellor') = (held_by is not null));
-- Whom a new wish for a person goes to first.
alter table conversation add column last_held_by uuid references desk_user;
create index conversation_held_by on conversation (held_by) where held_by is not null;

alter table escalation drop column claimed_by;
alter table escalation
  -- What it is about, as far as a machine can tell; a counsellor corrects it.
  add column topic text not null default 'other',
  add column claimed_by uuid references desk_user,
  -- Whom it is suggested or given to, until somebody takes it.
  add column suggested_to uuid references desk_user,
  add column suggested_at timestamptz,
  -- Until then nobody need look at it, unless the newcomer writes after it was put off.
  add column snoozed_until timestamptz,
  add column snoozed_at timestamptz,
  -- When a counsellor first wrote in it.
  add column first_response_at timestamptz,
  -- When a counsellor last wrote in it.
  add column last_response_at timestamptz,
  -- By when it should be answered, and be over, and when that is warned of; within office hours.
  add column first_response_warn_at timestamptz,
  add column first_response_due_at timestamptz,
  add column resolution_warn_at timestamptz,
  add column resolution_due_at timestamptz,
  -- To whom it was given, and who let it pass.
  add column tried uuid[] not null default '{}',
  -- When it last came back from being put aside.
  add column came_back_at timestamptz,
  -- Of the two: which was warned of, and which broken, so that each is told once.
  add column told jsonb not null default '{}',
  add column ended_how text check (ended_how in ('resolved', 'handed-back', 'withdrawn', 'timed-out', 'left')),
  add column resolved_topic text,
  -- What the newcomer said when asked whether it helped.
  add column helped boolean,
  -- How to take the last step back, and until when: {until, kind, …}
  add column undo jsonb;
create index escalation_due on escalation (first_response_due_at) where ended_at is null;

-- Who wrote it, where it was a counsellor: `counsellor` keeps the name as it was.
alter table outbox add column author uuid references desk_user;

create table note (
  id uuid primary key,
  conversation uuid not null references conversation on delete cascade,
  author uuid not null references desk_user,
  text text not null,
  mentions uuid[] not null default '{}',
  created_at timestamptz not null
);
create index note_conversation on note (conversation, created_at);

create table conversation_tag (
  conversation uuid not null references conversation on delete cascade,
  tag text not null,
  primary key (conversation, tag)
);

-- What somebody has begun to write, so that neither a reload nor a crash takes it.
create table draft (
  conversation uuid not null references conversation on delete cascade,
  desk_user uuid not null references desk_user on delete cascade,
  -- {text, translation}
  content jsonb not null,
  changed_at timestamptz not null,
  primary key (conversation, desk_user)
);

create table canned_text (
  id uuid primary key,
  region text not null references region on delete cascade,
  language text not null,
  -- Typed after a slash.
  shortcut text not null,
  title text not null,
  text text not null,
  changed_by uuid references desk_user,
  changed_at timestamptz not null,
  unique (region, language, shortcut)
);

-- How a region's desk works: see src/domain/desk-settings.ts.
create table desk_settings (
  region text primary key references region on delete cascade,
  settings jsonb not null,
  changed_by uuid references desk_user,
  changed_at timestamptz not null
);

-- What the pages lack, for their editors. Nothing leads back to who asked.
create table content_gap (
  id uuid primary key,
  region text not null references region on delete cascade,
  language text not null,
  question text not null,
  -- What a counsellor answered, as a beginning of a page.
  draft text not null,
  state text not null default 'open' check (state in ('open', 'done', 'dismissed')),
  marked_by uuid references desk_user,
  marked_at timestamptz not null,
  changed_at timestamptz not null
);
create index content_gap_region on content_gap (region, state, marked_at);

-- What somebody at the desk is to be told: a mention, a conversation given to them, a time that runs out.
create table desk_notification (
  id bigint generated always as identity primary key,
  desk_user uuid not null references desk_user on delete cascade,
  kind text not null,
  conversation uuid references conversation on delete cascade,
  region text not null,
  -- One of each kind a conversation is enough: another takes its place.
  created_at timestamptz not null,
  read_at timestamptz,
  -- When it went out by push or e-mail, or was decided not to.
  told_at timestamptz
);
create unique index desk_notification_once on desk_notification (desk_user, conversation, kind) where read_at is null;
create index desk_notification_untold on desk_notification (created_at) where told_at is null;

-- What is looked for at the desk: the words themselves, of whatever language. The parser makes one word of an address, a
-- date or a number with its sign: people look for their parts.
create function desk_words(said text) returns tsvector language sql immutable parallel safe
return to_tsvector('simple', translate(said, '.,@/:_+&=?#%-', '             '));

create function message_words(content jsonb) returns tsvector language sql immutable parallel safe
return desk_words(coalesce(content->>'text', content->>'transcript', content->>'caption', ''));

create function outbox_text(content jsonb) returns text language sql immutable parallel safe
return (
  select string_agg(span->>'text', '' order by place)
  from jsonb_array_elements(case when content->>'kind' = 'text' then content->'text' else '[]' end)
    with ordinality as spans (span, place)
);

create function outbox_words(content jsonb, original jsonb) returns tsvector language sql immutable parallel safe
return desk_words(coalesce(original->>'text', '') || ' ' || coalesce(outbox_text(content), ''));

-- Kept, as whoever looks for a word would wait for all texts of their region to be parsed. There is no index of them over
-- all regions: a search reads the conversations of its own, and its cost does not grow with what others have.
alter table message add column words tsvector generated always as (message_words(content)) stored;
alter table outbox add column words tsvector generated always as (outbox_words(content, original)) stored;
alter table note add column words tsvector generated always as (desk_words(text)) stored;
create index conversation_tag_tag on conversation_tag (tag);
