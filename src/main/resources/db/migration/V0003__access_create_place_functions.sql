-- Place is enforced by row-level security. A transaction says once where its actor may act, in two settings that end
-- with it: cachly.everywhere = 'on', or cachly.facilities = '{uuid,...}'. Without them nothing is visible.
-- Policies call these functions inside a sub-select, so that they run once for a statement and not for each row.
create function access_everywhere() returns boolean
    language sql stable
    return coalesce(current_setting('cachly.everywhere', true), '') = 'on';

create function access_facilities() returns setof uuid
    language sql stable
    return unnest(nullif(current_setting('cachly.facilities', true), '')::uuid[]);
