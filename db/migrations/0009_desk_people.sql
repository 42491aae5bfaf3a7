-- Who works at the desk: counsellors, editors, admins and operators, how they log in, and what they did.

create table desk_user (
  id uuid primary key,
  -- In lower case.
  email text not null unique,
  -- As colleagues see it; newcomers never do.
  name text not null,
  -- argon2id in PHC format; null for whoever has only an invitation, or logs in through a provider.
  password_hash text,
  -- Encrypted with the installation's key; null while no second factor is set up.
  totp_secret bytea,
  -- One that was shown, until a code of it proves that it was taken down.
  totp_offered bytea,
  -- The last time step whose code was taken, so that none is taken twice.
  totp_step bigint,
  -- Subject of the OpenID provider.
  oidc_subject text unique,
  -- Whom they can answer, and when: what suggestions go by.
  languages text[] not null default '{}',
  -- Empty: all of them.
  topics text[] not null default '{}',
  -- {timeZone, weekly: [{day, from, to}]}; null: as the region's.
  hours jsonb,
  -- Conversations at once that are given to them without their asking; null: no limit.
  open_limit integer,
  -- Switched off by themselves: nothing is given to them meanwhile.
  is_available boolean not null default true,
  -- {language, readingLanguage, theme, sound, browser, email}
  preferences jsonb not null default '{}',
  disabled_at timestamptz,
  seen_at timestamptz,
  created_at timestamptz not null
);

-- Roles hold in one region, or where it is null in all that are served; an operator's never names one.
create table desk_user_role (
  desk_user uuid not null references desk_user on delete cascade,
  role text not null check (role in ('counsellor', 'editor', 'admin', 'operator')),
  region text,
  -- Given by the OpenID provider, which takes it away again; what was granted at the desk is left to the desk.
  from_provider boolean not null default false,
  unique nulls not distinct (desk_user, role, region),
  check (role <> 'operator' or region is null)
);

create table desk_session (
  id uuid primary key,
  -- SHA-256 of the cookie.
  token bytea not null unique,
  desk_user uuid not null references desk_user on delete cascade,
  -- Where it was rotated from, valid until the new one has arrived: requests under way still carry it.
  previous_token bytea unique,
  rotated_at timestamptz not null,
  -- Whether the browser has shown that it got the token.
  is_confirmed boolean not null default true,
  -- What requests that change something must carry besides the cookie.
  csrf_token bytea not null,
  -- What browser it is, in a word or two, for whoever looks through their sessions.
  device text not null,
  seen_at timestamptz not null,
  created_at timestamptz not null
);
create index desk_session_user on desk_session (desk_user);

-- Links by which somebody sets a first password, or another one.
create table desk_invitation (
  -- SHA-256 of the link's token.
  token bytea primary key,
  desk_user uuid not null references desk_user on delete cascade,
  expires_at timestamptz not null
);
create index desk_invitation_user on desk_invitation (desk_user);

-- Failed logins, by account and by address, as keyed hashes: neither can be read back. Each is noted before its password
-- is looked at, so that many at once count as many.
create table login_failure (
  id uuid not null,
  subject bytea not null,
  failed_at timestamptz not null
);
create index login_failure_subject on login_failure (subject, failed_at);

-- Who saw and did what. Nothing that a newcomer wrote stands here.
create table audit_event (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  -- Null for the machine and the command line.
  actor uuid,
  -- As it was then.
  actor_email text not null,
  region text,
  -- 'conversation.read', 'user.invited', …
  action text not null,
  -- Id of what it was done to.
  target text,
  details jsonb not null default '{}'
);
create index audit_event_at on audit_event (at);
create index audit_event_region on audit_event (region, at);

create table push_subscription (
  endpoint text primary key,
  desk_user uuid not null references desk_user on delete cascade,
  -- {p256dh, auth}
  keys jsonb not null,
  created_at timestamptz not null
);
create index push_subscription_user on push_subscription (desk_user);

-- What the installation made for itself, such as its keys for web push.
create table desk_key (
  name text primary key,
  value jsonb not null
);
