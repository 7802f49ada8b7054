package vn.cachly.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.hibernate.Session;
import vn.cachly.shared.Changed;
import vn.cachly.shared.SequencerTurn;

/** Every change, in the order in which it became visible. Whoever follows by position misses nothing that commits late. */
@ApplicationScoped
class Feed {
    private static final String WRITE = """
            with written as (
                insert into change (recorded_at, happened_at, action, resource, resource_id, version, facility_id)
                values (:now, :at, :action, :resource, :id, :version, cast(:facility as uuid)) returning id)
            insert into change_unplaced (change_id) select id from written""";

    private static final String PLACE = """
            with taken as (delete from change_unplaced returning change_id),
                 last as (select coalesce(max(position), 0) as position from change_position)
            insert into change_position (position, change_id)
            select last.position + row_number() over (order by change_id), change_id from taken, last""";

    private static final String PAGE = """
            select p.position, c.recorded_at, c.happened_at, c.action, c.resource, c.resource_id, c.version, c.facility_id
              from change_position p join change c on c.id = p.change_id
             where p.position > :since order by p.position limit :rows""";

    private final Session session;

    Feed(Session session) {
        this.session = session;
    }

    void on(@Observes Changed change) {
        session.createNativeMutationQuery(WRITE)
                .setParameter("now", change.when().recordedAt())
                .setParameter("at", change.when().at())
                .setParameter("action", change.action())
                .setParameter("resource", change.resource())
                .setParameter("id", change.id())
                .setParameter("version", change.version())
                .setParameter("facility", change.facilityId())
                .executeUpdate();
    }

    void on(@Observes SequencerTurn turn) {
        session.createNativeMutationQuery(PLACE).executeUpdate();
    }

    List<ChangeLine> since(long position, int rows) {
        return session.createNativeQuery(PAGE, ChangeLine.class)
                .setParameter("since", position)
                .setParameter("rows", rows)
                .getResultList();
    }
}
