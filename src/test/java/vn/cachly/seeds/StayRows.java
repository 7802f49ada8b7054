package vn.cachly.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

/** All rows of a camp's stays as they lie in the tables at this moment, and nothing that is made of them. */
final class StayRows {
    private static final String ALL = """
            with mine as (select id, person_id from stay where facility_id = ?)
            select json_build_object(
                'stay', (select json_agg(to_jsonb(s) - 'content_hash' - 'period' order by s.id) from stay s join mine using (id)),
                'category', (select json_agg(c) from stay_category c where c.superseded_at is null and stay_id in (select id from mine)),
                'presence', (select json_agg(c) from presence c where c.superseded_at is null and stay_id in (select id from mine)),
                'use', (select json_agg(to_jsonb(u) - 'content_hash') from bed_use u
                         where u.superseded_at is null and u.kind = 'OCCUPIED' and u.stay_id in (select id from mine)),
                'event', (select json_agg(to_jsonb(e) - 'content_hash') from clock_event e where e.stay_id in (select id from mine)),
                'sample', (select json_agg(to_jsonb(s) - 'content_hash' order by s.id) from sample s where s.stay_id in (select id from mine)),
                'result', (select json_agg(to_jsonb(r) - 'content_hash' order by r.revision) from test_result r
                             join sample s on s.id = r.sample_id where s.stay_id in (select id from mine)),
                'exposure', (select json_agg(e order by e.id) from exposure e where e.case_stay_id in (select id from mine)),
                'member', (select json_agg(m order by m.exposure_id, m.stay_id) from exposure_member m where m.stay_id in (select id from mine)),
                'hold', (select json_agg(to_jsonb(h) - 'content_hash' order by h.id) from release_hold h
                          where h.ends_at is null and (h.facility_id = ? or h.person_id in (select person_id from mine))),
                'alert', (select json_agg(a order by a.id) from health_alert a where a.cleared_at is null and a.stay_id in (select id from mine)),
                'order', (select json_agg(json_build_object('stay_id', i.stay_id, 'kind', o.kind)) from quarantine_order_item i
                            join quarantine_order o on o.id = i.order_id where o.revoked_at is null and i.stay_id in (select id from mine)),
                'list', (select json_agg(to_jsonb(l) - 'content_hash' order by l.id) from release_list l where l.facility_id = ?),
                'item', (select json_agg(i) from release_item i where i.removed_at is null and i.stay_id in (select id from mine)),
                'override', (select json_agg(to_jsonb(o) - 'content_hash') from gate_override o
                              where o.confirmed_at is not null and o.withdrawn_at is null and o.stay_id in (select id from mine)),
                'need', (select json_agg(n) from sampling_need n where n.closed_at is null and n.stay_id in (select id from mine)),
                'task', (select json_agg(t) from task t where t.closed_at is null and t.facility_id = ?))""";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode tables;

    private StayRows(JsonNode tables) {
        this.tables = tables;
    }

    static StayRows of(Connection connection, UUID camp) {
        try (PreparedStatement statement = connection.prepareStatement(ALL)) {
            for (int place = 1; place <= 4; place++) {
                statement.setObject(place, camp);
            }
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return new StayRows(JSON.readTree(result.getString(1)));
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    List<JsonNode> of(String table) {
        List<JsonNode> rows = new ArrayList<>();
        // A table without rows is null.
        tables.get(table).forEach(rows::add);
        return rows;
    }

    List<JsonNode> of(String table, Predicate<JsonNode> wanted) {
        return of(table).stream().filter(wanted).toList();
    }

    List<JsonNode> ofStay(String table, UUID stay) {
        return of(table, row -> stay.equals(id(row, "stay_id")));
    }

    JsonNode one(String table, UUID id) {
        return of(table, row -> id.equals(id(row, "id"))).get(0);
    }

    List<UUID> open() {
        return of("stay", row -> row.get("ended_at").isNull()).stream()
                .map(row -> id(row, "id"))
                .toList();
    }

    int version(String table, UUID id) {
        return one(table, id).get("version").asInt();
    }

    /** What the last result of a sample says, when it is one that counts. */
    String outcome(UUID sample) {
        JsonNode last = last(sample);
        return last != null && List.of("FINAL", "CORRECTED").contains(text(last, "status"))
                ? text(last, "outcome")
                : null;
    }

    JsonNode last(UUID sample) {
        return of("result", row -> sample.equals(id(row, "sample_id"))).stream()
                .reduce((one, other) -> other)
                .orElse(null);
    }

    List<UUID> samples(Predicate<JsonNode> wanted) {
        return of("sample", wanted).stream().map(row -> id(row, "id")).toList();
    }

    static String text(JsonNode row, String column) {
        return row.get(column).isNull() ? null : row.get(column).asText();
    }

    static UUID id(JsonNode row, String column) {
        String text = text(row, column);
        return text == null ? null : UUID.fromString(text);
    }

    static Instant moment(JsonNode row, String column) {
        String text = text(row, column);
        return text == null ? null : OffsetDateTime.parse(text).toInstant();
    }

    /** Until when two were in one room from a moment on; null for never. */
    Instant togetherUntil(UUID one, UUID other, Instant from, Instant now) {
        return ofStay("use", one).stream()
                .flatMap(mine -> ofStay("use", other).stream()
                        .filter(his -> text(his, "room_id").equals(text(mine, "room_id")))
                        .map(his -> overlap(mine, his, from, now)))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private static Instant overlap(JsonNode mine, JsonNode his, Instant from, Instant now) {
        Instant begin = later(later(moment(mine, "began_at"), moment(his, "began_at")), from);
        Instant end = earlier(earlier(moment(mine, "ended_at"), moment(his, "ended_at")), now);
        return begin.isBefore(end) ? end : null;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
