package vn.cachly.hold;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;

/** Holds. There are few that are open at a time. */
@ApplicationScoped
class Holds implements PanacheRepositoryBase<Hold, UUID> {
    List<Hold> page(boolean open, Keyset keyset) {
        String which = open ? "endsAt is null" : "endsAt is not null";
        return find(which + " and id > ?1 order by id", keyset.id())
                .range(0, keyset.rows() - 1)
                .list();
    }

    /** Those that reach a stay of this person in this room of this camp at that time. */
    List<Hold> reaching(UUID person, UUID facility, UUID room, Collection<UUID> units, Instant at) {
        return list("""
                startsAt <= ?1 and (endsAt is null or endsAt > ?1) and (scope = 'NATION' or scope = 'UNIT' and unitId in ?2
                    or scope = 'FACILITY' and facilityId = ?3 or scope = 'ROOM' and roomId = ?4 or scope = 'PERSON' and personId = ?5)
                order by startsAt, id""", at, units, facility, room, person);
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
