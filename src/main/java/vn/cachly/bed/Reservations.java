package vn.cachly.bed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Keyset;

/** Plans for beds in use. Plans of one bed never overlap. */
@ApplicationScoped
class Reservations implements PanacheRepositoryBase<Reservation, UUID> {
    private static final String ADD = """
            insert into bed_reservation (id, bed_id, facility_id, kind, starts_at, ends_at, reason, recorded_at, recorded_by,
                                         content_hash)
            values (:id, :bed, :facility, :kind, :from, cast(:until as timestamptz), :reason, :now, :by, :hash)
            on conflict do nothing""";

    /** A plan whose time has come takes the bed if nothing has it; a plan whose time is over lapses. */
    private static final String TAKE_UP = """
            with due as (
                select r.*, b.room_id from bed_reservation r join bed b on b.id = r.bed_id
                 where r.bed_id = any(:beds) and r.closed_at is null and r.starts_at <= :at and b.retired_at is null
                   and (r.ends_at is null or r.ends_at > :at)),
            taken as (
                insert into bed_use (id, bed_id, room_id, facility_id, slot, kind, began_at, ended_at, began_recorded_at,
                                     began_recorded_by, reason)
                select gen_random_uuid(), bed_id, room_id, facility_id, 0, kind, :at, ends_at, :now, :by, reason from due
                on conflict do nothing returning bed_id)
, closed as (
            update bed_reservation r
               set closed_at = :now, closed_by = :by, version = version + 1,
                   closed_as = case when r.ends_at <= :at then 'LAPSED' else 'TAKEN_UP' end
             where r.bed_id = any(:beds) and r.closed_at is null
               and (r.ends_at <= :at or r.starts_at <= :at and r.bed_id in (select bed_id from taken))
            returning r.id, r.bed_id, r.facility_id, r.version, r.closed_as)
            select id, bed_id, facility_id, version, closed_as from closed order by id""";

    private static final String DUE = """
            select r.bed_id, b.room_id, b.facility_id from bed_reservation r join bed b on b.id = r.bed_id
             where r.closed_at is null and r.starts_at <= :at and b.retired_at is null
               and (r.ends_at <= :at or not exists (
                        select from bed_use u where u.bed_id = r.bed_id and u.slot = 0 and u.superseded_at is null
                           and (u.ended_at is null or u.ended_at > :at)))
             order by b.room_id limit 100""";

    /** @return whether nothing else was planned for that time */
    boolean add(Spot spot, ReserveBed plan, Instant now, String by, byte[] hash) {
        return getSession()
                        .createNativeMutationQuery(ADD)
                        .setParameter("id", plan.id())
                        .setParameter("bed", spot.bedId())
                        .setParameter("facility", spot.facilityId())
                        .setParameter("kind", plan.kind().name())
                        .setParameter("from", plan.startsAt())
                        .setParameter("until", plan.endsAt())
                        .setParameter("reason", plan.reason())
                        .setParameter("now", now)
                        .setParameter("by", by)
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    /** A plan that has become a use, or has lapsed. */
    @RegisterForReflection
    record Closed(UUID id, UUID bedId, UUID facilityId, int version, String closedAs) {}

    /** The caller holds the rooms of the beds. */
    List<Closed> takeUp(List<UUID> beds, Instant at, Instant now, String by) {
        return getSession()
                .createNativeQuery(TAKE_UP, Closed.class)
                .setParameter("beds", beds.toArray(UUID[]::new))
                .setParameter("at", at)
                .setParameter("now", now)
                .setParameter("by", by)
                .getResultList();
    }

    /** Beds for which a plan's time has come while nothing has them, or is over. */
    List<Spot> due(Instant at) {
        return getSession()
                .createNativeQuery(DUE, Spot.class)
                .setParameter("at", at)
                .getResultList();
    }

    /** For beds that are retired. */
    void cancel(List<UUID> beds, Happened when, String by) {
        getSession()
                .createNativeMutationQuery("""
                        update bed_reservation set closed_at = :now, closed_as = 'CANCELLED', closed_by = :by,
                                                   close_reason = 'RETIRED', version = version + 1
                         where bed_id = any(:beds) and closed_at is null""")
                .setParameter("beds", beds.toArray(UUID[]::new))
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .executeUpdate();
    }

    List<BedReservationView> page(UUID bed, Keyset keyset) {
        return find("bedId = ?1 and id > ?2 order by id", bed, keyset.id()).range(0, keyset.rows() - 1).list().stream()
                .map(Reservation::view)
                .toList();
    }
}
