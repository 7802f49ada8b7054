package vn.cachly.door;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What hangs at doors, read only: a row for each bed and each child in it, in the order of the walk. */
@ApplicationScoped
class Doors {
    private static final String BEDS = """
            select f.id as facility_id, f.name as facility, r.id as room_id, r.building, r.floor, r.name as room, r.sex_policy, r.kept_for,
                   b.name as bed, u.kind as use, cast(u.slot as integer) as slot, u.stay_id, u.category, s.began_at, p.mobility
              from facility f join room r on r.facility_id = f.id and r.retired_at is null
              join bed b on b.room_id = r.id and b.facility_id = f.id and b.retired_at is null
              left join bed_use u on u.bed_id = b.id and u.superseded_at is null and u.began_at <= :at
                                 and (u.ended_at is null or u.kind = 'HELD' and u.ended_at > :at)
              left join stay s on s.id = u.stay_id
              left join person p on p.id = s.person_id
            """;

    private static final String WALK = """
             order by natural_order(r.building), r.building, r.floor_level, natural_order(r.floor), r.floor, natural_order(r.name),
                      r.name, r.id, natural_order(b.name), b.name, b.id, u.slot""";

    private final Session session;

    Doors(Session session) {
        this.session = session;
    }

    List<DoorRow> ofCamp(UUID camp, Instant at) {
        return read(BEDS + " where f.id = :id " + WALK, camp, at);
    }

    List<DoorRow> ofRoom(UUID room, Instant at) {
        return read(BEDS + " where r.id = :id " + WALK, room, at);
    }

    private List<DoorRow> read(String sql, UUID id, Instant at) {
        return session.createNativeQuery(sql, DoorRow.class)
                .setParameter("id", id)
                .setParameter("at", at)
                .getResultList();
    }
}
