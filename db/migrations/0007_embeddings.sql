-- Passages as a model that embeds texts sees them, where one is configured: beside their terms, never instead.

-- A model is known by its name; while a new one is not through with all passages, the vectors of the last one stay.
create table embedding_model (
  id integer generated always as identity primary key,
  name text not null unique,
  dimensions integer not null
);

create table embedding (
  document bigint not null,
  position integer not null,
  model integer not null references embedding_model,
  -- Of unit length, so that inner products are cosines.
  vector halfvec not null,
  primary key (document, position, model),
  foreign key (document, position) references passage on delete cascade
);
-- A question reads every vector of its region: keep them in the row, uncompressed, as long as they fit a block.
alter table embedding alter column vector set storage external;
alter table embedding set (toast_tuple_target = 8160);
