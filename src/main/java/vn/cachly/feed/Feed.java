package vn.cachly.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.Session;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Scalar;
import vn.cachly.shared.SequencerTurn;

/** Every change, in the order in which it became visible. Whoever follows by position misses nothing that commits late. */
@ApplicationScoped
class Feed {
    private static final String WRITE = """
            select cast(change_write(cast(:now as timestamptz), cast(:happened as timestamptz[]), cast(:actions as text[]), cast(:resources as text[]),
                                     cast(:ids as uuid[]), cast(:versions as integer[]), cast(:facilities as uuid[])) as text)""";

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
        write(List.of(change));
    }

    void on(@Observes AllChanged all) {
        if (!all.changes().isEmpty()) {
            write(all.changes());
        }
    }

    private void write(List<Changed> changes) {
        Scalar.query(session, WRITE, String.class)
                .setParameter("now", changes.get(0).when().recordedAt())
                .setParameter("happened", column(changes, one -> one.when().at().toString(), String[]::new))
                .setParameter("actions", column(changes, Changed::action, String[]::new))
                .setParameter("resources", column(changes, Changed::resource, String[]::new))
                .setParameter("ids", column(changes, Changed::id, UUID[]::new))
                .setParameter("versions", column(changes, Changed::version, Integer[]::new))
                .setParameter("facilities", column(changes, Changed::facilityId, UUID[]::new))
                .getSingleResult();
    }

    private static <T> T[] column(List<Changed> changes, Function<Changed, T> value, IntFunction<T[]> array) {
        return changes.stream().map(value).toArray(array);
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
