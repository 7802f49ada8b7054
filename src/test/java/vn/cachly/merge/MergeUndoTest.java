package vn.cachly.merge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;
import static vn.cachly.merge.Merging.admitted;
import static vn.cachly.merge.Merging.merge;
import static vn.cachly.merge.Merging.path;
import static vn.cachly.merge.Merging.rows;
import static vn.cachly.merge.Merging.undo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Ledger;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.layout.SexPolicy;

/** They were two people after all: everything goes back to where it was, or nothing does and one is told why. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class MergeUndoTest {
    private static final Object TWO = Body.of("reason", "two");

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
    void whoeverDoesNotSeeEveryStayCannotUndoAndWhoeverDoesStillCan() {
        Camp camp = fixtures.camp(room("101", 1));
        Camp other = fixtures.camp(room("101", 1));
        Admission survivor = admitted(camp, "101/1", "C1234567");
        Admission duplicate = admitted(other, "101/1", "C7654321");
        List<String> before = rows(survivor, duplicate);
        fixtures.assignEverywhere("undoing-everywhere");
        Api everywhere = Api.of("undoing-everywhere", Role.DEPARTMENT);
        Map<String, Object> body = merge(duplicate, duplicate.stay());
        everywhere.post(path(survivor), body).then().statusCode(201);
        List<String> merged = rows(survivor, duplicate);
        camp.commander()
                .post(undo(survivor, body), 0, TWO)
                .then()
                .statusCode(409)
                .body("code", equalTo("MERGE_ELSEWHERE"))
                .body("ids", nullValue());
        camp.commander().get(path(survivor)).then().body("undoneAt", contains(nullValue()));
        assertEquals(merged, rows(survivor, duplicate));
        everywhere.post(undo(survivor, body), 0, TWO).then().statusCode(200).body("undoneAt", notNullValue());
        assertEquals(before, rows(survivor, duplicate));
        Ledger.assertSound(camp);
        Ledger.assertSound(other);
    }

    @Test
    void ofMergesThatTouchTheSameStayTheLaterIsUndoneFirst() {
        Camp camp = fixtures.camp(room("101", 3));
        Admission first = admitted(camp, "101/1", "C1111111");
        clock.advance(Duration.ofMinutes(1));
        camp.commander()
                .post("/stays/" + first.stay() + "/end", 0, Body.of("kind", "TREATMENT", "reason", "x"))
                .then()
                .statusCode(200);
        // She was still in the first camp when the third record was made, and had left when the second was.
        Admission third = admitted(
                camp,
                Admission.into(camp.bed("101/3")).paper("PASSPORT", "C3333333").at("2026-11-23T02:00:30+07:00"));
        clock.advance(Duration.ofMinutes(1));
        camp.commander()
                .post("/stays/" + third.stay() + "/end", 0, Body.of("kind", "TREATMENT", "reason", "x"))
                .then()
                .statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        Admission second = admitted(camp, "101/2", "C2222222");
        List<String> before = rows(first, second, third);

        Map<String, Object> earlier = merge(first, null);
        camp.commander().post(path(second), earlier).then().statusCode(201);
        List<String> between = rows(first, second, third);
        Map<String, Object> later = merge(third, first.stay());
        camp.commander().post(path(second), later).then().statusCode(201);
        List<String> after = rows(first, second, third);
        camp.commander()
                .post(undo(second, earlier), 0, TWO)
                .then()
                .statusCode(409)
                .body("code", equalTo("MERGED_SINCE"))
                .body("ids", contains(later.get("id").toString()));
        assertEquals(after, rows(first, second, third));
        camp.commander().post(undo(second, later), 0, TWO).then().statusCode(200);
        assertEquals(between, rows(first, second, third));
        camp.commander().post(undo(second, earlier), 0, TWO).then().statusCode(200);
        assertEquals(before, rows(first, second, third));
    }

    @Test
    void mergesThatTouchDifferentStaysAreUndoneInAnyOrder() {
        Camp camp = fixtures.camp(room("101", 3));
        Admission survivor = admitted(camp, "101/1", "C1111111");
        Admission one = admitted(camp, "101/2", "C2222222");
        Admission other = admitted(camp, "101/3", "C3333333");
        List<String> before = rows(survivor, one, other);
        Map<String, Object> earlier = merge(one, one.stay());
        camp.commander().post(path(survivor), earlier).then().statusCode(201);
        Map<String, Object> later = merge(other, other.stay());
        camp.commander().post(path(survivor), later).then().statusCode(201);
        camp.commander().post(undo(survivor, earlier), 0, TWO).then().statusCode(200);
        camp.commander().post(undo(survivor, later), 0, TWO).then().statusCode(200);
        assertEquals(before, rows(survivor, one, other));
    }

    @Test
    void whoeverComesBackLiesWhereSheLayAndMovesWhenTheRoomHasOthersNow() {
        Camp camp = fixtures.camp(room("101", 1), room("102", 2));
        Admission survivor = admitted(camp, "101/1", "C1234567");
        Admission duplicate = admitted(camp, "102/1", "C7654321");
        clock.advance(Duration.ofMinutes(1));
        Map<String, Object> body = merge(duplicate, duplicate.stay());
        camp.commander().post(path(survivor), body).then().statusCode(201);
        Admission man = admitted(camp, Admission.into(camp.bed("102/2")).man());
        clock.advance(Duration.ofMinutes(1));
        camp.commander().post(undo(survivor, body), 0, TWO).then().statusCode(200);
        for (Admission one : List.of(duplicate, man)) {
            camp.commander()
                    .get("/stays/" + one.stay())
                    .then()
                    .body("misfits", contains("ROOM_SEX"))
                    .body("alerts", contains("MOVE_NEEDED"));
        }
        camp.commander()
                .get("/stays/" + duplicate.stay())
                .then()
                .body("bed.id", equalTo(camp.bed("102/1").toString()));
    }

    @Test
    void nobodyComesBackIntoABedThatIsOutOfUse() {
        Camp camp = fixtures.camp(room("101", 1), room("102", 2));
        Admission survivor = admitted(camp, "101/1", "C1234567");
        Admission duplicate = admitted(camp, "102/1", "C7654321");
        clock.advance(Duration.ofMinutes(1));
        Map<String, Object> body = merge(duplicate, duplicate.stay());
        camp.commander().post(path(survivor), body).then().statusCode(201);
        clock.advance(Duration.ofMinutes(1));
        camp.commander()
                .post("/beds/" + camp.bed("102/1") + "/retire", 0, Body.of("reason", "broken"))
                .then()
                .statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        camp.commander()
                .post(undo(survivor, body), 0, TWO)
                .then()
                .statusCode(409)
                .body("code", equalTo("BED_RETIRED"));
        camp.commander().get(path(survivor)).then().body("undoneAt", contains(nullValue()));
    }

    @Test
    void noChildComesBackIntoABedThatItsGuardianHasLeft() {
        Camp camp = fixtures.camp(room("101", SexPolicy.ANY, 1), room("102", SexPolicy.ANY, 2));
        Admission mother = admitted(camp, "102/1", "C1234567");
        Admission child = admitted(camp, Admission.into(camp.bed("102/1")).childOf(mother.stay()));
        Admission again = admitted(camp, Admission.into(camp.bed("101/1")).person("birthDate", "2024"));
        clock.advance(Duration.ofMinutes(1));
        Map<String, Object> body = merge(child, child.stay());
        camp.commander().post(path(again), body).then().statusCode(201);
        camp.commander()
                .post("/stays/" + mother.stay() + "/moves", 0, Body.of("bedId", camp.bed("102/2")))
                .then()
                .statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        camp.commander()
                .post(undo(again, body), 0, TWO)
                .then()
                .statusCode(409)
                .body("code", equalTo("GUARDIAN_NOT_THERE"));
        assertEquals("VOID", camp.commander().get("/stays/" + child.stay()).path("endKind"));
    }

    @Test
    void papersThatCameWithAMergeGoWithItAlthoughTheRecordWasChangedInBetween() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission survivor = admitted(camp, "101/1", "C1234567");
        Admission duplicate = admitted(camp, "101/2", "C7654321");
        clock.advance(Duration.ofMinutes(1));
        Map<String, Object> body = merge(duplicate, duplicate.stay());
        camp.commander().post(path(survivor), body).then().statusCode(201);
        survivor.person(
                "identifiers",
                List.of(
                        Map.of("kind", "PASSPORT", "value", "C1234567"),
                        Map.of("kind", "PASSPORT", "value", "C7654321"),
                        Map.of("kind", "CMND", "value", "371000001")));
        camp.reception()
                .post(
                        "/persons/" + survivor.personId() + "/changes",
                        0,
                        Body.of(
                                "reason",
                                "paper seen",
                                "person",
                                survivor.body().get("person")))
                .then()
                .statusCode(200)
                .body("identifiers.value", containsInAnyOrder("371000001", "C1234567", "C7654321"));
        camp.commander().post(undo(survivor, body), 0, TWO).then().statusCode(200);
        camp.commander()
                .get("/persons/" + survivor.personId())
                .then()
                .body("identifiers.value", containsInAnyOrder("371000001", "C1234567"));
        camp.commander()
                .get("/persons/" + duplicate.personId())
                .then()
                .body("identifiers.value", contains("C7654321"))
                .body("version", is(0));
    }
}
