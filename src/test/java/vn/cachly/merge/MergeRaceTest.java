package vn.cachly.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;
import static vn.cachly.merge.Merging.admitted;
import static vn.cachly.merge.Merging.merge;
import static vn.cachly.merge.Merging.path;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Race;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

/** What is written down of a record that is becoming another at that moment is refused, never lost with it. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class MergeRaceTest {
    private static final String MERGE_WAITS =
            "select count(*) from pg_stat_activity merge where cast(? as integer) = any(pg_blocking_pids(merge.pid))";
    private static final String RIVAL_WAITS = "select count(*) from pg_stat_activity merge"
            + " join pg_stat_activity rival on merge.pid = any(pg_blocking_pids(rival.pid))"
            + " where cast(? as integer) = any(pg_blocking_pids(merge.pid))";

    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @BeforeEach
    void night() {
        clock.runFrom("2026-11-23T02:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void aHoldOnSomebodyWhoIsBeingMergedIsRefused() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission survivor = admitted(camp, "101/1", "C1234567");
        Admission duplicate = admitted(camp, "101/2", "C7654321");
        clock.advance(Duration.ofMinutes(1));
        Object hold = Body.of("id", Ids.next(), "scope", "PERSON", "personId", duplicate.personId(), "reason", "x");
        assertEquals(
                "404 NOT_FOUND",
                whileMerging(
                        camp,
                        survivor,
                        duplicate,
                        duplicate.stay(),
                        new Race.Entry(camp.commander(), "/release-holds", hold)));
        assertEquals(0, Sql.number("select count(*) from release_hold where person_id = ?", duplicate.personId()));
    }

    @Test
    void evidenceOfSomebodyWhoIsBeingMergedIsRefused() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission survivor = admitted(camp, "101/1", "C1234567");
        Admission duplicate = admitted(camp, "101/2", "C7654321");
        clock.advance(Duration.ofMinutes(1));
        String evidence = "/persons/" + duplicate.personId() + "/evidence";
        Object recovery =
                Body.of("id", Ids.next(), "kind", "RECOVERY", "happenedAt", "2026-10-01T00:00:00+07:00", "issuer", "x");
        assertEquals(
                "404 NOT_FOUND",
                whileMerging(
                        camp,
                        survivor,
                        duplicate,
                        duplicate.stay(),
                        new Race.Entry(camp.reception(), evidence, recovery)));
        assertEquals(0, Sql.number("select count(*) from evidence where person_id = ?", duplicate.personId()));
    }

    @Test
    void nobodyComesBackUnderARecordThatIsBeingMerged() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission survivor = admitted(camp, "101/1", "C1234567");
        Admission duplicate = admitted(camp, "101/2", "C7654321");
        clock.advance(Duration.ofMinutes(1));
        camp.commander()
                .post("/stays/" + duplicate.stay() + "/end", 0, Body.of("kind", "TREATMENT", "reason", "x"))
                .then()
                .statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        Object again =
                Admission.waitingIn(camp.id()).again(duplicate.personId()).body();
        assertEquals(
                "404 PERSON_NOT_FOUND",
                whileMerging(
                        camp,
                        survivor,
                        duplicate,
                        duplicate.stay(),
                        new Race.Entry(camp.reception(), "/stays", again)));
        assertEquals(0, Sql.number("select count(*) from stay where person_id = ?", duplicate.personId()));
    }

    @Test
    void nobodyJoinsAFamilyUnderARecordThatIsBeingMerged() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission survivor = admitted(camp, "101/1", "C1234567");
        Admission duplicate = admitted(camp, "101/2", "C7654321");
        clock.advance(Duration.ofMinutes(1));
        Object family = Body.of(
                "id", Ids.next(), "members", List.of(Body.of("personId", duplicate.personId(), "role", "OTHER")));
        assertEquals(
                "404 PERSON_NOT_FOUND",
                whileMerging(
                        camp,
                        survivor,
                        duplicate,
                        duplicate.stay(),
                        new Race.Entry(camp.as(Role.RECEPTION), "/families", family)));
        assertEquals(0, Sql.number("select count(*) from family_member where person_id = ?", duplicate.personId()));
    }

    /**
     * The merge has the people and waits for the survivor's stay; then the rival begins and waits for the merge.
     *
     * @return how the rival ended
     */
    private static String whileMerging(
            Camp camp, Admission survivor, Admission duplicate, UUID voided, Race.Entry rival) {
        try (Connection holder = TestSetup.superuser();
                Statement statement = holder.createStatement();
                Race merging = new Race(1);
                Race rivals = new Race(1)) {
            holder.setAutoCommit(false);
            statement.execute("select from stay where id = '" + survivor.stay() + "' for update");
            int holding = holder.unwrap(PGConnection.class).getBackendPID();
            Race.Entry merge = new Race.Entry(camp.commander(), path(survivor), merge(duplicate, voided));
            CompletableFuture<Race.Finish> merged = begin(merging, merge);
            until(MERGE_WAITS, holding);
            CompletableFuture<Race.Finish> finish = begin(rivals, rival);
            until(RIVAL_WAITS, holding);
            holder.rollback();
            assertEquals(201, merged.join().status(), () -> merged.join().toString());
            return finish.join().status() + " " + finish.join().code();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CompletableFuture<Race.Finish> begin(Race race, Race.Entry entry) {
        return CompletableFuture.supplyAsync(() -> race.run(List.of(entry)).get(0));
    }

    private static void until(String waits, int holding) {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (Sql.number(waits, holding) == 0) {
            assertTrue(System.nanoTime() < until, "nobody waits");
            Thread.onSpinWait();
        }
    }
}
