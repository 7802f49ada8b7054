package vn.cachly.hold;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import vn.cachly.shared.VietNam;

/** Which holds keep whom in: one statement, however many people. */
@ApplicationScoped
public class HoldLookup {
    /**
     * A unit holds the camps that lie in it and those that have lain in it since the hold's first day: a unit that ends hands its
     * camps on and lets nobody go. When it is recorded late that the unit had ended before that day, it holds those that lay in
     * it on its last day, or lie in what it became.
     */
    private static final String KEEPING = """
            with recursive kept as materialized (
                select * from unnest(cast(:ids as uuid[]), cast(:persons as uuid[]), cast(:camps as uuid[]), cast(:rooms as uuid[]))
                           as k (id, person_id, facility_id, room_id)),
            open as materialized (
                select h.*, cast(h.starts_at at time zone 'Asia/Ho_Chi_Minh' as date) as day from release_hold h
                 where h.starts_at <= :at and (h.ends_at is null or h.ends_at > :at)),
            lain (facility_id, unit_id, valid_until) as (
                select distinct k.facility_id, a.unit_id, a.valid_until from kept k join area_place a on a.place_id = k.facility_id
                 where a.valid_from <= :day and exists (select from open where scope = 'UNIT')
                union
                select lain.facility_id, u.parent_id, lain.valid_until
                  from lain join area_unit u on u.id = lain.unit_id where u.parent_id is not null)
            select k.id, h.id as hold_id
              from kept k join open h on h.scope = 'NATION' or h.scope = 'FACILITY' and h.facility_id = k.facility_id
                or h.scope = 'ROOM' and h.room_id = k.room_id or h.scope = 'PERSON' and h.person_id = k.person_id
                or h.scope = 'UNIT' and exists (
                    select from lain join area_unit held on held.id = h.unit_id
                     where lain.facility_id = k.facility_id
                       and (lain.unit_id = h.unit_id
                            and (lain.valid_until is null or lain.valid_until > least(h.day, held.valid_until - 1))
                            or held.valid_until <= h.day
                               and exists (select from area_succession s
                                            where s.predecessor_id = h.unit_id and s.successor_id = lain.unit_id)))
             order by k.id, h.starts_at, h.id""";

    private final Session session;

    HoldLookup(Session session) {
        this.session = session;
    }

    /**
     * Somebody who may be kept in.
     *
     * @param id by which the caller knows him
     * @param roomId where he lies; null when he lies nowhere
     */
    public record Kept(UUID id, UUID personId, UUID facilityId, UUID roomId) {}

    /** A hold on somebody, as the statement gives it. */
    @RegisterForReflection
    record Keeping(UUID id, UUID holdId) {}

    /** The holds on each of these at that time; those on nobody are left out. */
    public Map<UUID, List<UUID>> keeping(Collection<Kept> people, Instant at) {
        Map<UUID, List<UUID>> holds = new HashMap<>();
        session.createNativeQuery(KEEPING, Keeping.class)
                .setParameter("ids", column(people, Kept::id))
                .setParameter("persons", column(people, Kept::personId))
                .setParameter("camps", column(people, Kept::facilityId))
                .setParameter("rooms", column(people, Kept::roomId))
                .setParameter("at", at)
                .setParameter("day", LocalDate.ofInstant(at, VietNam.ZONE))
                .getResultList()
                .forEach(one -> holds.computeIfAbsent(one.id(), any -> new ArrayList<>())
                        .add(one.holdId()));
        return holds;
    }

    private static UUID[] column(Collection<Kept> people, Function<Kept, UUID> value) {
        return people.stream().map(value).toArray(UUID[]::new);
    }
}
