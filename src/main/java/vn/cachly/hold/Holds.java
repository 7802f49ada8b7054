package vn.cachly.hold;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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

    /** In the order in which they began. */
    List<Hold> of(Collection<UUID> ids) {
        return list("id in ?1 order by startsAt, id", ids);
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
