package vn.cachly.area;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** What held a unit before it was. */
@ApplicationScoped
class AreaPast {
    /**
     * What held all of a unit on the day before it began: the one unit that became it as a whole; otherwise a unit above it that
     * was there already; otherwise the one that became the unit above as a whole.
     */
    private static final String BEFORE = """
            with recursive up (id, parent_id, valid_from, height) as (
                select id, parent_id, valid_from, 0 from area_unit where id = :unit
                union all
                select p.id, p.parent_id, p.valid_from, up.height + 1 from up join area_unit p on p.id = up.parent_id)
            select held.id, held.valid_from
              from (select id, valid_from, height from up where valid_from < :day
                    union all
                    select p.id, p.valid_from, up.height
                      from up join area_unit p on p.valid_from < :day and p.valid_until >= :day and p.id = (
                           select (array_agg(s.predecessor_id))[1] from area_succession s
                            where s.successor_id = up.id having count(*) = 1 and min(s.extent) = 'WHOLE')) held
             order by held.height limit 1""";

    private final Session session;

    AreaPast(Session session) {
        this.session = session;
    }

    /** A unit that held another on the day before that began. */
    @RegisterForReflection
    record Before(UUID id, LocalDate validFrom) {}

    Optional<Before> before(UUID unit, LocalDate begins) {
        return session.createNativeQuery(BEFORE, Before.class)
                .setParameter("unit", unit)
                .setParameter("day", begins)
                .uniqueResultOptional();
    }
}
