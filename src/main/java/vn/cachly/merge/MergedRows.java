package vn.cachly.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import vn.cachly.shared.Scalar;

/** What a merge re-points and copies, with what the rows said before. */
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
            select :merge, 'FAMILY', id, jsonb_build_object('person_id', person_id) from family_member
             where person_id = :duplicate
               and (left_at is not null or not exists (select from family_member o where o.person_id = :survivor and o.left_at is null))
            union all
            select :merge, 'SCREENING', id, jsonb_build_object('stay_id', stay_id, 'admitted_stay_id', admitted_stay_id)
              from screening where stay_id = cast(:voided as uuid) or admitted_stay_id = cast(:voided as uuid)""";

    private static final String HAND_OVER_SCREENINGS = """
            update screening set version = version + 1, stay_id = case stay_id when :voided then :heir else stay_id end,
                   admitted_stay_id = case admitted_stay_id when :voided then :heir else admitted_stay_id end
             where stay_id = :voided or admitted_stay_id = :voided""";

    private static final String JOIN_FAMILY = """
            update family_member set person_id = :survivor
             where id in (select row_id from person_merge_row where merge_id = :merge and kind = 'FAMILY')""";

    private static final String FAMILIES = """
            select m.family_id from person_merge_row r join family_member m on m.id = r.row_id
             where r.merge_id = :merge and r.kind = 'FAMILY' and m.left_at is null""";

    private static final String COPY_PAPERS = """
            with copied as (
                insert into person_identifier (id, person_id, kind, value, country, issuer, valid_from, valid_until)
                select gen_random_uuid(), :survivor, i.kind, i.value, i.country, i.issuer, i.valid_from, i.valid_until
                  from person_identifier i where i.person_id = :duplicate
                on conflict do nothing returning kind, value)
            insert into person_merge_row (merge_id, kind, row_id)
            select :merge, 'PAPER_COPY', i.id from person_identifier i join copied using (kind, value) where i.person_id = :duplicate""";

    private static final String COPY_ORDERS = """
            with copied as (
                insert into quarantine_order_item (order_id, stay_id, from_day, until_day)
                select i.order_id, :heir, i.from_day, i.until_day from quarantine_order_item i where i.stay_id = :voided and i.lifted_at is null
                on conflict do nothing returning order_id)
            insert into person_merge_row (merge_id, kind, row_id) select :merge, 'ORDER_COPY', order_id from copied""";

    private final Session session;

    MergedRows(Session session) {
        this.session = session;
    }

    void remember(UUID merge, UUID duplicate, UUID survivor, UUID voided) {
        of(REMEMBER, merge)
                .setParameter("survivor", survivor)
                .setParameter("duplicate", duplicate)
                .setParameter("voided", voided)
                .executeUpdate();
    }

    /** Families, evidence and holds before stays: they are seen through the stays of their person. */
    void rePoint(UUID merge, UUID duplicate, UUID survivor) {
        rise(survivor);
        of(JOIN_FAMILY, merge).setParameter("survivor", survivor).executeUpdate();
        for (String table : List.of("evidence", "release_hold", "stay")) {
            session.createNativeMutationQuery("update " + table
                            + " set person_id = :survivor, version = version + 1 where person_id = :duplicate")
                    .setParameter("survivor", survivor)
                    .setParameter("duplicate", duplicate)
                    .executeUpdate();
        }
    }

    /** Families change with their members. @return those that have another member from now on */
    List<UUID> touchFamilies(UUID merge) {
        of("update family set version = version + 1 where id in (" + FAMILIES + ")", merge)
                .executeUpdate();
        return Scalar.query(session, FAMILIES, UUID.class)
                .setParameter("merge", merge)
                .getResultList();
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

    /** Papers and whatever else the survivor gains or loses is shown with the stays that were his own, too. */
    void rise(UUID survivor) {
        session.createNativeMutationQuery("update stay set version = version + 1 where person_id = :survivor")
                .setParameter("survivor", survivor)
                .executeUpdate();
    }

    private MutationQuery of(String sql, UUID merge) {
        return session.createNativeMutationQuery(sql).setParameter("merge", merge);
    }
}
