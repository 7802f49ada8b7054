package vn.cachly.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * Camps, beds, people in them and stays that are over, from a fixed seed: families that share a phone, moves within the
 * stay, cleanings after it. Written by COPY, past the triggers, which would check each row alone.
 */
final class DataSet {
    static final int PROVINCES = 34;
    /** Neither real units nor those of other tests have these. */
    private static final int FIRST_CODE = 70_001;

    private static final int BEDS_IN_ROOM = 4;
    private static final Instant OPENED = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant PAST = Instant.parse("2020-02-01T00:00:00Z");

    private final Connection connection;
    private final Random dice = new Random(20_210_505);
    private final Map<String, StringBuilder> rows = new LinkedHashMap<>();
    private final String issuer;

    DataSet(Connection superuser, String issuer) {
        connection = superuser;
        this.issuer = issuer;
    }

    static UUID id(String kind, long number) {
        return UUID.nameUUIDFromBytes((kind + number).getBytes(StandardCharsets.UTF_8));
    }

    /** Camps are spread over the provinces in turn; subject "everywhere" sees them all, "province-n" one province. */
    void camps(int from, int count, int rooms, boolean cohorts) throws SQLException, IOException {
        if (from == 0) {
            for (int province = 0; province < PROVINCES; province++) {
                add(
                        "area_unit (id,tier,code,name,valid_from,content_hash)",
                        id("province", province),
                        "PROVINCE",
                        FIRST_CODE + province,
                        "Tỉnh " + province,
                        "2020-01-01",
                        "\\\\x00");
                add(
                        "assignment (id,issuer,subject,unit_id,everywhere,starts_at,recorded_at,recorded_by,content_hash)",
                        UUID.randomUUID(),
                        issuer,
                        "province-" + province,
                        id("province", province),
                        false,
                        OPENED,
                        OPENED,
                        "bench",
                        "\\\\x00");
            }
            add(
                    "assignment (id,issuer,subject,everywhere,starts_at,recorded_at,recorded_by,content_hash)",
                    UUID.randomUUID(),
                    issuer,
                    "everywhere",
                    true,
                    OPENED,
                    OPENED,
                    "bench",
                    "\\\\x00");
        }
        for (int camp = from; camp < from + count; camp++) {
            add(
                    "facility (id,name,kind,operator,cohort_hours,opened_at,recorded_at,recorded_by,content_hash)",
                    id("camp", camp),
                    "Trại " + camp,
                    "CONCENTRATED",
                    "MILITARY",
                    cohorts ? 96 : "\\N",
                    OPENED,
                    OPENED,
                    "bench",
                    "\\\\x00");
            add(
                    "area_place (place_id,unit_id,valid_from)",
                    id("camp", camp),
                    id("province", camp % PROVINCES),
                    "2020-01-01");
            for (String category : new String[] {"ENTRANT", "F1", "F2"}) {
                add(
                        "facility_approval (id,facility_id,category,instrument,starts_at,recorded_at,recorded_by,content_hash)",
                        UUID.randomUUID(),
                        id("camp", camp),
                        category,
                        "1/QĐ",
                        OPENED,
                        OPENED,
                        "bench",
                        "\\\\x00");
            }
            for (int room = 0; room < rooms; room++) {
                UUID roomId = id("room" + camp + "-", room);
                add(
                        "room (id,facility_id,building,floor,floor_level,name,position,sex_policy,opened_at)",
                        roomId,
                        id("camp", camp),
                        "A",
                        room / 20,
                        room / 20,
                        room,
                        room + 1,
                        "SAME",
                        OPENED);
                for (int bed = 0; bed < BEDS_IN_ROOM; bed++) {
                    add(
                            "bed (id,room_id,facility_id,name,position,opened_at)",
                            bed(camp, room, bed),
                            roomId,
                            id("camp", camp),
                            bed,
                            bed,
                            OPENED);
                }
            }
        }
        write();
    }

    static UUID bed(int camp, int room, int bed) {
        return id("bed" + camp + "-" + room + "-", bed);
    }

    static UUID room(int camp, int room) {
        return id("room" + camp + "-", room);
    }

    /** Stays that are over, one after the other in each bed, two weeks each. */
    void past(int camps, int rooms, int from, int count) throws SQLException, IOException {
        int beds = camps * rooms * BEDS_IN_ROOM;
        for (int n = from; n < from + count; n++) {
            int place = n % beds;
            Instant began = PAST.plus(Duration.ofDays(16L * (n / beds))).plusSeconds(dice.nextInt(80_000));
            stay(
                    n,
                    place / (rooms * BEDS_IN_ROOM),
                    place / BEDS_IN_ROOM % rooms,
                    place % BEDS_IN_ROOM,
                    began,
                    began.plus(Duration.ofDays(14)));
            if (n % 20_000 == 0) {
                write();
            }
        }
        write();
    }

