package vn.cachly.hold;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class HoldResourceTest {
    @Inject
    Fixtures fixtures;

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
        camp.as(Role.COMMANDER)
                .get("/stays/" + who.stay() + "/clock")
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
    void aCampWhereSomebodyWasOnceHoldsHimNoMore() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        UUID id = Ids.next();
        place(camp, hold(id, "PERSON", "personId", person.personId()));
        camp.commander()
                .post("/stays/" + person.stay() + "/void", 0, Body.of("reason", "never came"))
                .then()
                .statusCode(200);
        camp.commander()
                .post("/release-holds/" + id + "/lift", 0, Body.of("reason", "x"))
                .then()
                .statusCode(404);
        camp.commander()
                .post("/release-holds", hold(Ids.next(), "PERSON", "personId", person.personId()))
                .then()
                .statusCode(404);
    }
}
