create temporary table if not exists bench_traveller (
    arrival_id uuid, person_id uuid, stay_id uuid, n integer, name text, birth_date date, sex text, nationality text, paper_kind text,
    paper text, phone text, party text, party_role text, seat text, room_id uuid, bed_id uuid,
    screening_id uuid default gen_random_uuid());
