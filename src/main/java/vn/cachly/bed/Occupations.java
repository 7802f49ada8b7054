package vn.cachly.bed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Who lies where, read only. */
@ApplicationScoped
class Occupations {
    private static final String CURRENT = """
            select id as use_id, stay_id, bed_id, room_id, facility_id, cast(slot as integer) as slot, guardian_stay_id, sex,
                   category, began_at
              from bed_use where (stay_id = any(:stays) or guardian_stay_id = any(:stays))
               and superseded_at is null and ended_at is null""";

    private final Session session;

    Occupations(Session session) {
        this.session = session;
    }

    Optional<Spot> spot(UUID bed) {
        return session.createNativeQuery(
                        "select id as bed_id, room_id, facility_id from bed where id = :bed", Spot.class)
                .setParameter("bed", bed)
                .uniqueResultOptional();
    }

    /** Beds of these stays and of the children who share them, now. */
    List<Occupation> current(List<UUID> stays) {
        return session.createNativeQuery(CURRENT, Occupation.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .getResultList();
    }

    /** The rules by which a stay has to move. */
    List<String> misfits(UUID facility, UUID stay, Instant at) {
        return session.createNativeQuery(
                        "select rule from bed_misfits(:facility, :at) where stay_id = :stay order by rule",
                        String.class)
                .setParameter("facility", facility)
                .setParameter("at", at)
                .setParameter("stay", stay)
                .getResultList();
    }
}
