-- Which questions were understood from a voice message, and not written.

alter table turn add column is_spoken boolean not null default false;
