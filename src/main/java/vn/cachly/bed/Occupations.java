package vn.cachly.bed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Scalar;

/** Who lies where, read only. */
@ApplicationScoped
class Occupations {
    private static final String CURRENT = """
            select id as use_id, stay_id, bed_id, room_id, facility_id, cast(slot as integer) as slot, guardian_stay_id, sex,
                   category, began_at
              from bed_use where (stay_id = any(:stays) or guardian_stay_id = any(:stays))
               and superseded_at is null and ended_at is null""";

    /** The bed and, if it is in use at that time or later, what for. */
    private static final String PROSPECT = """
            select b.id as bed_id, b.room_id, b.facility_id, way.id as use_id, way.kind, way.stay_id, way.began_at, way.ended_at,
                   way.began_recorded_by as recorded_by
              from bed b
              left join lateral (
                    select u.* from bed_use u
                     where u.bed_id = b.id and u.slot = 0 and u.superseded_at is null
                       and (u.ended_at is null or u.ended_at > :at) and b.opened_at <= :at and b.retired_at is null
                     order by u.id limit 1) way on true
             where b.id = :bed""";

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

    /** @param use may be null */
    Optional<UUID> roomOf(UUID use) {
        return use == null
                ? Optional.empty()
                : Scalar.query(session, "select room_id from bed_use where id = :use", UUID.class)
                        .setParameter("use", use)
                        .uniqueResultOptional();
    }

    List<Spot> spots(UUID facility, List<UUID> beds) {
        return session.createNativeQuery("""
                        select id as bed_id, room_id, facility_id from bed
                         where id = any(:beds) and facility_id = :facility""", Spot.class)
                .setParameter("beds", beds.toArray(UUID[]::new))
                .setParameter("facility", facility)
                .getResultList();
    }

    Optional<Prospect> prospect(UUID bed, Instant at) {
        return session.createNativeQuery(PROSPECT, Prospect.class)
                .setParameter("bed", bed)
                .setParameter("at", at)
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
        return Scalar.query(
                        session,
                        "select rule from bed_misfits(:facility, :at) where stay_id = :stay order by rule",
                        String.class)
                .setParameter("facility", facility)
                .setParameter("at", at)
                .setParameter("stay", stay)
                .getResultList();
    }
}
