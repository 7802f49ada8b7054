-- Somebody may be found positive twice. When the first result is taken back, what he was before is remembered by the second.
grant update (category_before) on exposure to ${app_role};
