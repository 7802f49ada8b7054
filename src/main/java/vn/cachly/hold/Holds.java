package vn.cachly.hold;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;
import vn.cachly.shared.VietNam;

/** Holds. There are few that are open at a time. */
@ApplicationScoped
class Holds implements PanacheRepositoryBase<Hold, UUID> {
    /**
     * Those that reach a stay of this person in this room of this camp at that time. A unit holds the camps that lie in it and
     * those that have lain in it since the hold's first day: a unit that ends hands its camps on and lets nobody go. When it is
     * recorded late that the unit had ended before that day, it holds those that lay in it on its last day, or lie in what
     * it became.
     */
    private static final String REACHING = """
            with recursive lain (unit_id, valid_until) as (
                select unit_id, valid_until from area_place where place_id = :facility and valid_from <= :day
                union all
                select u.parent_id, lain.valid_until from lain join area_unit u on u.id = lain.unit_id where u.parent_id is not null)
            select h.* from release_hold h
              left join area_unit held on held.id = h.unit_id
              cross join lateral (select cast(h.starts_at at time zone 'Asia/Ho_Chi_Minh' as date) as day) as first
             where h.starts_at <= :at and (h.ends_at is null or h.ends_at > :at)
               and (h.scope = 'NATION' or h.facility_id = :facility and h.scope = 'FACILITY' or h.room_id = cast(:room as uuid)
                    or h.person_id = :person
                    or exists (select from lain
                                where lain.unit_id = h.unit_id
                                  and (lain.valid_until is null or lain.valid_until > least(first.day, held.valid_until - 1)))
                    or held.valid_until <= first.day
                       and exists (select from area_succession s join lain on lain.unit_id = s.successor_id
                                    where s.predecessor_id = h.unit_id))
             order by h.starts_at, h.id""";

    List<Hold> page(boolean open, Keyset keyset) {
        String which = open ? "endsAt is null" : "endsAt is not null";
        return find(which + " and id > ?1 order by id", keyset.id())
                .range(0, keyset.rows() - 1)
                .list();
    }

    List<Hold> reaching(UUID person, UUID facility, UUID room, Instant at) {
        return getSession()
                .createNativeQuery(REACHING, Hold.class)
                .setParameter("person", person)
                .setParameter("facility", facility)
                .setParameter("room", room)
                .setParameter("at", at)
                .setParameter("day", LocalDate.ofInstant(at, VietNam.ZONE))
                .getResultList();
    }

    /** Those of units that have ended and that are not lifted. */
    List<UUID> openOn(Collection<UUID> units) {
        return Scalar.query(
                        getSession(),
                        "select id from release_hold where unit_id = any(:units) and ends_at is null order by id",
                        UUID.class)
                .setParameter("units", units.toArray(UUID[]::new))
                .getResultList();
    }

    boolean isRoomOf(UUID room, UUID facility) {
        return Scalar.query(
                        getSession(),
                        "select exists (select from room where id = :room and facility_id = :facility)",
                        Boolean.class)
                .setParameter("room", room)
                .setParameter("facility", facility)
                .getSingleResult();
    }
}
