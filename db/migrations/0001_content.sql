-- What regions publish. A text is stored once (document, passage); a region's table of contents (page) points to it.
create extension if not exists vector;

create table region (
  slug text primary key,
  name text not null,
  live boolean not null,
  postcode text,
  latitude double precision,
  longitude double precision,
  saved_at timestamptz not null default now()
);

-- The languages a region publishes in; position 0 is its default language.
create table region_language (
  region text not null references region on delete cascade,
  language text not null,
  position integer not null,
  native_name text not null,
  direction text not null check (direction in ('ltr', 'rtl')),
  -- Passages of this edition, counted once for each page that shows them.
  passages integer not null default 0,
  primary key (region, language)
);

create table document (
  id bigint generated always as identity primary key,
  -- SHA-256 of language, title and passages: what makes two regions' pages one text.
  hash text not null unique,
  language text not null,
  added_at timestamptz not null default now()
);

create table passage (
  document bigint not null references document on delete cascade,
  position integer not null,
  headings text[] not null,
  lines jsonb not null,
  links jsonb not null,
  -- Term weights that do not depend on the region; the region's frequencies weigh the question's side.
  terms sparsevec not null,
  primary key (document, position)
);
-- A question reads every vector of its region: keep them in the row and uncompressed as long as it fits a block.
alter table passage alter column terms set storage external;
alter table passage set (toast_tuple_target = 8160);

create table page (
  id bigint generated always as identity primary key,
  region text not null,
  language text not null,
  path text not null,
  -- The CMS's id of this translation.
  cms_id bigint not null,
  kind text not null check (kind in ('page', 'event', 'place', 'imprint', 'offer')),
  title text not null,
  ancestors text[] not null,
  -- What the translations of one page have in common.
  original_path text not null,
  position integer not null,
  -- As the CMS wrote it, offset included.
  last_updated text,
  -- Where the page itself is elsewhere, as offers are.
  url text,
  fingerprint text not null,
  document bigint references document,
  title_terms sparsevec not null,
  unique (region, language, path),
  foreign key (region, language) references region_language on delete cascade
);
create index page_document on page (document);
create index page_translations on page (region, original_path);

create table event_date (
  page bigint not null references page on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (page, starts_at)
);

-- How many passages of a region and language hold a term. Terms lie in buckets so that a question reads few rows.
create table lexicon (
  region text not null,
  language text not null,
  bucket integer not null,
  terms integer[] not null,
  frequencies integer[] not null,
  primary key (region, language, bucket),
  foreign key (region, language) references region_language on delete cascade
);

-- Content that several regions share: one document, all the regions that publish it.
create view collection as
  select page.document, document.language, array_agg(distinct page.region order by page.region) as regions
  from page
  join document on document.id = page.document
  group by page.document, document.language
  having count(distinct page.region) > 1;
