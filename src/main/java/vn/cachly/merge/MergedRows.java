package vn.cachly.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import vn.cachly.shared.Scalar;

/** What a merge re-points and copies, with what the rows said before; and the way back. */
@ApplicationScoped
class MergedRows {
    private static final String REMEMBER = """
            insert into person_merge_row (merge_id, kind, row_id, before)
            select :merge, 'STAY', s.id, jsonb_build_object('person_id', s.person_id, 'ended_at', s.ended_at, 'end_kind', s.end_kind,
                       'ended_recorded_at', s.ended_recorded_at, 'ended_recorded_by', s.ended_recorded_by)
              from stay s where s.person_id = :duplicate or s.id = cast(:voided as uuid)
            union all
            select :merge, 'EVIDENCE', id, jsonb_build_object('person_id', person_id) from evidence where person_id = :duplicate
            union all
            select :merge, 'HOLD', id, jsonb_build_object('person_id', person_id) from release_hold where person_id = :duplicate
            union all
            select :merge, 'SCREENING', id, jsonb_build_object('stay_id', stay_id, 'admitted_stay_id', admitted_stay_id)
              from screening where stay_id = cast(:voided as uuid) or admitted_stay_id = cast(:voided as uuid)""";

    private static final String HAND_OVER_SCREENINGS = """
            update screening set version = version + 1, stay_id = case stay_id when :voided then :heir else stay_id end,
                   admitted_stay_id = case admitted_stay_id when :voided then :heir else admitted_stay_id end
             where stay_id = :voided or admitted_stay_id = :voided""";

    private static final String HAND_BACK_SCREENINGS = """
            update screening s set version = s.version + 1, stay_id = cast(r.before ->> 'stay_id' as uuid),
                   admitted_stay_id = cast(r.before ->> 'admitted_stay_id' as uuid)
              from person_merge_row r where r.merge_id = :merge and r.kind = 'SCREENING' and s.id = r.row_id""";

    private static final String COPY_PAPERS = """
            with copied as (
                insert into person_identifier (id, person_id, kind, value, country, issuer, valid_from, valid_until)
                select gen_random_uuid(), :survivor, i.kind, i.value, i.country, i.issuer, i.valid_from, i.valid_until
                  from person_identifier i where i.person_id = :duplicate
                on conflict do nothing returning id)
            insert into person_merge_row (merge_id, kind, row_id) select :merge, 'PAPER_COPY', id from copied""";

    private static final String COPY_ORDERS = """
            with copied as (
                insert into quarantine_order_item (order_id, stay_id, from_day, until_day)
                select i.order_id, :heir, i.from_day, i.until_day from quarantine_order_item i where i.stay_id = :voided
                on conflict do nothing returning order_id)
            insert into person_merge_row (merge_id, kind, row_id) select :merge, 'ORDER_COPY', order_id from copied""";

    private static final String RESTORE_VOIDED = """
            update stay s set (ended_at, end_kind, ended_recorded_at, ended_recorded_by, end_reason) = (
                       select b.ended_at, b.end_kind, b.ended_recorded_at, b.ended_recorded_by, m.voided_end_reason
                         from jsonb_to_record(r.before) as b (ended_at timestamptz, end_kind text, ended_recorded_at timestamptz,
                              ended_recorded_by text))
              from person_merge_row r, person_merge m
             where m.id = :merge and r.merge_id = m.id and r.kind = 'STAY' and r.row_id = m.voided_stay_id and s.id = r.row_id""";

    private final Session session;

    MergedRows(Session session) {
        this.session = session;
    }

    void remember(UUID merge, UUID duplicate, UUID voided) {
        of(REMEMBER, merge)
                .setParameter("duplicate", duplicate)
                .setParameter("voided", voided)
                .executeUpdate();
    }

    /** Evidence and holds before stays: they are seen through the stays of their person. */
    void rePoint(UUID duplicate, UUID survivor) {
        rise(survivor);
        for (String table : List.of("evidence", "release_hold", "stay")) {
            session.createNativeMutationQuery("update " + table
                            + " set person_id = :survivor, version = version + 1 where person_id = :duplicate")
                    .setParameter("survivor", survivor)
                    .setParameter("duplicate", duplicate)
                    .executeUpdate();
        }
    }

    void copyPapers(UUID merge, UUID duplicate, UUID survivor) {
        of(COPY_PAPERS, merge)
                .setParameter("duplicate", duplicate)
                .setParameter("survivor", survivor)
                .executeUpdate();
    }

    void handOverScreenings(UUID voided, UUID heir) {
        session.createNativeMutationQuery(HAND_OVER_SCREENINGS)
                .setParameter("voided", voided)
                .setParameter("heir", heir)
                .executeUpdate();
    }

    void handBackScreenings(UUID merge) {
        of(HAND_BACK_SCREENINGS, merge).executeUpdate();
    }

    void copyOrders(UUID merge, UUID voided, UUID heir) {
        of(COPY_ORDERS, merge)
                .setParameter("voided", voided)
                .setParameter("heir", heir)
                .executeUpdate();
    }

    void copiedEvents(UUID merge, List<UUID> events) {
        of("""
                        insert into person_merge_row (merge_id, kind, row_id)
                        select :merge, 'EVENT_COPY', id from unnest(cast(:events as uuid[])) as id""", merge).setParameter("events", events.toArray(UUID[]::new)).executeUpdate();
    }

    List<UUID> eventCopies(UUID merge) {
        return Scalar.query(
                        session,
                        "select row_id from person_merge_row where merge_id = :merge and kind = 'EVENT_COPY' order by row_id",
                        UUID.class)
                .setParameter("merge", merge)
                .getResultList();
    }

    /** Stays first, so that their person is seen again. */
    void pointBack(UUID merge, UUID survivor) {
        for (String table : List.of("stay", "evidence", "release_hold")) {
            of(
                            "update " + table
                                    + " t set person_id = cast(r.before ->> 'person_id' as uuid), version = t.version + 1"
                                    + " from person_merge_row r where r.merge_id = :merge and r.kind = '"
                                    + (table.equals("release_hold") ? "HOLD" : table.toUpperCase(java.util.Locale.ROOT))
                                    + "' and t.id = r.row_id",
                            merge)
                    .executeUpdate();
        }
        rise(survivor);
    }

    /** Papers and whatever else the survivor gains or loses is shown with the stays that were his own, too. */
    private void rise(UUID survivor) {
        session.createNativeMutationQuery("update stay set version = version + 1 where person_id = :survivor")
                .setParameter("survivor", survivor)
                .executeUpdate();
    }

    void restoreVoided(UUID merge, UUID correction) {
        of(RESTORE_VOIDED, merge).executeUpdate();
        for (String ledger : List.of("presence", "stay_category", "bed_use")) {
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
