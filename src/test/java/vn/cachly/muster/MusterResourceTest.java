package vn.cachly.muster;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
class MusterResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @BeforeEach
    void evening() {
        clock.freeze("2026-11-20T18:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static String path(Camp camp) {
        return "/facilities/" + camp.id() + "/muster";
    }

    private static void admit(Camp camp, Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
    }

    @Test
    void whoMaySeeIt() {
        Camp camp = fixtures.camp(room("101", 1));
        Camp other = fixtures.camp(room("101", 1));
        Api.nobody().get(path(camp)).then().statusCode(401);
        for (String role : List.of(Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR)) {
            camp.as(role).get(path(camp)).then().statusCode(403);
        }
        other.commander().get(path(camp)).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        camp.commander()
                .get(path(camp) + "?at=2026-11-20T18:00:01+07:00")
                .then()
                .statusCode(400)
                .body("code", equalTo("IN_FUTURE"))
                .body("errors.field", equalTo(List.of("at")));
        for (String role : List.of(Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT)) {
            camp.as(role)
                    .get(path(camp))
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("facilityId", equalTo(camp.id().toString()))
                    .body("facility", equalTo("Camp " + camp.id()))
                    .body("at", equalTo("2026-11-20T18:00:00+07:00"))
                    .body("people.total", equalTo(0))
                    .body("buildings", hasSize(0));
        }
        assertEquals(0, reads(camp), "nobody was shown, nothing is logged");
    }

    @Test
    void everybodyStandsOnceInTheOrderOfTheWalk() {
        Camp camp = fixtures.camp(room("10", 2), room("9", 11));
        UUID upstairs = addFloor(camp, "A", "10", 9, "1");
        UUID middle = addFloor(camp, "A", "2", 1, "1");
        UUID later = addFloor(camp, "A", "1", 0, "9a");
        UUID otherHouse = addFloor(camp, "A 2", "1", 0, "1");
        Admission mother = named("Mẹ", camp.bed("9/10"));
        admit(camp, named("Tám", upstairs));
        admit(camp, named("Bảy", middle));
        admit(camp, named("Chín", otherHouse));
        admit(camp, named("Năm", later));
        admit(camp, named("Sáu", camp.bed("10/2")));
        admit(camp, mother);
        admit(camp, named("Bé", camp.bed("9/10")).childOf(mother.stay()));
        admit(camp, named("Hai", camp.bed("9/9")));
        Admission waiting =
                Admission.waitingIn(camp.id()).person("name", "Chờ").man().of("F1");
        admit(camp, waiting);
        JsonPath muster = camp.commander()
                .get(path(camp))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(List.of("A", "A 2"), muster.getList("buildings.name"));
        assertEquals(List.of(7, 1), muster.getList("buildings.total"));
        assertEquals(List.of("1", "2", "10"), muster.getList("buildings[0].floors.name"));
        assertEquals(List.of(0, 1, 9), muster.getList("buildings[0].floors.level"));
        assertEquals(List.of(5, 1, 1), muster.getList("buildings[0].floors.total"));
        assertEquals(List.of("9", "9a", "10"), muster.getList("buildings[0].floors[0].rooms.name"));
        assertEquals(List.of(3, 1, 1), muster.getList("buildings[0].floors[0].rooms.total"));
        String room = "buildings[0].floors[0].rooms[0].";
        assertEquals(camp.room("9").toString(), muster.getString(room + "id"));
        assertEquals(List.of("Hai", "Mẹ", "Bé"), muster.getList(room + "people.name"));
        assertEquals(List.of("9", "10", "10"), muster.getList(room + "people.bed"));
        assertEquals(List.of(false, false, true), muster.getList(room + "people.childSharing"));
        assertEquals(mother.stay().toString(), muster.getString(room + "people[2].guardianStayId"));
        Map<String, Object> expected = Body.of(
                "stayId", mother.stay().toString(),
                "personId", mother.personId().toString(),
                "name", "Mẹ",
                "birthDate", "1984-05-12",
                "sex", "FEMALE",
                "category", "ENTRANT",
                "whereabouts", "IN_CAMP",
                "bedId", camp.bed("9/10").toString(),
                "bed", "10",
                "childSharing", false);
        assertEquals(expected, muster.getMap(room + "people[1]"));
        assertEquals(
                List.of(Body.of(
                        "stayId", waiting.stay().toString(),
                        "personId", waiting.personId().toString(),
                        "name", "Chờ",
                        "birthDate", "1984-05-12",
                        "sex", "MALE",
                        "category", "F1",
                        "whereabouts", "WAITING_FOR_BED",
                        "childSharing", false)),
                muster.getList("waiting"));
        assertEquals(9, muster.getInt("people.total"));
        assertEquals(1, reads(camp), "one list is one entry");
        assertEquals(
                9,
                Sql.number(
                        "select cardinality(ids) from audit_entry where action = 'muster.read' and facility_id = ?",
                        camp.id()));
    }

    @Test
    void theFiguresAreThoseOfCapacityNowAndThen() {
        Camp camp = fixtures.camp(room("101", 3), room("102", 2));
        Admission mother = named("Mẹ", camp.bed("101/1"));
        admit(camp, mother);
        admit(camp, named("Bé", camp.bed("101/1")).childOf(mother.stay()));
        Admission ill = named("Bệnh", camp.bed("101/2"));
        admit(camp, ill);
        Admission gone = named("Đi", camp.bed("102/1"));
        admit(camp, gone);
        Admission leaver = named("Rời giường", camp.bed("101/3"));
        admit(camp, leaver);
        for (String kind : List.of("AT_HOSPITAL", "IN_TRANSIT", "ABSENT", "ABSENT")) {
            Admission away = Admission.waitingIn(camp.id()).person("name", kind);
            admit(camp, away);
            // No command says so yet; the ledger can hold it.
            Sql.texts("update presence set kind = ? where stay_id = ?", kind, away.stay());
        }
        clock.advance(Duration.ofHours(2));
        camp.commander()
                .post("/stays/" + gone.stay() + "/end", 0, Body.of("kind", "RETURNED", "reason", "x"))
                .then()
                .statusCode(200);
        camp.commander()
                .post("/stays/" + leaver.stay() + "/leave-bed", 0, Body.of("reason", "x"))
                .then()
                .statusCode(200);
        Map<String, Object> now = figures(camp, "");
        assertEquals(
                Body.of(
                        "total",
                        8,
                        "inBeds",
                        2,
                        "childrenSharing",
                        1,
                        "waiting",
                        1,
                        "inHospital",
                        1,
                        "inTransit",
                        1,
                        "absent",
                        2),
                now);
        assertEquals(capacity(camp, ""), now);
        String then = "2026-11-20T19:59:59+07:00";
        assertEquals(capacity(camp, "&asOf=" + then), figures(camp, "?at=" + then));
        assertEquals(9, figures(camp, "?at=" + then).get("total"));
        assertEquals(0, figures(camp, "?at=2026-11-20T17:59:59+07:00").get("total"));
        camp.commander()
                .get(path(camp))
                .then()
                .body("waiting.name", equalTo(List.of("Rời giường")))
                .body("elsewhere.whereabouts", equalTo(List.of("AT_HOSPITAL", "IN_TRANSIT", "ABSENT", "ABSENT")))
                .body("elsewhere.category", equalTo(List.of("ENTRANT", "ENTRANT", "ENTRANT", "ENTRANT")));
        camp.commander()
                .get(path(camp) + "?at=" + then)
                .then()
                .body("buildings[0].floors[0].rooms.name", equalTo(List.of("101", "102")))
                .body("waiting", hasSize(0));
        camp.commander()
                .post("/stays/" + ill.stay() + "/void", 0, Body.of("reason", "entered twice"))
                .then()
                .statusCode(200);
        assertEquals(8, figures(camp, "?at=" + then).get("total"));
    }

    @Test
    void theSameIsAPageToPrintAndEscapesWhatItIsGiven() {
        Camp camp = fixtures.camp(room("101", 2), room("<b>102</b>", 1));
        admit(camp, named("<script>alert('x')</script> & \"Hoa\"", camp.bed("101/1")));
        admit(camp, named("{camp} {#for}", camp.bed("<b>102</b>/1")).person("birthDate", "1984"));
        UUID upstairs = addFloor(camp, "B", "2", 1, "201");
        admit(camp, named("Lan", upstairs));
        admit(camp, Admission.waitingIn(camp.id()).person("name", "Chờ"));
        Api.nobody()
                .request()
                .accept("text/html")
                .get("/api/v1" + path(camp))
                .then()
                .statusCode(401);
        camp.as(Role.COMMITTEE)
                .request()
                .accept("text/html")
                .get("/api/v1" + path(camp))
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        fixtures.camp()
                .commander()
                .request()
                .accept("text/html")
                .get("/api/v1" + path(camp))
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        String page = camp.commander()
                .request()
                .accept("text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/api/v1" + path(camp))
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(not(containsString("<script")))
                .body(not(containsString("<b>102")))
                .body(allOf(
                        containsString("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Hoa&quot;"),
                        containsString("Phòng &lt;b&gt;102&lt;/b&gt;"),
                        containsString("{camp} {#for}"),
                        containsString("Camp " + camp.id()),
                        containsString("18:00 ngày 20/11/2026"),
                        containsString("Tổng số: 4 người"),
                        containsString("Nhà A – Tầng 1"),
                        containsString("Nhà B – Tầng 2"),
                        containsString("Chưa có giường"),
                        containsString("12/05/1984"),
                        containsString("Nữ"),
                        containsString("Người nhập cảnh")))
                .extract()
                .asString();
        assertEquals(4, page.split("<i></i>", -1).length - 1, "a box for each person");
        assertEquals(
                3, page.split("<table class=\"page\">", -1).length - 1, "a page for each floor, and one for the rest");
        assertEquals(1, reads(camp));
        camp.commander().get(path(camp)).then().contentType("application/json");
        camp.commander()
                .request()
                .accept("*/*")
                .get("/api/v1" + path(camp))
                .then()
                .contentType("application/json");
    }

    private static Admission named(String name, UUID bed) {
        return Admission.into(bed).person("name", name);
    }

    /** A room with one bed on a floor; also one that is added later to a floor that is there already. */
    private static UUID addFloor(Camp camp, String building, String floor, int level, String room) {
        UUID bed = Ids.next();
        camp.department()
                .post(
                        "/facilities/" + camp.id() + "/rooms",
                        Body.of(
                                "buildings",
                                List.of(Body.of(
                                        "name",
                                        building,
                                        "floors",
                                        List.of(Body.of(
                                                "name",
                                                floor,
                                                "level",
                                                level,
                                                "rooms",
                                                List.of(Body.of(
                                                        "name",
                                                        room,
                                                        "sexPolicy",
                                                        "ANY",
                                                        "beds",
                                                        List.of(Body.of("id", bed, "name", "1"))))))))))
                .then()
                .statusCode(200);
        return bed;
    }

    private static Map<String, Object> figures(Camp camp, String question) {
        return camp.commander()
                .get(path(camp) + question)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("people");
    }

    private static Map<String, Object> capacity(Camp camp, String question) {
        return camp.commander()
                .get("/capacity?facilityId=" + camp.id() + question)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("people");
    }

    private static long reads(Camp camp) {
        return Sql.number(
                "select count(*) from audit_entry where action = 'muster.read' and facility_id = ?", camp.id());
    }
}
