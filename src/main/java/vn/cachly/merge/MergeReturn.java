package vn.cachly.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Scalar;

/** The way back: what a merge re-pointed says again what it said before, and its copies go. */
@ApplicationScoped
class MergeReturn {
    private static final String POINT_BACK = """
            update %s t set person_id = cast(r.before ->> 'person_id' as uuid), version = t.version + 1
              from person_merge_row r where r.merge_id = :merge and r.kind = '%s' and t.id = r.row_id""";

    private static final String LEAVE_FAMILY = """
            update family_member t set person_id = cast(r.before ->> 'person_id' as uuid)
              from person_merge_row r where r.merge_id = :merge and r.kind = 'FAMILY' and t.id = r.row_id""";

    private static final String HAND_BACK_SCREENINGS = """
            update screening s set version = s.version + 1, stay_id = cast(r.before ->> 'stay_id' as uuid),
                   admitted_stay_id = cast(r.before ->> 'admitted_stay_id' as uuid)
              from person_merge_row r where r.merge_id = :merge and r.kind = 'SCREENING' and s.id = r.row_id""";

    private static final String RESTORE_VOIDED = """
            update stay s set (ended_at, end_kind, ended_recorded_at, ended_recorded_by, end_reason) = (
                       select b.ended_at, b.end_kind, b.ended_recorded_at, b.ended_recorded_by, m.voided_end_reason
                         from jsonb_to_record(r.before) as b (ended_at timestamptz, end_kind text, ended_recorded_at timestamptz,
                              ended_recorded_by text))
              from person_merge_row r, person_merge m
             where m.id = :merge and r.merge_id = m.id and r.kind = 'STAY' and r.row_id = m.voided_stay_id and s.id = r.row_id""";

    private final Session session;

    MergeReturn(Session session) {
        this.session = session;
    }

    List<UUID> eventCopies(UUID merge) {
        return Scalar.query(
                        session,
                        "select row_id from person_merge_row where merge_id = :merge and kind = 'EVENT_COPY' order by row_id",
                        UUID.class)
                .setParameter("merge", merge)
                .getResultList();
    }

    /**
     * Stays first, so that their person is seen again.
     *
     * @throws RuleBroken MERGE_ELSEWHERE (409) when a row is not there to be written: then the actor does not see it
     */
    void pointBack(UUID merge) {
        int written = of(POINT_BACK.formatted("stay", "STAY"), merge).executeUpdate()
                + of(POINT_BACK.formatted("evidence", "EVIDENCE"), merge).executeUpdate()
                + of(POINT_BACK.formatted("release_hold", "HOLD"), merge).executeUpdate()
                + of(LEAVE_FAMILY, merge).executeUpdate()
                + of(HAND_BACK_SCREENINGS, merge).executeUpdate();
        long remembered = Scalar.query(
                        session,
                        "select count(*) from person_merge_row where merge_id = :merge and before is not null",
                        Long.class)
                .setParameter("merge", merge)
                .getSingleResult();
        if (written != remembered) {
            throw new RuleBroken(MergeRule.MERGE_ELSEWHERE);
        }
    }

    void restoreVoided(UUID merge, UUID correction) {
        of(RESTORE_VOIDED, merge).executeUpdate();
        for (String ledger : List.of("presence", "stay_category")) {
            session.createNativeMutationQuery("update " + ledger
                            + " set superseded_at = null, superseded_by = null where superseded_by = :correction and stay_id = ("
                            + "select voided_stay_id from person_merge where id = :merge)")
                    .setParameter("correction", correction)
                    .setParameter("merge", merge)
                    .executeUpdate();
        }
    }

    void forgetCopies(UUID merge) {
        Scalar.query(session, "select cast(person_merge_forget_copies(:merge) as text)", String.class)
                .setParameter("merge", merge)
                .getSingleResult();
    }

    private MutationQuery of(String sql, UUID merge) {
        return session.createNativeMutationQuery(sql).setParameter("merge", merge);
    }
}
