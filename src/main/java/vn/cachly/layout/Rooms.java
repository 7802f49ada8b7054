package vn.cachly.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.MutationQuery;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;

/** Rooms with what belongs to them; whole layouts are written as sets. */
@ApplicationScoped
class Rooms implements PanacheRepositoryBase<Room, UUID> {
    private static final String ADD_ROOMS = """
            insert into room (id, facility_id, building, floor, floor_level, name, position, sex_policy, kept_for, opened_at)
            select r.id, :facility, r.building, r.floor, r.level, r.name, r.position, r.policy, r.kept, :opened
              from jsonb_to_recordset(cast(:rows as jsonb))
                   as r (id uuid, building text, floor text, level integer, name text, position integer, policy text, kept text)""";

    private static final String ADD_BEDS = """
            insert into bed (id, room_id, facility_id, name, position, opened_at)
            select b.id, b.room, :facility, b.name, b.position, :opened
              from jsonb_to_recordset(cast(:rows as jsonb)) as b (id uuid, room uuid, name text, position integer)""";

    private static final String ADD_ADJACENCIES = """
            insert into room_adjacency (facility_id, room_id, other_id, kind)
            select :facility, a.room, a.other, a.kind
              from jsonb_to_recordset(cast(:rows as jsonb)) as a (room uuid, other uuid, kind text)
            on conflict do nothing""";

    private final ObjectMapper mapper;

    Rooms(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void add(UUID facility, LayoutRows rows, Instant openedAt) {
        write(ADD_ROOMS, facility, rows.rooms())
                .setParameter("opened", openedAt)
                .executeUpdate();
        write(ADD_BEDS, facility, rows.beds()).setParameter("opened", openedAt).executeUpdate();
        write(ADD_ADJACENCIES, facility, rows.adjacencies()).executeUpdate();
    }

    /** Rooms of a facility by building/floor/room. */
    Map<String, UUID> byName(UUID facility) {
        return find("facilityId", facility).project(RoomName.class).stream()
                .collect(Collectors.toMap(RoomName::path, RoomName::id));
    }

    /** What rooms may be kept for. */
    List<String> mixingGroups() {
        return Scalar.query(getSession(), "select code from mixing_group", String.class)
                .getResultList();
    }

    int lastPosition(UUID facility) {
        return Scalar.query(
                        getSession(),
                        "select coalesce(max(position), 0) from room where facility_id = :facility",
                        Integer.class)
                .setParameter("facility", facility)
                .getSingleResult();
    }

    /** Takes the rooms for this transaction, always in the same order, so that two who take several never wait in a ring. */
    void lock(List<UUID> ids) {
        Scalar.query(getSession(), "select id from room where id = any(:ids) order by id for update", UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    List<Room> page(UUID facility, Keyset keyset) {
        return find(
                        "from Room r where r.facilityId = ?1 and (r.position, r.id) > (?2, ?3) order by r.position, r.id",
                        facility,
                        keyset.number(),
                        keyset.id())
                .range(0, keyset.rows() - 1)
                .list();
    }

    Map<UUID, List<NeighbourView>> neighbours(List<UUID> rooms) {
        return getSession()
                .createNativeQuery("""
                        select room_id, other_id, kind from room_adjacency where room_id = any(:rooms)
                        union all
                        select other_id, room_id, kind from room_adjacency where other_id = any(:rooms) order by 1, 3, 2""", Tuple.class)
                .setParameter("rooms", rooms.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class),
                        Collectors.mapping(
                                row -> new NeighbourView(
                                        row.get(1, UUID.class), AdjacencyKind.valueOf(row.get(2, String.class))),
                                Collectors.toList())));
    }

    private MutationQuery write(String sql, UUID facility, List<?> rows) {
        try {
            return getSession()
                    .createNativeMutationQuery(sql)
                    .setParameter("facility", facility)
                    .setParameter("rows", mapper.writeValueAsString(rows));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
