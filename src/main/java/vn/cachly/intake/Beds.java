package vn.cachly.intake;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Scalar;

/** Where people of groups lie now. */
@ApplicationScoped
class Beds {
    private static final String PLACES = """
            select s.id as stay_id, u.bed_id, r.building, r.floor, r.name as room, b.name as bed
              from stay s left join bed_use u on u.stay_id = s.id and u.superseded_at is null and u.ended_at is null
              left join bed b on b.id = u.bed_id left join room r on r.id = u.room_id
             where s.id = any(:stays) and s.ended_at is null""";

    private static final String VEHICLES = """
            select s.id as stay_id, a.group_id from stay s join arrival a on a.stay_id = s.id
             where s.facility_id = :camp and s.ended_at is null""";

    private static final String OPEN = "select id from stay where person_id = any(:people) and ended_at is null";

    private static final String LYING = """
            select stay_id from bed_use
             where stay_id = any(:stays) and facility_id = :camp and slot = 0 and superseded_at is null and ended_at is null""";

    private final Session session;

    Beds(Session session) {
        this.session = session;
    }

    /** Where somebody is whose stay lasts, as the statement gives it; nothing but the stay when he has no bed. */
    @RegisterForReflection
    record Place(UUID stayId, UUID bedId, String building, String floor, String room, String bed) {}

    /** With which group somebody in the camp came, as the statement gives it. */
    @RegisterForReflection
    record CameWith(UUID stayId, UUID groupId) {}

    /** Of stays that last. */
    Map<UUID, Place> of(Collection<UUID> stays) {
        Map<UUID, Place> places = new HashMap<>();
        session.createNativeQuery(PLACES, Place.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .getResultList()
                .forEach(place -> places.put(place.stayId(), place));
        return places;
    }

    /** Who of them has a bed of his own in the camp. */
    Set<UUID> lying(Collection<UUID> stays, UUID camp) {
        return stays.isEmpty()
                ? Set.of()
                : Set.copyOf(Scalar.query(session, LYING, UUID.class)
                        .setParameter("stays", stays.toArray(UUID[]::new))
                        .setParameter("camp", camp)
                        .getResultList());
    }

    Map<UUID, UUID> vehicles(UUID camp) {
        Map<UUID, UUID> groups = new HashMap<>();
        session.createNativeQuery(VEHICLES, CameWith.class)
                .setParameter("camp", camp)
                .getResultList()
                .forEach(one -> groups.put(one.stayId(), one.groupId()));
        return groups;
    }

    /** Stays that last, of people in the actor's place. */
    List<UUID> openStays(Collection<UUID> people) {
        return Scalar.query(session, OPEN, UUID.class)
                .setParameter("people", people.toArray(UUID[]::new))
                .getResultList();
    }
}
