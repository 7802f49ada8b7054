-- Who stands on an order. As the owner: it was signed for all of them, also for those who have moved to another camp since, and a
-- paper that leaves somebody out is another paper. Whoever asks has seen the order.
create function paper_order_items(asked uuid) returns table (stay_id uuid, from_day date, until_day date)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select i.stay_id, i.from_day, i.until_day from quarantine_order_item i where i.order_id = asked;
    end;
revoke execute on function paper_order_items(uuid) from public;
grant execute on function paper_order_items(uuid) to ${app_role};

-- People as papers of a camp name them, in the order of their given names. Of several papers of one person the one that is asked for
-- first at a checkpoint; of beds the last in this camp. As the owner, for the same reason: whoever asks has seen the order or the list.
create function paper_people(stays uuid[], camp uuid)
    returns table (stay_id uuid, name text, birth_date date, birth_precision text, sex text, nationality text, identifier_kind text,
                   identifier text, phone text, home text, after text, unit_after_id uuid, room text, bed text)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select s.id, p.name, p.birth_date, p.birth_precision, p.sex, p.nationality, i.kind, i.value, p.phone, p.home_text, p.after_text,
               coalesce(p.after_unit_id, p.home_unit_id), u.room, u.bed
          from stay s join person p on p.id = s.person_id
          left join lateral (
               select kind, value from person_identifier where person_id = p.id
                order by array_position(array['CCCD', 'CMND', 'PASSPORT', 'OTHER', 'BHYT'], kind), value limit 1) i on true
          left join lateral (
               select r.building || '.' || r.name as room, b.name as bed
                 from bed_use x join bed b on b.id = x.bed_id join room r on r.id = x.room_id
                where x.stay_id = s.id and x.facility_id = camp and x.superseded_at is null
                order by x.began_at desc limit 1) u on true
         where s.id = any(stays)
         order by searchable(regexp_replace(btrim(p.name), '^.*\s', '')), searchable(p.name), s.id;
    end;
revoke execute on function paper_people(uuid[], uuid) from public;
grant execute on function paper_people(uuid[], uuid) to ${app_role};

-- A camp as it stands at the head of a paper. As the owner: a commune that receives somebody may read from where he comes, and
-- whoever asks has seen the order, the list or the handover.
create function paper_camp(asked uuid, today date) returns table (name text, address text, unit text)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select f.name, f.address, u.name
          from facility f
          left join area_place place on place.place_id = f.id and place.valid_from <= today
               and (place.valid_until is null or place.valid_until > today)
          left join area_unit u on u.id = place.unit_id
         where f.id = asked;
    end;
revoke execute on function paper_camp(uuid, date) from public;
grant execute on function paper_camp(uuid, date) to ${app_role};
