package vn.cachly.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Rooms, beds and who is in them, as rules and wishes see them: one statement. */
@ApplicationScoped
class Camps {
    /** As for an admission: what is open and what ends later are read apart, because no index serves both. */
    private static final String NOW = """
            with live as (
                select * from bed_use where facility_id = :camp and superseded_at is null and ended_at is null
                union all
                select * from bed_use where facility_id = :camp and superseded_at is null and ended_at > :at),
            touching as (
                select room_id as room, other_id as other, kind from room_adjacency where facility_id = :camp
                union all
                select other_id, room_id, kind from room_adjacency where facility_id = :camp),
            neighbours as (
                select room, string_agg(other || ' ' || kind, ',') as rooms from touching group by room)
            select f.cohort_hours, approval.categories as approved, r.id as room_id, r.building, r.floor, r.floor_level as level,
                   r.name as room, r.position, r.sex_policy, r.kept_for, n.rooms as neighbours, b.id as bed_id, b.name as bed,
                   u.kind, cast(u.slot as integer) as slot, u.stay_id, u.sex, c.mixing_group, g.infectious, u.cohort_from
              from facility f
              cross join (select string_agg(distinct category, ',') as categories from facility_approval
                           where facility_id = :camp and starts_at <= :at and (ends_at is null or ends_at > :at)) approval
              left join bed b on b.facility_id = f.id and b.opened_at <= :at and b.retired_at is null
              left join room r on r.id = b.room_id and r.facility_id = f.id left join neighbours n on n.room = r.id
              left join live u on u.bed_id = b.id
              left join category c on c.code = u.category left join mixing_group g on g.code = c.mixing_group
             where f.id = :camp
             order by r.position, r.id, b.position, b.id, u.slot""";

    private final Session session;

    Camps(Session session) {
        this.session = session;
    }

    /**
     * @param vehicles the group somebody came with, by his stay, as far as it is known
     * @return empty for a camp that is not in the actor's place
     */
    Optional<CampNow> now(UUID camp, Instant at, Map<UUID, UUID> vehicles) {
        List<CampRow> rows = session.createNativeQuery(NOW, CampRow.class)
                .setParameter("camp", camp)
                .setParameter("at", at)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(first -> new CampNow(
                        at,
                        first.cohortHours(),
                        Set.copyOf(CampRow.split(first.approved())),
                        grouped(rows, CampRow::roomId).values().stream()
                                .map(room -> room.get(0).room(beds(room, vehicles)))
                                .toList()));
    }

    private static List<BedNow> beds(List<CampRow> room, Map<UUID, UUID> vehicles) {
        return grouped(room, CampRow::bedId).values().stream()
                .map(rows -> new BedNow(
                        rows.get(0).bedId(),
                        rows.get(0).bed(),
                        rows.stream()
                                .filter(row -> row.kind() != null)
                                .map(row -> row.use(vehicles))
                                .toList()))
                .toList();
    }

    private static Map<UUID, List<CampRow>> grouped(List<CampRow> rows, Function<CampRow, UUID> key) {
        return rows.stream()
                .filter(row -> row.bedId() != null)
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
