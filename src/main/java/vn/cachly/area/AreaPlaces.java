package vn.cachly.area;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Scalar;

/** Which unit a place lies in, and when. */
@ApplicationScoped
class AreaPlaces {
    /** A unit lies within another when it is the other or its parent lies within it. */
    private static final String WITHIN = """
            with recursive below (id) as (
                select cast(:unit as uuid) union all select u.id from area_unit u join below on u.parent_id = below.id)
            select p.place_id from area_place p join below on p.unit_id = below.id
             where p.valid_from <= :on and (p.valid_until is null or p.valid_until > :on)""";

    private static final String LOCATE = """
            insert into area_place (place_id, unit_id, valid_from, valid_until) values (:place, :unit, :from, cast(:until as date))
            on conflict do nothing""";

    private static final String BEYOND = """
            area_place p join area_unit u on u.id = p.unit_id
             where u.id = any(:units) and (p.valid_until is null or p.valid_until > u.valid_until)""";

    /**
     * Where a unit ends, its places go on in the unit that is named for them, or in the one that took all of it. A place that
     * began later than that has never been in the ended unit.
     */
    private static final String FOLLOW = """
            with gone as (
                select p.place_id, p.valid_from, p.valid_until, p.unit_id, u.valid_until as day, coalesce(
                           (select n.next_id
                              from unnest(cast(:places as uuid[]), cast(:from as uuid[]), cast(:targets as uuid[]))
                                   as n (place_id, unit_id, next_id)
                             where n.place_id = p.place_id and n.unit_id = p.unit_id),
                           (select (array_agg(s.successor_id))[1] from area_succession s
                             where s.predecessor_id = u.id and s.extent = 'WHOLE' having count(*) = 1)) as next_id
                  from %s),
            late as (
                update area_place p set unit_id = gone.next_id from gone
                 where p.place_id = gone.place_id and p.valid_from = gone.valid_from
                   and gone.valid_from >= gone.day and gone.next_id is not null
                returning p.place_id),
            closed as (
                update area_place p set valid_until = gone.day from gone
                 where p.place_id = gone.place_id and p.valid_from = gone.valid_from
                   and gone.valid_from < gone.day and gone.next_id is not null
                returning p.place_id, gone.next_id, gone.day, gone.valid_until),
            opened as (
                insert into area_place (place_id, unit_id, valid_from, valid_until)
                select place_id, next_id, day, valid_until from closed returning place_id)
            select place_id from late union all select place_id from opened""".formatted(BEYOND);

    private final Session session;

    AreaPlaces(Session session) {
        this.session = session;
    }

    /** A place and the unit it is in. */
    @RegisterForReflection
    record Located(UUID placeId, UUID unitId) {}

    List<UUID> within(UUID unit, LocalDate on) {
        return Scalar.query(session, WITHIN, UUID.class)
                .setParameter("unit", unit)
                .setParameter("on", on)
                .getResultList();
    }

    /** Nobody ends the unit until this transaction is over. */
    void hold(UUID unit) {
        Scalar.query(session, "select id from area_unit where id = :unit for share", UUID.class)
                .setParameter("unit", unit)
                .uniqueResultOptional();
    }

    /**
     * @param until first day on which it lies elsewhere; null for good
     * @return false when the place has a unit already
     */
    boolean locate(UUID place, UUID unit, LocalDate from, LocalDate until) {
        return session.createNativeMutationQuery(LOCATE)
                        .setParameter("place", place)
                        .setParameter("unit", unit)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .executeUpdate()
                == 1;
    }

    /**
     * @param named where what lies in a unit lies afterwards, when somebody has said so
     * @return the places that moved on
     */
    List<UUID> follow(Collection<UUID> ended, Map<Located, UUID> named) {
        return Scalar.query(session, FOLLOW, UUID.class)
                .setParameter("units", ended.toArray(UUID[]::new))
                .setParameter(
                        "places", named.keySet().stream().map(Located::placeId).toArray(UUID[]::new))
                .setParameter(
                        "from", named.keySet().stream().map(Located::unitId).toArray(UUID[]::new))
                .setParameter("targets", named.values().toArray(UUID[]::new))
                .getResultList();
    }

    /** Places that lie in these units until further notice. */
    List<Located> in(Collection<UUID> units) {
        return session.createNativeQuery(
                        "select place_id, unit_id from area_place where unit_id = any(:units) and valid_until is null",
                        Located.class)
                .setParameter("units", units.toArray(UUID[]::new))
                .getResultList();
    }

    /** Places of units that do not last as long as they do. */
    List<Located> beyond(Collection<UUID> units) {
        return session.createNativeQuery("select p.place_id, p.unit_id from " + BEYOND, Located.class)
                .setParameter("units", units.toArray(UUID[]::new))
                .getResultList();
    }
}
