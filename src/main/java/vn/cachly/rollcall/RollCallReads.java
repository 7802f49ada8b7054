package vn.cachly.rollcall;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.cachly.shared.Scalar;

/** What was answered, and what may be named in an answer. */
@ApplicationScoped
class RollCallReads {
    private static final String ANSWERS = """
            select a.id, a.room_id, r.building, r.floor, r.name, a.recorded_at, a.recorded_by, a.superseded_at, p.stay_id, p.present
              from roll_call_room a left join room r on r.id = a.room_id left join roll_call_person p on p.answer_id = a.id
             where a.roll_call_id = :call
             order by natural_order(r.building), r.building, r.floor_level, natural_order(r.floor), r.floor,
                      natural_order(r.name), r.name, r.id, a.recorded_at, a.id, p.stay_id""";

    private static final String FOREIGN = """
            select cast((select count(*) from room where id = any(:rooms) and facility_id = :camp) as integer) as rooms,
                   cast((select count(*) from stay where id = any(:stays)) as integer) as stays""";

    private final Session session;

    RollCallReads(Session session) {
        this.session = session;
    }

    /** How many of the named rooms are of the camp, and how many of the named stays are of the actor's place. */
    @RegisterForReflection
    record Reachable(int rooms, int stays) {}

    /** One person in one answer; or an answer that names nobody. */
    @RegisterForReflection
    record AnswerRow(
            UUID id,
            UUID roomId,
            String building,
            String floor,
            String room,
            Instant recordedAt,
            String recordedBy,
            Instant supersededAt,
            UUID stayId,
            Boolean present) {}

    Reachable reachable(RollCall call, List<UUID> rooms, List<UUID> stays) {
        return session.createNativeQuery(FOREIGN, Reachable.class)
                .setParameter("rooms", rooms.toArray(UUID[]::new))
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("camp", call.facilityId())
                .getSingleResult();
    }

    /** Those of these stays who are present in some room already. */
    List<UUID> presentAmong(RollCall call, List<UUID> stays) {
        return Scalar.query(session, """
                        select stay_id from roll_call_person
                         where roll_call_id = :call and stay_id = any(:stays) and present and superseded_at is null order by 1""", UUID.class)
                .setParameter("call", call.id())
                .setParameter("stays", stays.toArray(UUID[]::new))
                .getResultList();
    }

    List<RollCallRoom> answers(RollCall call) {
        return session
                .createNativeQuery(ANSWERS, AnswerRow.class)
                .setParameter("call", call.id())
                .getResultStream()
                .collect(Collectors.groupingBy(AnswerRow::id, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(RollCallReads::answer)
                .toList();
    }

    private static RollCallRoom answer(List<AnswerRow> rows) {
        AnswerRow first = rows.get(0);
        return new RollCallRoom(
                first.id(),
                RollCallPlace.of(first.roomId(), first.building(), first.floor(), first.room()),
                stays(rows, true),
                stays(rows, false),
                first.recordedAt(),
                first.recordedBy(),
                first.supersededAt());
    }

    private static List<UUID> stays(List<AnswerRow> rows, boolean present) {
        return rows.stream()
                .filter(row -> row.stayId() != null && row.present() == present)
                .map(AnswerRow::stayId)
                .toList();
    }
}
