package vn.cachly.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;
import vn.cachly.shared.Words;

/** Who is in which hospital, and the bed that waits for him. The caller has taken the stays. */
@ApplicationScoped
class HospitalTrips {
    private static final String BEGIN = """
            insert into hospital_trip (id, stay_id, facility_id, hospital, vehicle, kept_use_id, left_at, recorded_at, recorded_by)
            select e.id, e.stay_id, :camp, :hospital, cast(:vehicle as text),
                   case when e.stay_id = :first then cast(:kept as uuid) end, :at, :now, :by
              from unnest(cast(:ids as uuid[]), cast(:stays as uuid[])) as e (id, stay_id)""";

    private static final String END = """
            update hospital_trip set over_at = :at, over_recorded_at = :now, over_recorded_by = :by
             where stay_id = any(:stays) and over_at is null""";

    private static final String PAGE = """
            select t.id, t.stay_id, s.person_id, p.name, t.hospital, t.vehicle, pr.reason, b.id as bed_id, r.building, r.floor,
                   r.name as room, b.name as bed, t.left_at, t.recorded_at, t.recorded_by
              from hospital_trip t join stay s on s.id = t.stay_id join person p on p.id = s.person_id
              join presence pr on pr.stay_id = s.id and pr.superseded_at is null and pr.ended_at is null and pr.kind = 'AT_HOSPITAL'
              left join bed_use u on u.id = t.kept_use_id and u.ended_at is null
              left join bed b on b.id = u.bed_id left join room r on r.id = u.room_id
             where t.facility_id = :facility and t.over_at is null and (t.left_at, t.id) < (:before, :beforeId)
             order by t.left_at desc, t.id desc limit :rows""";

    private final Session session;

    HospitalTrips(Session session) {
        this.session = session;
    }

    /** @param stays the first is his whose bed is kept */
    void begin(List<UUID> stays, UUID camp, TakeToHospital command, UUID kept, Happened when, String by) {
        session.createNativeMutationQuery(BEGIN)
                .setParameter("ids", stays.stream().map(one -> Ids.next()).toArray(UUID[]::new))
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("first", stays.get(0))
                .setParameter("camp", camp)
                .setParameter("hospital", command.hospital())
                .setParameter("vehicle", command.vehicle())
                .setParameter("kept", kept)
                .setParameter("at", when.at())
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .executeUpdate();
    }

    List<UUID> keptFor(List<UUID> stays) {
        return Scalar.query(
                        session,
                        "select kept_use_id from hospital_trip where stay_id = any(:stays) and over_at is null and kept_use_id is not null"
                                + " order by kept_use_id",
                        UUID.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .getResultList();
    }

    Optional<UUID> keptFor(UUID stay) {
        return Scalar.query(
                        session,
                        "select kept_use_id from hospital_trip where stay_id = :stay and over_at is null and kept_use_id is not null",
                        UUID.class)
                .setParameter("stay", stay)
                .uniqueResultOptional();
    }

    void end(List<UUID> stays, Happened when, String by) {
        session.createNativeMutationQuery(END)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("at", when.at())
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .executeUpdate();
    }

    /** Of those who are in a hospital now; whoever left last first. */
    List<HospitalTripLine> page(UUID facility, Keyset keyset) {
        return session.createNativeQuery(PAGE, HospitalTripLine.class)
                .setParameter("facility", facility)
                .setParameter("before", keyset.moment())
                .setParameter("beforeId", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultList();
    }

    void eraseWords(UUID person) {
        Words.erase(session, "hospital_trip", person);
    }
}
