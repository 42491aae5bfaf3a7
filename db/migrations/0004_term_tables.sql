-- What words of one language mean in another, learnt from the pages that exist in both: vocabulary, shared by all
-- regions, without a trace of where it was read.
create table term_table (
  -- Which version: a relearnt table is another one, and takes the place of the last all at once.
  id bigint generated always as identity primary key,
  from_language text not null,
  to_language text not null,
  -- Of the texts that it was learnt from; while they have the same one, there is nothing to learn.
  fingerprint text not null,
  -- Written in pieces first, and current only when it is whole.
  is_current boolean not null default false,
  learnt_at timestamptz not null default now()
);
create unique index term_table_current on term_table (from_language, to_language) where is_current;

-- Units lie in buckets, so that a question reads few rows, and a table is few rows to write.
create table term_bucket (
  term_table bigint not null references term_table on delete cascade,
  bucket integer not null,
  -- {unit: [[word, weight], …]}
  translations jsonb not null,
  primary key (term_table, bucket)
);
