package vn.cachly;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.cachly.layout.SexPolicy;
import vn.cachly.shared.Ids;

/** Real parallel requests for the same thing: one winner, and the others are told who is in the way. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class RaceTest {
    private static final int CLIENTS = 32;
    private static final int ROUNDS = 20;
    private static final int DEEP_ROUNDS = 1_000;

    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private final Race race = new Race(CLIENTS);
    private long deadlocks;

    @BeforeEach
    void countDeadlocks() {
        clock.runFrom("2026-11-23T02:00:00+07:00");
        deadlocks = deadlocks();
    }

    @AfterEach
    void nobodyEverDeadlocked() {
        race.close();
        clock.reset();
        assertEquals(deadlocks, deadlocks(), "deadlocks that PostgreSQL had to break");
    }

    private static long deadlocks() {
        Sql.text("select pg_stat_clear_snapshot()::text");
        return Sql.number("select deadlocks from pg_stat_database where datname = 'cachly'");
    }

    @Test
    void thirtyTwoClerksAndOneBed() {
        oneBed(ROUNDS);
    }

    @Test
    @Tag("deep")
    void thirtyTwoClerksAndOneBedAThousandTimes() {
        oneBed(DEEP_ROUNDS);
    }

    private void oneBed(int rounds) {
        Fixtures.Camp camp = fixtures.camp(roomsOf(rounds, 1));
        for (int round = 1; round <= rounds; round++) {
            List<Race.Finish> finishes = run(forOneBed(camp, camp.bed(round + "/1")));
            String winner = winner(finishes).body().path("id").asText();
            for (Race.Finish loser : losers(finishes, "BED_TAKEN")) {
                assertEquals(winner, loser.body().at("/inTheWay/stayId").asText());
                assertEquals(
                        camp.subject("reception"),
                        loser.body().at("/inTheWay/recordedBy").asText());
            }
            clock.advance(Duration.ofMinutes(1));
        }
        assertEquals(rounds, occupied(camp));
        Ledger.assertSound(camp);
    }

    @Test
    void aTakenBedIsRefusedAtOnceWhileTheRoomIsHeldBySomebodyElse() throws SQLException {
        Fixtures.Camp camp = fixtures.camp(room("1", 1));
        Admission first = Admission.into(camp.bed("1/1"));
        camp.reception().post("/stays", first.body()).then().statusCode(201);
        try (Connection holder = TestSetup.superuser();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("select from room where id = '" + camp.room("1") + "' for update");
            camp.reception()
                    .post("/stays", Admission.into(camp.bed("1/1")).body())
                    .then()
                    .statusCode(409)
                    .body("code", is("BED_TAKEN"))
                    .body("inTheWay.stayId", is(first.stay().toString()));
            holder.rollback();
        }
    }

    @Test
    void aManAndAWomanAndOneRoom() {
        Fixtures.Camp camp = fixtures.camp(roomsOf(ROUNDS * 4, 2));
        for (int round = 1; round <= ROUNDS * 4; round++) {
            List<Race.Finish> finishes = run(List.of(
                    admission(camp, Admission.into(camp.bed(round + "/1"))),
                    admission(camp, Admission.into(camp.bed(round + "/2")).man())));
            String winner = winner(finishes).body().path("id").asText();
            assertEquals(
                    winner,
                    losers(finishes, "ROOM_SEX")
                            .get(0)
                            .body()
                            .at("/inTheWay/stayId")
                            .asText());
        }
        Ledger.assertSound(camp);
    }

    @Test
    void aPositiveCaseAndAContactAndOneRoom() {
        Fixtures.Camp camp = fixtures.camp(roomsOf(ROUNDS * 4, 2));
        for (int round = 1; round <= ROUNDS * 4; round++) {
            List<Race.Finish> finishes = run(List.of(
                    admission(camp, Admission.into(camp.bed(round + "/1")).of("F0")),
                    admission(camp, Admission.into(camp.bed(round + "/2")).of("F1"))));
            String winner = winner(finishes).body().path("id").asText();
            assertEquals(
                    winner,
                    losers(finishes, "ROOM_CATEGORY")
                            .get(0)
                            .body()
                            .at("/inTheWay/stayId")
                            .asText());
        }
        Ledger.assertSound(camp);
    }

    @Test
    void aGuardianWhoMovesAndAChildWhoComes() {
        Fixtures.Camp camp = fixtures.camp(roomsOf(ROUNDS * 2, 1));
        for (int round = 1; round < ROUNDS * 2; round += 2) {
            Admission mother = Admission.into(camp.bed(round + "/1"));
            camp.reception().post("/stays", mother.body()).then().statusCode(201);
            clock.advance(Duration.ofSeconds(1));
            Admission child = Admission.into(camp.bed(round + "/1")).childOf(mother.stay());
            List<Race.Finish> finishes = run(List.of(
                    new Race.Entry(
                            camp.reception(),
                            "/stays/" + mother.stay() + "/moves",
                            0,
                            Body.of("bedId", camp.bed((round + 1) + "/1"))),
                    admission(camp, child)));
            winner(finishes);
            assertEquals(
                    0,
                    Sql.number(
                            "select count(*) from bed_use c where c.slot > 0 and c.ended_at is null and c.facility_id = ?"
                                    + " and not exists (select from bed_use g where g.stay_id = c.guardian_stay_id"
                                    + " and g.bed_id = c.bed_id and g.ended_at is null)",
                            camp.id()),
                    "no child lies without the guardian");
        }
        Ledger.assertSound(camp);
    }

    @Test
    void onePersonAndManyBeds() {
        Fixtures.Camp camp = fixtures.camp(roomsOf(8, 4));
        List<UUID> beds = List.copyOf(camp.beds().values());
        for (int round = 0; round < ROUNDS; round++) {
            Admission person = Admission.waitingIn(camp.id());
            camp.reception().post("/stays", person.body()).then().statusCode(201);
            camp.commander().post("/stays/" + person.stay() + "/end", 0, Body.of("kind", "RETURNED", "reason", "race"));
            clock.advance(Duration.ofSeconds(1));
            List<Race.Entry> entries = new ArrayList<>();
            for (UUID bed : beds) {
                entries.add(admission(
                        camp, Admission.into(bed).with("id", Ids.next()).again(person.personId())));
            }
            List<Race.Finish> finishes = run(entries);
            String winner = winner(finishes).body().path("id").asText();
            for (Race.Finish loser : losers(finishes, "PERSON_HAS_STAY")) {
                assertEquals(winner, loser.body().at("/inTheWay/stayId").asText());
            }
            camp.commander()
                    .post("/stays/" + winner + "/void", 0, Body.of("reason", "next round"))
                    .then()
                    .statusCode(200);
        }
        assertEquals(0, occupied(camp));
        Ledger.assertSound(camp);
    }

    @Test
    void aRingOfMovesAndOneFreeBed() {
        int ring = 8;
        for (int round = 0; round < ROUNDS; round++) {
            Fixtures.Camp camp = fixtures.camp(rooms(ring, 1, SexPolicy.ANY));
            List<UUID> beds = List.copyOf(camp.beds().values());
            List<UUID> stays = new ArrayList<>();
            for (int i = 0; i < ring - 1; i++) {
                Admission person = Admission.into(beds.get(i)).at("2026-11-23T01:00:00+07:00");
                camp.reception().post("/stays", person.body()).then().statusCode(201);
                stays.add(person.stay());
            }
            List<Race.Entry> entries = new ArrayList<>();
            for (int i = 0; i < ring - 1; i++) {
                entries.add(new Race.Entry(
                        camp.reception(), "/stays/" + stays.get(i) + "/moves", 0, Body.of("bedId", beds.get(i + 1))));
            }
            List<Race.Finish> finishes = run(entries);
            assertEquals(200, finishes.get(ring - 2).status(), "the one before the free bed moves");
            assertEquals(ring - 2, losers(finishes, "BED_TAKEN").size());
            Ledger.assertSound(camp);
        }
    }

    @Test
    void aBedThatBreaksWhileItIsBeingTaken() {
        Fixtures.Camp camp = fixtures.camp(roomsOf(ROUNDS * 4, 1));
        for (int round = 1; round <= ROUNDS * 4; round++) {
            UUID bed = camp.bed(round + "/1");
            List<Race.Finish> finishes = run(List.of(
                    admission(camp, Admission.into(bed)),
                    new Race.Entry(
                            camp.commander(),
                            "/beds/" + bed + "/uses",
                            Body.of("id", Ids.next(), "kind", "OUT_OF_SERVICE", "reason", "broken"))));
            Race.Finish winner = winner(finishes);
            boolean broke = winner.body().has("kind");
            Race.Finish loser = losers(finishes, "BED_TAKEN").get(0);
            assertEquals(
                    broke ? "OUT_OF_SERVICE" : "OCCUPIED",
                    loser.body().at("/inTheWay/kind").asText());
        }
        Ledger.assertSound(camp);
    }

    @Test
    void anApprovalThatIsWithdrawnWhilePeopleComeIn() {
        for (int round = 0; round < ROUNDS; round++) {
            Fixtures.Camp camp = fixtures.camp(roomsOf(8, 1));
            String approval = Sql.text(
                    "select id from facility_approval where facility_id = ? and category = 'ENTRANT'", camp.id());
            List<Race.Entry> entries = new ArrayList<>();
            camp.beds().values().forEach(bed -> entries.add(admission(camp, Admission.into(bed))));
            entries.add(new Race.Entry(
                    camp.department(),
                    "/facilities/" + camp.id() + "/approvals/" + approval + "/withdraw",
                    0,
                    Body.of("reason", "race")));
            List<Race.Finish> finishes = run(entries);
            assertEquals(200, finishes.get(8).status());
            long admitted =
                    finishes.stream().filter(finish -> finish.status() == 201).count();
            assertEquals(8 - admitted, losers(finishes, "NOT_APPROVED").size());
            assertEquals(0, Sql.number("""
                            select count(*) from bed_use u join facility_approval a on a.id = ?::uuid
                             where u.facility_id = a.facility_id and u.began_at >= a.ends_at""", approval), "nobody came in after the approval had ended");
        }
    }

    private List<Race.Finish> run(List<Race.Entry> entries) {
        return race.run(entries);
    }

    private static List<Race.Entry> forOneBed(Fixtures.Camp camp, UUID bed) {
        List<Race.Entry> entries = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            entries.add(admission(camp, Admission.into(bed)));
        }
        return entries;
    }

    private static Race.Entry admission(Fixtures.Camp camp, Admission admission) {
        return new Race.Entry(camp.reception(), "/stays", admission.body());
    }

    private static Race.Finish winner(List<Race.Finish> finishes) {
        List<Race.Finish> winners =
                finishes.stream().filter(finish -> finish.status() < 300).toList();
        assertEquals(1, winners.size(), () -> "one wins, but: " + finishes);
        return winners.get(0);
    }

    private static List<Race.Finish> losers(List<Race.Finish> finishes, String code) {
        List<Race.Finish> losers =
                finishes.stream().filter(finish -> finish.status() >= 300).toList();
        losers.forEach(loser -> assertEquals("409 " + code, loser.status() + " " + loser.code()));
        return losers;
    }

    private static long occupied(Fixtures.Camp camp) {
        return Sql.number(
                "select count(*) from bed_use where facility_id = ? and kind = 'OCCUPIED' and superseded_at is null and ended_at is null",
                camp.id());
    }

    private static Fixtures.RoomSpec[] roomsOf(int count, int beds) {
        return rooms(count, beds, SexPolicy.SAME);
    }

    private static Fixtures.RoomSpec[] rooms(int count, int beds, SexPolicy policy) {
        Fixtures.RoomSpec[] rooms = new Fixtures.RoomSpec[count];
        for (int i = 0; i < count; i++) {
            rooms[i] = room(String.valueOf(i + 1), policy, beds);
        }
        return rooms;
    }
}
