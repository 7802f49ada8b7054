-- Names as people count them: room 9 before room 10. Every number is written with ten digits; the name itself is the tie-breaker.
create function natural_order(name text) returns text
    language sql immutable parallel safe
    return regexp_replace(regexp_replace(name, '(\d+)', '0000000000\1', 'g'), '0*(\d{10})', '\1', 'g');
