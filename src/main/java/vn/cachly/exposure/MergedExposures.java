package vn.cachly.exposure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Scalar;

/** Exposures that a merge has handed on: the rows that it remembers say which. */
@ApplicationScoped
class MergedExposures {
    /** Whoever lay with the survivor was with the case, also if an earlier merge that said so was undone. */
    private static final String NEAR = """
            with fresh as (
                insert into exposure_member (exposure_id, stay_id, person_id, facility_id, case_facility_id, room_id, first_at, last_at, hours, state)
                select e.id, c.stay_id, c.person_id, c.facility_id, e.facility_id, c.room_id, c.first_at, c.last_at, c.hours, 'PROPOSED'
                  from person_merge_care k join exposure e on e.id = k.row_id and e.state <> 'UNDONE'
                 cross join lateral exposure_contacts(:heir, e.infectious_from, :now, e.positive_at) c
                 where k.merge_id = :merge and k.kind = 'CASE'
                on conflict (exposure_id, stay_id) do update
                   set state = 'PROPOSED', clock_event = null, decided_at = null, decided_by = null, reason = null,
                       room_id = excluded.room_id, last_at = excluded.last_at, hours = excluded.hours
                 where exposure_member.state = 'UNDONE'
                returning exposure_id, stay_id)
            insert into person_merge_care (merge_id, kind, row_id, stay_id) select :merge, 'NEW', exposure_id, stay_id from fresh""";

    /**
     * Of somebody who is in an exposure no more, or otherwise than the event says; of the heir, and of those who came in by the merge. He
     * may be in it by an earlier stay than that of the event.
     */
    private static final String ORPHANS = """
            select v.id, v.stay_id from clock_event v join exposure e on e.id = v.cause_id
             where v.kind = 'LAST_CONTACT' and e.state <> 'UNDONE'
               and v.stay_id in (select :heir union select stay_id from person_merge_care where merge_id = :merge and kind = 'NEW')
               and not exists (select from clock_event r where r.revokes_id = v.id)
               and not exists (select from exposure_member m where m.exposure_id = e.id and m.clock_event = v.id and m.state = 'CONFIRMED')
             order by v.id""";

    /** Of which it says that they are decided and they are not, or the other way round. */
    private static final String UNSETTLED = """
            select distinct e.id from person_merge_care c join exposure e on e.id = c.row_id and e.state <> 'UNDONE'
             cross join lateral (select count(*) as people, count(*) filter (where m.state = 'PROPOSED') as undecided
                                   from exposure_member m where m.exposure_id = e.id) n
             where c.merge_id = :merge and c.kind in ('CASE', 'MEMBER', 'NAMED', 'OWN', 'LEFT', 'NEW')
               and (e.state = 'DECIDED' and n.undecided > 0 or e.state = 'OPEN' and n.undecided = 0 and n.people > 0)
             order by e.id""";

    private static final String REMEMBER = """
            update exposure e set category_before = case when e.id = (
                       select x.id from exposure x join person_merge_care k on k.row_id = x.id and k.merge_id = :merge and k.kind = 'CASE'
                        where x.state <> 'UNDONE' and x.positive_event is not null order by x.opened_at, x.id limit 1)
                   then cast(:before as text) end
              from person_merge_care c where c.merge_id = :merge and c.kind = 'CASE' and e.id = c.row_id""";

    private final Session session;

    MergedExposures(Session session) {
        this.session = session;
    }

    void findNear(UUID merge, UUID heir, Instant now) {
        session.createNativeMutationQuery(NEAR)
                .setParameter("merge", merge)
                .setParameter("heir", heir)
                .setParameter("now", now)
                .executeUpdate();
    }

    boolean isCase(UUID stay) {
        return Scalar.query(
                        session,
                        "select exists (select from exposure where coalesce(present_stay_id, case_stay_id) = :stay and state <> 'UNDONE' and positive_event is not null)",
                        Boolean.class)
                .setParameter("stay", stay)
                .getSingleResult();
    }

    /** @param before what the survivor was before she became a case; null when she was one */
    void remember(UUID merge, String before) {
        session.createNativeMutationQuery(REMEMBER)
                .setParameter("merge", merge)
                .setParameter("before", before)
                .executeUpdate();
        session.createNativeMutationQuery("""
                        insert into person_merge_care (merge_id, kind, row_id, stay_id, before)
                        select id, 'HEIR', heir_stay_id, heir_stay_id, jsonb_build_object('category', cast(:before as text))
                          from person_merge where id = :merge""")
                .setParameter("merge", merge)
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Of the survivor; null when the merge did not make her a case. */
    String categoryBefore(UUID merge) {
        return Scalar.query(
                        session,
                        "select max(before ->> 'category') from person_merge_care where merge_id = :merge and kind = 'HEIR'",
                        String.class)
                .setParameter("merge", merge)
                .getSingleResult();
    }

    /** Of the stay that goes on again. */
    String ownCategoryBefore(UUID merge) {
        return Scalar.query(session, """
                        select max(c.before ->> 'category_before') from person_merge_care c join exposure e on e.id = c.row_id and e.state = 'UNDONE'
                         where c.merge_id = :merge and c.kind = 'CASE' and c.before ->> 'state' <> 'UNDONE'""", String.class)
                .setParameter("merge", merge)
                .getSingleResult();
    }

    List<ExposureMerging.Orphan> orphans(UUID merge, UUID heir) {
        return session.createNativeQuery(ORPHANS, ExposureMerging.Orphan.class)
                .setParameter("merge", merge)
                .setParameter("heir", heir)
                .getResultList();
    }

    List<UUID> unsettled(UUID merge) {
        return Scalar.query(session, UNSETTLED, UUID.class)
                .setParameter("merge", merge)
                .getResultList();
    }
}