    /** People who are there now: some beds of every room, so that none is full and none empty. */
    void present(int camps, int rooms, int count, Instant now) throws SQLException, IOException {
        present(0, camps, rooms, count, now);
    }

    void present(int from, int camps, int rooms, int count, Instant now) throws SQLException, IOException {
        int placed = 0;
        for (int round = 0; round < BEDS_IN_ROOM && placed < count; round++) {
            for (int camp = from; camp < from + camps && placed < count; camp++) {
                for (int room = 0; room < rooms && placed < count; room++) {
                    Instant began = now.minus(Duration.ofHours(1 + dice.nextInt(200)));
                    stay(1_000_000_000L + placed++, camp, room, round, began, null);
                }
            }
        }
        write();
    }

    private void stay(long n, int camp, int room, int bed, Instant began, Instant ended)
            throws SQLException, IOException {
        UUID stay = id("stay", n);
        UUID campId = id("camp", camp);
        String sex = (camp + room) % 2 == 0 ? "MALE" : "FEMALE";
        Object until = ended == null ? "\\N" : ended;
        Object by = ended == null ? "\\N" : "bench";
        add(
                "person (id,name,birth_date,birth_precision,sex,nationality,phone,declared_only,recorded_at,recorded_by,content_hash)",
                id("person", n),
                "Nguyễn Văn " + n,
                "1984-01-01",
                "YEAR",
                sex,
                "VN",
                "+849" + (10_000_000 + n / 4 % 80_000_000),
                false,
                began,
                "bench",
                "\\\\x00");
        add(
                "person_identifier (id,person_id,kind,value)",
                id("paper", n),
                id("person", n),
                "CCCD",
                String.format("%012d", n));
        add(
                "stay (id,person_id,facility_id,began_at,ended_at,end_kind,began_recorded_at,began_recorded_by,ended_recorded_at,ended_recorded_by,content_hash)",
                stay,
                id("person", n),
                campId,
                began,
                until,
                ended == null ? "\\N" : "RETURNED",
                began,
                "bench",
                until,
                by,
                "\\\\x00");
        add(
                "clock_event (id,stay_id,kind,happened_at,recorded_at,recorded_by)",
                id("entry", n),
                stay,
                "FACILITY_ENTRY",
                began,
                began,
                "bench");
        add(
                "stay_category (id,stay_id,category,began_at,ended_at,began_recorded_at,began_recorded_by)",
                id("category", n),
                stay,
                "ENTRANT",
                began,
                until,
                began,
                "bench");
        add(
                "presence (id,stay_id,facility_id,kind,began_at,ended_at,began_recorded_at,began_recorded_by,ended_recorded_at)",
                id("presence", n),
                stay,
                campId,
                "IN_CAMP",
                began,
                until,
                began,
                "bench",
                until);
        String uses =
                "bed_use (id,bed_id,room_id,facility_id,slot,kind,stay_id,sex,category,cohort_from,began_at,ended_at,began_recorded_at,began_recorded_by,ended_recorded_at,reason)";
        add(
                uses,
                id("use", n),
                bed(camp, room, bed),
                room(camp, room),
                campId,
                0,
                "OCCUPIED",
                stay,
                sex,
                "ENTRANT",
                began,
                began,
                until,
                began,
                "bench",
                until,
                "\\N");
        if (ended != null) {
            Instant clean = ended.plus(Duration.ofHours(6));
            add(
                    uses,
                    id("cleaning", n),
                    bed(camp, room, bed),
                    room(camp, room),
                    campId,
                    0,
                    "CLEANING",
                    "\\N",
                    "\\N",
                    "\\N",
                    "\\N",
                    ended,
                    clean,
                    ended,
                    "bench",
                    clean,
                    "LEFT");
        }
    }

    private void add(String table, Object... values) {
        StringBuilder text = rows.computeIfAbsent(table, name -> new StringBuilder());
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t").append(values[i]);
        }
        text.append('\n');
    }

    private void write() throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (Map.Entry<String, StringBuilder> table : rows.entrySet()) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy " + table.getKey() + " from stdin",
                                new StringReader(table.getValue().toString()));
            }
        }
        rows.clear();
    }
}
