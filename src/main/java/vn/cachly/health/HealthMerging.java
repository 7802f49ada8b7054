package vn.cachly.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** What was found in one stay goes over to another, and back. What the other one has for itself stays where it was. */
@ApplicationScoped
class HealthMerging {
    private static final String GIVE_CHECKS = """
            update health_check c set stay_id = :to, origin_stay_id = coalesce(c.origin_stay_id, :from), version = c.version + 1
             where c.stay_id = :from
               and (c.session = 'EXTRA' or c.voided_at is not null
                    or not exists (select from health_check o
                                    where o.stay_id = :to and o.day = c.day and o.session = c.session and o.voided_at is null))""";

    private static final String GIVE_ALERTS = """
            update health_alert a set stay_id = :to, origin_stay_id = coalesce(a.origin_stay_id, :from), version = a.version + 1
             where a.stay_id = :from
               and (a.cleared_at is not null
                    or not exists (select from health_alert o where o.stay_id = :to and o.cleared_at is null))""";

    private static final String TAKE_BACK = """
            update %s set stay_id = :from, origin_stay_id = null, version = version + 1
             where stay_id = :to and origin_stay_id = :from""";

    private final Session session;

    HealthMerging(Session session) {
        this.session = session;
    }

    void give(UUID from, UUID to) {
        run(GIVE_CHECKS, from, to);
        run(GIVE_ALERTS, from, to);
    }

    void takeBack(UUID from, UUID to) {
        run(TAKE_BACK.formatted("health_check"), from, to);
        run(TAKE_BACK.formatted("health_alert"), from, to);
    }

    private void run(String sql, UUID from, UUID to) {
        session.createNativeMutationQuery(sql)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }
}
