package vn.cachly.layout;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Beds as things that stand in a room. */
@ApplicationScoped
class Beds implements PanacheRepositoryBase<Bed, UUID> {
    List<Bed> ofRooms(List<UUID> rooms) {
        return list("from Bed b where b.roomId in ?1 order by b.roomId, b.position", rooms);
    }

    List<Bed> ofFacility(UUID facility) {
        return list("facilityId = ?1 and retiredAt is null order by id", facility);
    }
}
