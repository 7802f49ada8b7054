package vn.cachly.layout;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import vn.cachly.Sql;
import vn.cachly.TestSetup;
import vn.cachly.shared.Ids;

/** A room that is kept for people of one kind stays empty until one of them comes. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class KeptRoomTest {
    private static final Map<String, Object> SUSPECTS = Body.of("keptFor", "SUSPECTED", "reason", "fever at the gate");

    @Inject
    Fixtures fixtures;

    private static String path(Camp camp) {
        return "/rooms/" + camp.room("101") + "/kept-for";
    }

    private static void refused(Api api, Admission person) {
        api.post("/stays", person.body()).then().statusCode(409).body("code", equalTo("ROOM_KEPT"));
    }

    @Test
    void commanderAndDepartmentKeepARoom() {
        Camp camp = fixtures.camp(room("101", 2));
        Api.nobody().post(path(camp), 0, SUSPECTS).then().statusCode(401);
        camp.reception().post(path(camp), 0, SUSPECTS).then().statusCode(403);
        fixtures.camp().commander().post(path(camp), 0, SUSPECTS).then().statusCode(404);
        camp.commander().post(path(camp), SUSPECTS).then().statusCode(428);
        camp.commander().post(path(camp), 3, SUSPECTS).then().statusCode(412);
        camp.commander()
                .post(path(camp), 0, Body.of("keptFor", "SUSPECTED"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("reason"));
        camp.commander()
                .post(path(camp), 0, Body.of("keptFor", "GHOSTS", "reason", "x"))
                .then()
                .statusCode(400)
                .body("code", equalTo("MIXING_GROUP_UNKNOWN"))
                .body("errors[0].field", equalTo("keptFor"));
        camp.commander()
                .post(path(camp), 0, SUSPECTS)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("keptFor", equalTo("SUSPECTED"))
                .body("keptReason", equalTo("fever at the gate"));
        camp.department()
                .post(path(camp), 1, Body.of("reason", "none came"))
                .then()
                .statusCode(200)
                .body("keptFor", nullValue())
                .body("keptReason", equalTo("none came"))
                .body("version", equalTo(2));
        assertEquals(
                List.of("room.kept", "room.opened-to-all"),
                Sql.texts(
                        "select action from audit_entry where ? = any(ids) and resource = 'room' order by recorded_at",
                        camp.room("101")));
        camp.commander()
                .post("/rooms/" + camp.room("101") + "/retire", 2, Body.of("reason", "x"))
                .then()
                .statusCode(200);
        camp.commander().post(path(camp), 3, SUSPECTS).then().statusCode(409).body("code", equalTo("ALREADY_RETIRED"));
    }

    @Test
    void nobodyElseComesInAndWhoeverIsThereHasToMove() {
        Camp camp = fixtures.camp(room("101", 3), room("102", 2));
        Admission entrant = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", entrant.body()).then().statusCode(201);
        camp.commander().post(path(camp), 0, SUSPECTS).then().statusCode(200);
        camp.reception().get("/stays/" + entrant.stay()).then().body("misfits", equalTo(List.of("ROOM_KEPT")));
        refused(camp.reception(), Admission.into(camp.bed("101/2")));
        // The sex would be wrong as well: what the room is kept for is told first.
        refused(camp.reception(), Admission.into(camp.bed("101/2")).man());
        Admission other = Admission.into(camp.bed("102/1"));
        camp.reception().post("/stays", other.body()).then().statusCode(201);
        camp.reception()
                .post("/stays/" + other.stay() + "/moves", 0, Body.of("bedId", camp.bed("101/2")))
                .then()
                .statusCode(409)
                .body("code", equalTo("ROOM_KEPT"));
        camp.reception()
                .post("/stays/" + entrant.stay() + "/moves", 0, Body.of("bedId", camp.bed("102/2")))
                .then()
                .statusCode(200)
                .body("misfits", equalTo(List.of()));
        Admission suspect = Admission.into(camp.bed("101/2")).of("SUSPECT");
        camp.reception().post("/stays", suspect.body()).then().statusCode(201);
        // Nobody knows yet what a child of two has: it goes with its mother.
        Admission child = Admission.into(camp.bed("101/2")).childOf(suspect.stay());
        camp.reception().post("/stays", child.body()).then().statusCode(201);
        camp.reception().get("/stays/" + child.stay()).then().body("misfits", equalTo(List.of("ROOM_CATEGORY")));
    }

    @Test
    void itsBedsAreFreeButUnsuitableForOthersAndBoardAndRoomsShowIt() {
        Camp camp = fixtures.camp(room("101", 3), room("102", 2));
        camp.commander().post(path(camp), 0, SUSPECTS).then().statusCode(200);
        String capacity = "/capacity?facilityId=" + camp.id();
        camp.department().get(capacity).then().body("beds.free", equalTo(5));
        camp.department()
                .get(capacity + "&category=ENTRANT")
                .then()
                .body("beds.assignable", equalTo(2))
                .body("beds.unsuitable", equalTo(3));
        camp.department().get(capacity + "&category=SUSPECT").then().body("beds.assignable", equalTo(5));
        camp.department().get(capacity + "&sex=MALE").then().body("beds.assignable", equalTo(5));
        for (String list : List.of("/board", "/rooms")) {
            camp.reception()
                    .get("/facilities/" + camp.id() + list)
                    .then()
                    .body("items.find { it.name == '101' }.keptFor", equalTo("SUSPECTED"))
                    .body("items.find { it.name == '102' }.keptFor", nullValue());
        }
    }

    @Test
    void aCampMayBeSetUpWithRoomsThatAreKept() {
        Camp camp = fixtures.camp();
        UUID id = Ids.next();
        camp.department()
                .post("/facilities", facility(camp, id, "GHOSTS"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("buildings[0].floors[0].rooms[1].keptFor"));
        camp.department()
                .post("/facilities", facility(camp, id, "POSITIVE"))
                .then()
                .statusCode(201);
        camp.department()
                .get("/facilities/" + id + "/rooms")
                .then()
                .body("items.keptFor", equalTo(java.util.Arrays.asList(null, "POSITIVE")));
    }

    private static Map<String, Object> facility(Camp camp, UUID id, String kept) {
        List<Object> beds = List.of(Body.of("name", "1"));
        List<Object> rooms = List.of(
                Body.of("name", "1", "sexPolicy", "ANY", "beds", beds),
                Body.of("name", "2", "sexPolicy", "ANY", "keptFor", kept, "beds", beds));
        List<Object> floors = List.of(Body.of("name", "1", "level", 0, "rooms", rooms));
        return Body.of(
                "id",
                id,
                "name",
                "x",
                "kind",
                "HOTEL",
                "operator",
                "PRIVATE",
                "unitId",
                camp.commune(),
                "buildings",
                List.of(Body.of("name", "A", "floors", floors)));
    }
}
