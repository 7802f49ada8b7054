package vn.cachly.rollcall;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;

/** What the rooms said, written as a set. The caller holds the roll call. */
@ApplicationScoped
class RollCallAnswers {
    private static final String REPLACE = """
            with replaced as (
                update roll_call_room a set superseded_at = :now, superseded_by = n.id
                  from jsonb_to_recordset(cast(:rows as jsonb)) as n (id uuid, room uuid)
                 where a.roll_call_id = :call and a.facility_id = :camp and a.superseded_at is null
                   and coalesce(a.room_id, a.facility_id) = coalesce(n.room, :camp)
                returning a.id)
            update roll_call_person p set superseded_at = :now from replaced
             where p.answer_id = replaced.id and p.superseded_at is null""";

    private static final String ADD_ROOMS = """
            insert into roll_call_room (id, roll_call_id, facility_id, room_id, recorded_at, recorded_by, content_hash)
            select n.id, :call, :camp, n.room, :now, :by, decode(n.hash, 'hex')
              from jsonb_to_recordset(cast(:rows as jsonb)) as n (id uuid, room uuid, hash text)
            on conflict do nothing""";

    private static final String ADD_PERSONS = """
            insert into roll_call_person (answer_id, stay_id, roll_call_id, facility_id, called_at, present)
            select n.answer, n.stay, :call, :camp, :at, n.present
              from jsonb_to_recordset(cast(:rows as jsonb)) as n (answer uuid, stay uuid, present boolean)
            on conflict do nothing""";

    private final Session session;
    private final ObjectMapper mapper;
    private final Hash hash;

    RollCallAnswers(Session session, ObjectMapper mapper, Hash hash) {
        this.session = session;
        this.mapper = mapper;
        this.hash = hash;
    }

    @RegisterForReflection
    record Room(UUID id, UUID room, String hash) {}

    @RegisterForReflection
    record Named(UUID answer, UUID stay, boolean present) {}

    /** What is stored under these ids, in the actor's place, by id. */
    @RegisterForReflection
    record Known(UUID id, byte[] contentHash) {}

    Map<UUID, byte[]> known(List<UUID> ids) {
        return session.createNativeQuery(
                        "select id, content_hash from roll_call_room where id = any(:ids)", Known.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(Known::id, Known::contentHash));
    }

    byte[] hashOf(RollCall call, RoomAnswer answer) {
        return hash.of(call.id(), answer);
    }

    /** The last answer of a room counts; the one before stays to be read. */
    void replace(RollCall call, List<RoomAnswer> rooms, Happened when) {
        written(REPLACE, call, rows(call, rooms))
                .setParameter("now", when.recordedAt())
                .executeUpdate();
    }

    /** @return how many answers were free to be written */
    int addRooms(RollCall call, List<RoomAnswer> rooms, Happened when, String by) {
        return written(ADD_ROOMS, call, rows(call, rooms))
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .executeUpdate();
    }

    /** @return how many people could be named so */
    int addPersons(RollCall call, List<RoomAnswer> rooms) {
        List<Named> named = rooms.stream()
                .flatMap(room -> Stream.concat(
                        room.present().stream().map(stay -> new Named(room.id(), stay, true)),
                        room.missing().stream().map(stay -> new Named(room.id(), stay, false))))
                .toList();
        return written(ADD_PERSONS, call, named)
                .setParameter("at", call.calledAt())
                .executeUpdate();
    }

    private List<Room> rows(RollCall call, List<RoomAnswer> rooms) {
        return rooms.stream()
                .map(room -> new Room(room.id(), room.roomId(), HexFormat.of().formatHex(hashOf(call, room))))
                .toList();
    }

    private MutationQuery written(String sql, RollCall call, List<?> rows) {
        try {
            return session.createNativeMutationQuery(sql)
                    .setParameter("call", call.id())
                    .setParameter("camp", call.facilityId())
                    .setParameter("rows", mapper.writeValueAsString(rows));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
