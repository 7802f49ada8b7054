package vn.cachly.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** What was found in one stay goes over to another, and back. What the other one has for itself stays where it was. */
@ApplicationScoped
class HealthMerging {
    private static final String GIVE_CHECKS = """
            with given as (
                update health_check c set stay_id = :to, origin_stay_id = coalesce(c.origin_stay_id, :from), version = c.version + 1
                 where c.stay_id = :from
                   and (c.session = 'EXTRA' or c.voided_at is not null
                        or not exists (select from health_check o
                                        where o.stay_id = :to and o.day = c.day and o.session = c.session and o.voided_at is null))
                returning c.id)
            """ + remembered("CHECK");

    private static final String GIVE_ALERTS = """
            with given as (
                update health_alert a set stay_id = :to, origin_stay_id = coalesce(a.origin_stay_id, :from), version = a.version + 1
                 where a.stay_id = :from
                   and (a.cleared_at is not null
                        or not exists (select from health_alert o where o.stay_id = :to and o.cleared_at is null))
                returning a.id)
            """ + remembered("ALERT");

    /** What went over with this merge, and not what an earlier one had brought before. */
    private static final String TAKE_BACK = """
            update %s h set stay_id = :from, origin_stay_id = nullif(h.origin_stay_id, :from), version = h.version + 1
              from person_merge_care c
             where c.merge_id = :merge and c.kind = '%s' and h.id = c.row_id and h.stay_id = :to""";

    private final Session session;

    HealthMerging(Session session) {
        this.session = session;
    }

    private static String remembered(String kind) {
        return "insert into person_merge_care (merge_id, kind, row_id, stay_id) select :merge, '" + kind
                + "', id, :from from given";
    }

    void give(UUID merge, UUID from, UUID to) {
        run(GIVE_CHECKS, merge, from, to);
        run(GIVE_ALERTS, merge, from, to);
    }

    void takeBack(UUID merge, UUID from, UUID to) {
        run(TAKE_BACK.formatted("health_check", "CHECK"), merge, from, to);
        run(TAKE_BACK.formatted("health_alert", "ALERT"), merge, from, to);
    }

    private void run(String sql, UUID merge, UUID from, UUID to) {
        session.createNativeMutationQuery(sql)
                .setParameter("merge", merge)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }
}
