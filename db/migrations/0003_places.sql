-- Where regions and their places are, and when places are open: what newcomers look for by distance and by the day.

-- Other names of a region, each with its coordinates: [{name, latitude, longitude}].
alter table region add column aliases jsonb not null default '[]';

-- What the CMS's fields say of a place: {address, latitude, longitude, openingHours, temporarilyClosed}.
alter table page add column place jsonb;

-- Buttons name a page by the CMS's id of its translation.
create index page_cms_id on page (cms_id);
