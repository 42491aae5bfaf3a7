-- What language models cost: per region and day for good, and per newcomer for the day only.

create table model_spending (
  day date not null,
  region text not null,
  input_tokens bigint not null,
  output_tokens bigint not null,
  micro_euros bigint not null,
  primary key (day, region)
);

-- One row for each: a new day takes the place of the last.
create table person_model_spending (
  person uuid primary key references person on delete cascade,
  day date not null,
  micro_euros bigint not null
);
create index person_model_spending_day on person_model_spending (day);
