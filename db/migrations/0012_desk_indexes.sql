-- What the desk looks up by more often than the tables' first indexes foresaw.

-- A login that succeeds takes back the failures that were noted before it; under attack there are many.
create index login_failure_id on login_failure (id);
-- Whether somebody at the desk ever had a conversation, and which of their times are over.
create index escalation_claimed_by on escalation (claimed_by) where claimed_by is not null;
create index escalation_ended on escalation (ended_at) where ended_at is not null;
