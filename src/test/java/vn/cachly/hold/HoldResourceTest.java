package vn.cachly.hold;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class HoldResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    private static Map<String, Object> hold(UUID id, String scope, Object... place) {
        Map<String, Object> body = Body.of("id", id, "scope", scope, "reason", "A case");
        body.putAll(Body.of(place));
        return body;
    }

    @Test
    void aHoldIsLaidAndLiftedByThoseOfThePlace() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID id = Ids.next();
        Map<String, Object> body = hold(id, "FACILITY", "facilityId", camp.id());
        Api.nobody().post("/release-holds", body).then().statusCode(401);
        camp.reception().post("/release-holds", body).then().statusCode(403);
        Camp other = fixtures.camp(room("101", 1));
        other.commander().post("/release-holds", body).then().statusCode(404);
        camp.commander().post("/release-holds", body).then().statusCode(201).body("allowedActions", contains("lift"));
        camp.commander().post("/release-holds", body).then().statusCode(200);
        other.commander().get("/release-holds/" + id).then().statusCode(404);
        other.commander()
                .post("/release-holds/" + id + "/lift", 0, Body.of("reason", "x"))
                .then()
                .statusCode(404);
        other.commander().get("/release-holds?limit=200").then().body("items.id", not(hasItem(id.toString())));
        camp.commander()
                .post("/release-holds/" + id + "/lift", 0, Body.of("reason", "all negative"))
                .then()
                .statusCode(200)
                .body("liftReason", equalTo("all negative"))
                .body("version", is(1));
        camp.commander()
                .post("/release-holds/" + id + "/lift", 1, Body.of("reason", "again"))
                .then()
                .statusCode(409)
                .body("code", equalTo("HOLD_LIFTED"));
        camp.commander().get("/release-holds?open=false&limit=200").then().body("items.id", hasItem(id.toString()));
    }

    @Test
    void aHoldOfAWiderPlaceIsSeenButNotLifted() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID id = Ids.next();
        Map<String, Object> province = hold(id, "UNIT", "unitId", camp.province());
        camp.commander().post("/release-holds", province).then().statusCode(404);
        camp.department().post("/release-holds", province).then().statusCode(201);
        camp.commander().get("/release-holds/" + id).then().statusCode(200);
        camp.commander()
                .post("/release-holds/" + id + "/lift", 0, Body.of("reason", "x"))
                .then()
                .statusCode(404);
        camp.department()
                .post("/release-holds", hold(Ids.next(), "NATION"))
                .then()
                .statusCode(404);
    }

    @Test
    void aStayIsKeptByTheHoldsThatReachIt() {
        Camp camp = fixtures.camp(room("101", 1), room("102", 1));
        Admission one = Admission.into(camp.bed("101/1"));
        Admission two = Admission.into(camp.bed("102/1"));
        List.of(one, two)
                .forEach(person ->
                        camp.reception().post("/stays", person.body()).then().statusCode(201));
        UUID room = Ids.next();
        UUID person = Ids.next();
        UUID province = Ids.next();
        place(camp, hold(room, "ROOM", "facilityId", camp.id(), "roomId", camp.room("101")));
        place(camp, hold(person, "PERSON", "personId", two.personId()));
        camp.department()
                .post("/release-holds", hold(province, "UNIT", "unitId", camp.province()))
                .then()
                .statusCode(201);
        keeps(camp, one, room, province);
        keeps(camp, two, person, province);
    }

    private static void place(Camp camp, Map<String, Object> hold) {
        camp.commander().post("/release-holds", hold).then().statusCode(201);
    }

    private static void keeps(Camp camp, Admission who, UUID... holds) {
        keeps(camp, who.stay(), holds);
    }

    private static void keeps(Camp camp, UUID stay, UUID... holds) {
        camp.as(Role.COMMANDER)
                .get("/stays/" + stay + "/clock")
                .then()
                .statusCode(200)
                .body("alerts", hasItem("HELD"))
                .body("holds", hasSize(holds.length))
                .body(
                        "holds.id",
                        contains(List.of(holds).stream().map(UUID::toString).toArray()));
    }

    @Test
    void theScopeNamesItsPlaceAndNothingElse() {
        Camp camp = fixtures.camp(room("101", 1));
        for (Map<String, Object> wrong : List.of(
                hold(Ids.next(), "FACILITY"),
                hold(Ids.next(), "ROOM", "facilityId", camp.id()),
                hold(Ids.next(), "NATION", "unitId", camp.province()))) {
            camp.commander()
                    .post("/release-holds", wrong)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("HOLD_PLACE"));
        }
        camp.commander()
                .post("/release-holds", hold(Ids.next(), "ROOM", "facilityId", camp.id(), "roomId", Ids.next()))
                .then()
                .statusCode(404);
        camp.commander()
                .post("/release-holds", hold(Ids.next(), "PERSON", "personId", Ids.next()))
                .then()
                .statusCode(404);
    }

    @Test
    void whatTheDepartmentLaidTheDepartmentLifts() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID id = Ids.next();
        camp.department()
                .post("/release-holds", hold(id, "FACILITY", "facilityId", camp.id()))
                .then()
                .statusCode(201);
        camp.commander().get("/release-holds/" + id).then().body("allowedActions", hasSize(0));
        camp.commander()
                .post("/release-holds/" + id + "/lift", 0, Body.of("reason", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("HOLD_BY_DEPARTMENT"));
        camp.department()
                .post("/release-holds/" + id + "/lift", 0, Body.of("reason", "x"))
                .then()
                .statusCode(200);
    }

    @Test
    void whoeverSawAPersonLastLiftsHisHoldUnlessHeIsElsewhereNow() {
        Camp camp = fixtures.camp(room("101", 1));
        Camp other = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        UUID first = Ids.next();
        UUID second = Ids.next();
        place(camp, hold(first, "PERSON", "personId", person.personId()));
        place(camp, hold(second, "PERSON", "personId", person.personId()));
        camp.commander()
                .post("/stays/" + person.stay() + "/void", 0, Body.of("reason", "never came"))
                .then()
                .statusCode(200);
        camp.commander()
                .post("/release-holds", hold(Ids.next(), "PERSON", "personId", person.personId()))
                .then()
                .statusCode(404);
        lift(other, first, 404);
        lift(camp, first, 200);
        fixtures.assignEverywhere("everywhere-" + camp.id());
        Admission again = Admission.into(other.bed("101/1")).again(person.personId());
        Api.of("everywhere-" + camp.id(), Role.RECEPTION)
                .post("/stays", again.body())
                .then()
                .statusCode(201);
        camp.commander().get("/release-holds/" + second).then().statusCode(200);
        lift(camp, second, 404);
        lift(other, second, 200);
    }

    private static void lift(Camp camp, UUID hold, int status) {
        camp.commander()
                .post("/release-holds/" + hold + "/lift", 0, Body.of("reason", "x"))
                .then()
                .statusCode(status);
    }

    @Test
    void aHoldOfAUnitThatEndsKeepsItsCampsInUntilItIsLifted() {
        clock.runFrom("2026-11-23T08:00:00+07:00");
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        UUID id = Ids.next();
        Map<String, Object> commune = hold(id, "UNIT", "unitId", camp.commune());
        camp.department().post("/release-holds", commune).then().statusCode(201);
        end(camp, "2026-11-24", id);
        keeps(camp, person, id);
        clock.runFrom("2026-11-25T08:00:00+07:00");
        keeps(camp, person, id);
        camp.department().post("/release-holds", commune).then().statusCode(200);
        camp.department()
                .post("/release-holds", hold(Ids.next(), "UNIT", "unitId", camp.commune()))
                .then()
                .statusCode(409)
                .body("code", equalTo("UNIT_NOT_IN_FORCE"))
                .body("errors[0].field", equalTo("unitId"));
        camp.department()
                .post("/release-holds/" + id + "/lift", 0, Body.of("reason", "all negative"))
                .then()
                .statusCode(200);
        camp.commander().get("/stays/" + person.stay() + "/clock").then().body("holds", hasSize(0));
    }

    @Test
    void aHoldReachesNeitherThoseWhoCameIntoTheSuccessorLaterNorTheNeighbour() {
        clock.runFrom("2026-11-23T08:00:00+07:00");
        Camp camp = fixtures.camp(room("101", 1));
        Camp neighbour = fixtures.camp(room("101", 1));
        Admission there = Admission.into(neighbour.bed("101/1"));
        neighbour.reception().post("/stays", there.body()).then().statusCode(201);
        UUID id = Ids.next();
        camp.department()
                .post("/release-holds", hold(id, "UNIT", "unitId", camp.commune()))
                .then()
                .statusCode(201);
        UUID successor = end(camp, "2026-11-24", id);
        clock.runFrom("2026-11-25T08:00:00+07:00");
        Sql.texts("update area_place set unit_id = ? where place_id = ?", successor, neighbour.id());
        neighbour.commander().get("/stays/" + there.stay() + "/clock").then().body("holds", hasSize(0));
    }

    @Test
    void aUnitWhoseEndIsRecordedLateHoldsWhatItBecame() {
        clock.runFrom("2026-11-23T08:00:00+07:00");
        Camp camp = fixtures.camp(room("101", 1));
        Camp young = fixtures.camp(room("101", 1));
        Sql.texts(
                "update area_place set unit_id = ?, valid_from = '2026-11-10' where place_id = ?",
                camp.commune(),
                young.id());
        UUID id = Ids.next();
        camp.department()
                .post("/release-holds", hold(id, "UNIT", "unitId", camp.commune()))
                .then()
                .statusCode(201);
        for (Camp one : List.of(camp, young)) {
            Admission person = Admission.into(one.bed("101/1"));
            one.reception().post("/stays", person.body()).then().statusCode(201);
            keeps(one, person, id);
        }
        UUID successor = end(camp, "2026-11-01", id);
        assertEquals(
                List.of(successor.toString()),
                Sql.texts("select unit_id from area_place where place_id = ?", young.id()));
        for (Camp one : List.of(camp, young)) {
            keeps(
                    one,
                    UUID.fromString(
                            Sql.text("select id from stay where facility_id = ? and ended_at is null", one.id())),
                    id);
        }
    }

    @Test
    void whatWasLaidOnAUnitThatEndedIsLiftedByThoseOfAllThatItBecame() {
        clock.runFrom("2026-11-23T08:00:00+07:00");
        Camp camp = fixtures.camp(room("101", 1));
        Camp heir = fixtures.camp(room("101", 1));
        UUID id = Ids.next();
        camp.department()
                .post("/release-holds", hold(id, "UNIT", "unitId", camp.commune()))
                .then()
                .statusCode(201);
        UUID successor = end(camp, "2026-11-24", id);
        Sql.texts("update area_unit set parent_id = ? where id = ?", heir.province(), successor);
        String lift = "/release-holds/" + id + "/lift";
        heir.department().post(lift, 0, Body.of("reason", "x")).then().statusCode(404);
        clock.runFrom("2026-11-25T08:00:00+07:00");
        fixtures.camp()
                .department()
                .post(lift, 0, Body.of("reason", "x"))
                .then()
                .statusCode(404);
        heir.department()
                .post(lift, 0, Body.of("reason", "all negative"))
                .then()
                .statusCode(200);
    }

    /** The camp's commune goes on as another that takes all of it. */
    private UUID end(Camp camp, String day, UUID hold) {
        String code = Sql.text("select code from area_unit where id = ?", camp.commune());
        String province = Sql.text("select code from area_unit where id = ?", camp.province());
        camp.as(Role.ADMINISTRATOR)
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv")
                .body("change,tier,code,name,parentCode,from,predecessors,places\n"
                        + "END,COMMUNE,%s,,,%s,,\n".formatted(code, day)
                        + "NEW,COMMUNE,%s,Phường Mới,%s,%s,%s:WHOLE,\n".formatted(code, province, day, code))
                .post("/api/v1/areas/imports")
                .then()
                .statusCode(200)
                .body("leftBehind.resource", contains("hold"))
                .body("leftBehind[0].ids", contains(hold.toString()));
        return UUID.fromString(
                Sql.text("select s.successor_id from area_succession s where s.predecessor_id = ?", camp.commune()));
    }
}
