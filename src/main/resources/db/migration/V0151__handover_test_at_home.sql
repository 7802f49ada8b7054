-- A test at home is a tube like any other: the commune writes it down, a laboratory says what was found, and both know of which test.
alter table follow_up add column sample_id uuid,
    add constraint ck_follow_up_sample check (sample_id is null or kind = 'TEST');
create unique index uq_follow_up_sample on follow_up (sample_id);
comment on column follow_up.sample_id is 'The last tube. Without done_at: it was no good, and another is to be taken.';
grant update (sample_id) on follow_up to ${app_role};

-- What became of the tubes. As the owner: the commune knows the tests of the people it looks after, and no other of the camp; whoever
-- asks has seen the handover.
create function handover_tests(handover uuid)
    returns table (sample_id uuid, tube text, state text, outcome text, method text, resulted_at timestamptz)
    language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select s.id, s.tube_code, s.state, r.outcome, r.method, r.resulted_at
          from follow_up f join sample s on s.id = f.sample_id
          left join lateral (select t.* from test_result t where t.sample_id = s.id order by t.revision desc limit 1) r
            on r.status in ('FINAL', 'CORRECTED')
         where f.handover_id = handover_tests.handover;
    end;

-- A test is done as long as its tube is not known to be no good. As the owner: a handover belongs to the commune, which alone may change
-- it; whoever calls has changed what is known of the samples.
create function handover_test_settle(useless uuid[], useful uuid[])
    returns table (id uuid, facility_id uuid, unit_id uuid, stay_id uuid, version integer)
    language sql security definer set search_path = public, pg_temp
    begin atomic
        with meant as (
            select h.id as handover_id, f.id, f.sample_id = any(useless) as again
              from follow_up f join handover h on h.id = f.handover_id
             where f.sample_id = any(useless || useful) and h.withdrawn_at is null
               and (f.done_at is null) <> (f.sample_id = any(useless))
             order by h.id for update of h),
        settled as (
            update follow_up f set done_at = case when not m.again then s.collected_at end,
                                   done_by = case when not m.again then s.recorded_by end
              from meant m, sample s where f.id = m.id and s.id = f.sample_id
            returning f.handover_id)
        update handover h set version = h.version + 1 where h.id in (select settled.handover_id from settled)
        returning h.id, h.facility_id, h.unit_id, h.stay_id, h.version;
    end;
revoke execute on function handover_tests(uuid), handover_test_settle(uuid[], uuid[]) from public;
grant execute on function handover_tests(uuid), handover_test_settle(uuid[], uuid[]) to ${app_role};
