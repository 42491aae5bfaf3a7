-- What open desks are told of: which conversation has changed, in the order in which it became visible.

create table desk_event (
  id bigint generated always as identity primary key,
  region text not null,
  kind text not null check (kind in ('conversation', 'notification', 'settings')),
  conversation uuid,
  -- Whom alone it concerns, and of what.
  desk_user uuid,
  notification bigint,
  at timestamptz not null default now()
);
create index desk_event_at on desk_event (at);

-- When a desk that was open showed it, so that nothing else needs to.
alter table desk_notification add column shown_at timestamptz;
-- When it went to a browser by push.
alter table desk_notification add column pushed_at timestamptz;
-- It is collected with others until then.
alter table desk_notification add column collected_until timestamptz;
create index desk_notification_of on desk_notification (desk_user, id desc);

-- As what counsellors were told of it: 'waiting' or 'urgent'.
alter table escalation add column announced text;
create index escalation_unannounced on escalation (opened_at) where ended_at is null;

-- Who is being told something by a process right now, and when they were last written to, so that no mails flood.
create table desk_telling (
  desk_user uuid primary key references desk_user on delete cascade,
  -- Nobody else tells them anything before.
  until timestamptz not null,
  mailed_at timestamptz,
  -- In a row.
  failures integer not null default 0
);

-- Events are written at the very end of a transaction, one transaction after the other: the lock is held until the
-- commit is seen by all, so that whoever has seen an id never misses a smaller one. A change that no desk shows takes
-- no lock, and one of a thing that has no event ends with the check of the trigger's own condition.
create function add_desk_event(
  event_kind text, event_region text, event_conversation uuid default null, event_user uuid default null,
  event_notification bigint default null
) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7405004);
  insert into desk_event (kind, region, conversation, desk_user, notification)
  values (event_kind, event_region, event_conversation, event_user, event_notification);
  perform pg_notify('lotse_desk', '');
end
$$;

-- A transaction that changes much of a conversation gives one event.
create function add_conversation_event(event_conversation uuid, event_region text)
returns void language plpgsql as $$
declare
  told text := coalesce(current_setting('lotse.desk_told', true), '');
begin
  if position(event_conversation::text in told) > 0 then return; end if;
  perform set_config('lotse.desk_told', told || event_conversation::text, true);
  perform add_desk_event('conversation', event_region, event_conversation);
end
$$;

create function conversation_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    perform add_conversation_event(old.id, old.region);
  else
    perform add_conversation_event(new.id, new.region);
  end if;
  return null;
end
$$;

create constraint trigger desk_conversation_inserted after insert on conversation
  deferrable initially deferred for each row
  when (new.state in ('waiting', 'with-counsellor'))
  execute function conversation_changed();
create constraint trigger desk_conversation_updated after update on conversation
  deferrable initially deferred for each row
  when (old.* is distinct from new.*
    and (old.state in ('waiting', 'with-counsellor') or new.state in ('waiting', 'with-counsellor')))
  execute function conversation_changed();
create constraint trigger desk_conversation_deleted after delete on conversation
  deferrable initially deferred for each row
  when (old.state in ('waiting', 'with-counsellor'))
  execute function conversation_changed();

-- Of a row with a column `conversation`.
create function part_of_conversation_changed() returns trigger language plpgsql as $$
declare
  of_conversation uuid := case tg_op when 'DELETE' then old.conversation else new.conversation end;
  in_region text;
begin
  select region into in_region from conversation
  where id = of_conversation and state in ('waiting', 'with-counsellor');
  if found then perform add_conversation_event(of_conversation, in_region); end if;
  return null;
end
$$;

create constraint trigger desk_escalation_inserted after insert on escalation
  deferrable initially deferred for each row
  execute function part_of_conversation_changed();
create constraint trigger desk_escalation_updated
  after update of cause, is_urgent, topic, claimed_by, suggested_to, snoozed_until, first_response_at,
    first_response_due_at, resolution_due_at, ended_at, undo on escalation
  deferrable initially deferred for each row
  when (old.* is distinct from new.*)
  execute function part_of_conversation_changed();
create constraint trigger desk_outbox_inserted after insert on outbox
  deferrable initially deferred for each row
  when (new.conversation is not null)
  execute function part_of_conversation_changed();
create constraint trigger desk_outbox_updated after update on outbox
  deferrable initially deferred for each row
  when (new.conversation is not null and (old.state <> new.state or old.content <> new.content))
  execute function part_of_conversation_changed();
-- A reply that was taken back before it was sent.
create constraint trigger desk_outbox_deleted after delete on outbox
  deferrable initially deferred for each row
  when (old.conversation is not null and old.state = 'pending')
  execute function part_of_conversation_changed();
create constraint trigger desk_note_changed after insert or update or delete on note
  deferrable initially deferred for each row
  execute function part_of_conversation_changed();
create constraint trigger desk_tag_changed after insert or delete on conversation_tag
  deferrable initially deferred for each row
  execute function part_of_conversation_changed();

-- What is written to a counsellor is seen before it is handled, and belongs to no conversation yet.
create function message_changed() returns trigger language plpgsql as $$
declare
  shown conversation%rowtype;
begin
  if new.conversation is null then
    select * into shown from conversation where person = new.person and state = 'with-counsellor' limit 1;
  else
    select * into shown from conversation
    where id = new.conversation and state in ('waiting', 'with-counsellor');
  end if;
  if found then perform add_conversation_event(shown.id, shown.region); end if;
  return null;
end
$$;

create constraint trigger desk_message_inserted after insert on message
  deferrable initially deferred for each row
  execute function message_changed();
create constraint trigger desk_message_updated after update on message
  deferrable initially deferred for each row
  when (old.conversation is distinct from new.conversation or old.content <> new.content)
  execute function message_changed();

create function notification_changed() returns trigger language plpgsql as $$
begin
  perform add_desk_event('notification', new.region, new.conversation, new.desk_user, new.id);
  return null;
end
$$;

-- Another one that takes the place of the first is to be shown again; a browser that shows the first has it already.
create function notification_replaced() returns trigger language plpgsql as $$
begin
  new.shown_at := null;
  new.collected_until := null;
  return new;
end
$$;

create trigger desk_notification_replaced before update on desk_notification
  for each row
  when (old.created_at <> new.created_at)
  execute function notification_replaced();
create constraint trigger desk_notification_inserted after insert on desk_notification
  deferrable initially deferred for each row
  execute function notification_changed();
create constraint trigger desk_notification_updated after update on desk_notification
  deferrable initially deferred for each row
  when (old.read_at is distinct from new.read_at or old.created_at <> new.created_at)
  execute function notification_changed();

create function settings_changed() returns trigger language plpgsql as $$
begin
  perform add_desk_event('settings', new.region);
  return null;
end
$$;

create constraint trigger desk_settings_changed after insert or update on desk_settings
  deferrable initially deferred for each row
  execute function settings_changed();
