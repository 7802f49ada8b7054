package vn.cachly.round;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Race;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.paper.Printout;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class RoundResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Admission mother;
    private Admission child;
    private Admission neighbour;
    private Admission upstairs;
    private Admission waiting;

    @BeforeEach
    void aCampInTheMorning() {
        clock.freeze("2026-11-23T07:30:00+07:00");
        camp = fixtures.camp(room("10", 1), room("9", 2));
        mother = admit(Admission.into(camp.bed("9/1")).person("name", "Mẹ"));
        child = admit(Admission.into(camp.bed("9/1")).person("name", "Bé").childOf(mother.stay()));
        neighbour = admit(Admission.into(camp.bed("9/2")).person("name", "Hai"));
        upstairs = admit(Admission.into(camp.bed("10/1")).person("name", "Mười"));
        waiting = admit(Admission.waitingIn(camp.id()).person("name", "Chờ"));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private Admission admit(Admission one) {
        camp.reception()
                .post("/stays", one.at("2026-11-22T20:00:00+07:00").body())
                .then()
                .statusCode(201);
        return one;
    }

    private Api worker() {
        return camp.as(Role.HEALTH_WORKER);
    }

    private String room9() {
        return "/facilities/" + camp.id() + "/rooms/" + camp.room("9") + "/health-checks";
    }

    private String sheet() {
        return "/facilities/" + camp.id() + "/health-round";
    }

    private static Map<String, Object> round(Object... otherwise) {
        Map<String, Object> body =
                Body.of("id", Ids.next(), "session", "MORNING", "checkedAt", "2026-11-23T07:20:00+07:00");
        body.putAll(Body.of(otherwise));
        return body;
    }

    private static long checks(Admission... people) {
        return Stream.of(people)
                .mapToLong(one -> Sql.number("select count(*) from health_check where stay_id = ?", one.stay()))
                .sum();
    }

    @Test
    void whoMayLookAndWhere() {
        Camp other = fixtures.camp(room("9", 1));
        Api.nobody().post(room9(), round()).then().statusCode(401);
        Api.nobody().get(sheet()).then().statusCode(401);
        for (String role : List.of(Role.RECEPTION, Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR)) {
            camp.as(role).post(room9(), round()).then().statusCode(403);
            camp.as(role).get(sheet()).then().statusCode(403);
        }
        camp.department().post(room9(), round()).then().statusCode(403);
        other.as(Role.HEALTH_WORKER).post(room9(), round()).then().statusCode(404);
        other.as(Role.HEALTH_WORKER).get(sheet()).then().statusCode(404);
        worker().post("/facilities/" + camp.id() + "/rooms/" + other.room("9") + "/health-checks", round())
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
        worker().get(sheet() + "?day=2026-11-24")
                .then()
                .statusCode(400)
                .body("code", equalTo("IN_FUTURE"))
                .body("errors.field", contains("day"));
        camp.department().get(sheet()).then().statusCode(200).header("Cache-Control", "no-store");
        assertEquals(0, checks(mother, child, neighbour));
    }

    @Test
    void oneCallForARoomInWhichAllAreWellButOne() {
        Map<String, Object> body = round(
                "exceptions",
                        List.of(Body.of("stayId", neighbour.stay(), "temperature", 38.2, "symptoms", List.of("COUGH"))),
                "absent", List.of(child.stay()));
        JsonPath answer = worker().post(room9(), body)
                .then()
                .statusCode(200)
                .body("id", equalTo(body.get("id").toString()))
                .body("roomId", equalTo(camp.room("9").toString()))
                .body("checkedAt", equalTo("2026-11-23T07:20:00+07:00"))
                .body("people", hasSize(3))
                .extract()
                .jsonPath();
        assertEquals("RECORDED", of(answer, mother, "outcome"));
        assertEquals(true, of(answer, mother, "normal"));
        assertEquals("ABSENT", of(answer, child, "outcome"));
        assertEquals(false, of(answer, neighbour, "normal"));
        assertEquals(
                Sql.text("select id from health_alert where stay_id = ? and cleared_at is null", neighbour.stay()),
                of(answer, neighbour, "alertId"));
        assertEquals(0, checks(child));
        assertEquals(2, checks(mother, neighbour));
        // Sent again by another worker under another key: the same answer, nothing twice; who came back is written down
        // now.
        body.put("absent", List.of());
        JsonPath again = camp.commander()
                .post(room9(), body)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String first = of(answer, mother, "checkId");
        assertEquals(first, of(again, mother, "checkId"));
        assertEquals("RECORDED", of(again, child, "outcome"));
        assertEquals(1, checks(child));
        // And the same round with other news of somebody is another round.
        body.put("exceptions", List.of());
        JsonPath other =
                worker().post(room9(), body).then().statusCode(200).extract().jsonPath();
        assertEquals("ID_TAKEN", of(other, neighbour, "error.code"));
        assertEquals(3, checks(mother, child, neighbour));
        assertEquals(
                3,
                Sql.number(
                        "select count(*) from change where action = 'health-check.recorded' and facility_id = ?",
                        camp.id()));
    }

    private static <T> T of(JsonPath answer, Admission one, String field) {
        return answer.get("people.find { it.stayId == '" + one.stay() + "' }." + field);
    }

    @Test
    void whoeverIsNamedLiesInTheRoomThenAndOnce() {
        worker().post(room9(), round("absent", List.of(upstairs.stay())))
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_IN_ROOM"))
                .body("ids", contains(upstairs.stay().toString()));
        worker().post(
                        room9(),
                        round(
                                "absent", List.of(mother.stay()),
                                "exceptions", List.of(Body.of("stayId", mother.stay(), "temperature", 36.6))))
                .then()
                .statusCode(400)
                .body("code", equalTo("NAMED_TWICE_IN_ROUND"));
        worker().post(room9(), round("exceptions", List.of(Body.of("stayId", mother.stay(), "temperature", 99))))
                .then()
                .statusCode(400)
                .body("errors.field", contains("exceptions[0].temperature"));
        worker().post(room9(), round("checkedAt", null))
                .then()
                .statusCode(400)
                .body("errors.field", contains("checkedAt"));
        worker().post(room9(), round("checkedAt", "2026-11-23T07:30:01+07:00"))
                .then()
                .statusCode(400)
                .body("code", equalTo("IN_FUTURE"));
        assertEquals(0, checks(mother, child, neighbour));
        // Before anybody came, and after somebody moved out.
        worker().post(room9(), round("checkedAt", "2026-11-22T19:00:00+07:00"))
                .then()
                .statusCode(200)
                .body("people", empty());
        worker().post(
                        "/stays/" + neighbour.stay() + "/leave-bed",
                        0,
                        Body.of("reason", "water", "happenedAt", "2026-11-23T07:10:00+07:00"))
                .then()
                .statusCode(200);
        worker().post(room9(), round()).then().statusCode(200).body("people", hasSize(2));
        worker().post(room9(), round("session", "EXTRA", "checkedAt", "2026-11-23T07:09:00+07:00"))
                .then()
                .statusCode(200)
                .body("people", hasSize(3));
    }

    @Test
    void ofTwoWorkersInTheSameRoomAtOnceOneWinsEachPersonAndTheOtherIsTold() {
        for (int turn = 0; turn < 10; turn++) {
            clock.freeze("2026-12-%02dT07:30:00+07:00".formatted(turn + 1));
            String at = "2026-12-%02dT07:20:00+07:00".formatted(turn + 1);
            try (Race race = new Race(2)) {
                List<Race.Finish> two = race.run(List.of(
                        new Race.Entry(worker(), room9(), round("checkedAt", at)),
                        new Race.Entry(
                                camp.commander(),
                                room9(),
                                round(
                                        "checkedAt",
                                        at,
                                        "exceptions",
                                        List.of(Body.of("stayId", mother.stay(), "temperature", 36.9))))));
                assertEquals(
                        List.of(200, 200), two.stream().map(Race.Finish::status).toList());
                List<String> outcomes = two.stream()
                        .flatMap(one -> one.body().get("people").findValuesAsText("outcome").stream())
                        .toList();
                List<String> codes = two.stream()
                        .flatMap(one -> one.body().get("people").findValuesAsText("code").stream())
                        .toList();
                assertEquals(List.of("RECORDED", "RECORDED", "RECORDED"), outcomes);
                assertEquals(List.of("CHECKED_ALREADY", "CHECKED_ALREADY", "CHECKED_ALREADY"), codes);
            }
            assertEquals(3 * (turn + 1), checks(mother, child, neighbour));
        }
    }

    @Test
    void theSheetShowsEverybodyInTheOrderOfTheWalkAndWhoIsMissing() {
        worker().post(
                        room9(),
                        round(
                                "exceptions",
                                List.of(Body.of("stayId", neighbour.stay(), "temperature", 38.2)),
                                "absent",
                                List.of(child.stay())))
                .then()
                .statusCode(200);
        worker().get(sheet())
                .then()
                .statusCode(200)
                .body("day", equalTo("2026-11-23"))
                .body("session", equalTo("MORNING"))
                .body("at", equalTo("2026-11-23T07:30:00+07:00"))
                .body("figures", equalTo(Body.of("people", 5, "checked", 2, "missing", 3, "unwell", 1, "alerts", 1)))
                .body("rooms.name", contains("9", "10"))
                .body("rooms.missing", contains(1, 1))
                .body("rooms.building", contains("A", "A"))
                .body("rooms[0].people.name", contains("Mẹ", "Bé", "Hai"))
                .body("rooms[0].people.missing", contains(false, true, false))
                .body("rooms[0].people[0].check.normal", equalTo(true))
                .body("rooms[0].people[0].alertId", nullValue())
                .body("rooms[0].people[2].check.temperature", equalTo(38.2f))
                .body("rooms[0].people[2].alertId", not(nullValue()))
                .body("rooms[0].people[2].checksOfDay", equalTo(1))
                .body("waiting.name", contains("Chờ"))
                .body("waiting.missing", contains(true));
        worker().get(sheet() + "?session=EVENING")
                .then()
                .body("figures.checked", equalTo(0))
                .body("figures.missing", equalTo(5));
        assertEquals(
                2,
                Sql.number(
                        "select count(*) from audit_entry where action = 'health-round.read' and ?::uuid = any(ids)",
                        child.stay()));
        assertEquals(
                0,
                Sql.number(
                        "select count(*) from audit_entry where action = 'muster.read' and ?::uuid = any(ids)",
                        child.stay()));
        // The morning's round is of those who were there at noon.
        clock.freeze("2026-11-24T09:00:00+07:00");
        worker().post("/stays/" + upstairs.stay() + "/end", 0, Body.of("kind", "RETURNED", "reason", "x"))
                .then()
                .statusCode(200);
        worker().get(sheet() + "?day=2026-11-23&session=MORNING")
                .then()
                .body("at", equalTo("2026-11-23T12:00:00+07:00"))
                .body("figures.people", equalTo(5));
        worker().get(sheet()).then().body("figures.people", equalTo(4)).body("figures.checked", equalTo(0));
    }

    @Test
    void theSheetIsAPageToPrintInVietnamese() throws IOException {
        Admission sly = admit(Admission.waitingIn(camp.id()).person("name", "<script>alert(1)</script>"));
        worker().post(
                        room9(),
                        round(
                                "exceptions",
                                List.of(Body.of(
                                        "stayId",
                                        neighbour.stay(),
                                        "temperature",
                                        38.2,
                                        "symptoms",
                                        List.of("COUGH")))))
                .then()
                .statusCode(200);
        worker().request()
                .accept("text/html")
                .get("/api/v1" + sheet())
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(stringContainsInOrder(
                        "Buổi sáng ngày 23/11/2026: 6 người, đã khám 3, chưa khám 3, có dấu hiệu 1",
                        "Nhà A – Tầng 1",
                        "Phòng 9",
                        "Mẹ",
                        "Bình thường",
                        "Trẻ nằm chung giường",
                        "Hai",
                        "chưa được cán bộ y tế kết luận",
                        "38,2",
                        "ho",
                        "Phòng 10",
                        "Mười",
                        "Chưa có giường",
                        "Chờ"))
                .body(containsString("&lt;script&gt;"))
                .body(not(containsString("<script>")));
        Printout sheet = Printout.pdf(worker(), sheet(), "round-sheet");
        sheet.says(
                "Buổi sáng ngày 23/11/2026",
                "Nhà A – Tầng 1",
                "Phòng 9 – 3 người",
                "38,2",
                "Trang 1/2",
                "Chưa có giường");
        assertEquals(2, sheet.pages());
        assertEquals(0, checks(sly));
    }
}
