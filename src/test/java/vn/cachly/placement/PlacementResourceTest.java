package vn.cachly.placement;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
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
import vn.cachly.layout.SexPolicy;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class PlacementResourceTest {
    private static final String WOMAN = "?category=ENTRANT&sex=FEMALE";

    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @AfterEach
    void now() {
        clock.reset();
    }

    private static String path(Camp camp) {
        return "/facilities/" + camp.id() + "/placement";
    }

    private static UUID admit(Camp camp, Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person.stay();
    }

    private static JsonPath ask(Camp camp, String question) {
        return camp.reception()
                .get(path(camp) + question)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Room/bed and what is said of it. */
    private static List<String> told(JsonPath answer) {
        List<String> told = new ArrayList<>();
        for (Map<String, Object> bed : answer.<Map<String, Object>>getList("items")) {
            Object refusal = bed.get("refusal");
            told.add(bed.get("room") + "/" + bed.get("bed") + " " + (refusal == null ? bed.get("reasons") : refusal));
        }
        return told;
    }

    @Test
    void bedsAreShownToThoseWhoPutPeopleIntoThem() {
        Camp camp = fixtures.camp(room("101", 1));
        Api.nobody().get(path(camp) + WOMAN).then().statusCode(401);
        camp.as(Role.COMMITTEE).get(path(camp) + WOMAN).then().statusCode(403);
        camp.as(Role.CLIENT).get(path(camp) + WOMAN).then().statusCode(403);
        fixtures.camp()
                .reception()
                .get(path(camp) + WOMAN)
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
        for (String role : List.of(Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT)) {
            camp.as(role).get(path(camp) + WOMAN).then().statusCode(200).body("free", equalTo(1));
        }
    }

    @Test
    void aQuestionNamesOnePerson() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID stay = admit(camp, Admission.into(camp.bed("101/1")));
        for (String question : List.of("", "?category=ENTRANT", "?sex=MALE", WOMAN + "&stayId=" + stay)) {
            camp.reception().get(path(camp) + question).then().statusCode(400).body("code", equalTo("ONE_NEWCOMER"));
        }
        camp.reception()
                .get(path(camp) + "?category=F77&sex=MALE")
                .then()
                .statusCode(400)
                .body("code", equalTo("CATEGORY_UNKNOWN"))
                .body("errors[0].field", equalTo("category"));
        for (String odd : List.of("birthDate=soon", "mobility=FLYING", "limit=x", "stayId=x")) {
            camp.reception()
                    .get(path(camp) + WOMAN + "&" + odd)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("INVALID"))
                    .body("errors[0].field", equalTo(odd.replaceAll("=.*", "")));
        }
        camp.reception().get(path(camp) + WOMAN + "&limit=201").then().statusCode(400);
        camp.reception().get(path(camp) + WOMAN + "&cursor=!").then().statusCode(400);
    }

    @Test
    void freeBedsComeFirstWithWhatSpeaksForThemAndTheOthersWithTheRule() {
        clock.freeze("2026-11-23T02:00:00+07:00");
        Camp camp = fixtures.camp(
                room("101", 2), room("102", SexPolicy.MALE, 1), room("103", SexPolicy.ANY, 2), room("104", 3));
        admit(camp, Admission.into(camp.bed("104/1")));
        camp.commander()
                .post(
                        "/beds/" + camp.bed("104/2") + "/uses",
                        Body.of("id", Ids.next(), "kind", "BLOCKED", "reason", "x"))
                .then()
                .statusCode(201);
        JsonPath answer = ask(camp, WOMAN);
        assertEquals(
                List.of(
                        "104/3 [OPEN_ROOM, TIGHT_FIT]",
                        "101/1 [NEW_ROOM]",
                        "101/2 [NEW_ROOM]",
                        "103/1 [NEW_ROOM]",
                        "103/2 [NEW_ROOM]",
                        "102/1 ROOM_SEX",
                        "104/1 BED_TAKEN",
                        "104/2 BED_TAKEN"),
                told(answer));
        assertEquals("2026-11-23T02:00:00+07:00", answer.getString("asOf"));
        assertEquals(5, answer.getInt("free"));
        assertEquals(Map.of("BED_TAKEN", 2, "ROOM_SEX", 1), answer.getMap("refused"));
        assertEquals("OCCUPIED", answer.getString("items[6].inUseFor"));
        assertEquals("BLOCKED", answer.getString("items[7].inUseFor"));
        assertEquals(camp.bed("104/3").toString(), answer.getString("items[0].bedId"));
        assertEquals(false, answer.getBoolean("minor"));
        assertEquals(true, ask(camp, WOMAN + "&birthDate=2011").getBoolean("minor"));
        assertEquals(true, ask(camp, WOMAN + "&birthDate=2010-11-24").getBoolean("minor"));
        assertEquals(false, ask(camp, WOMAN + "&birthDate=2010-11-23").getBoolean("minor"));
    }

    @Test
    void nothingIsCutOffWithoutBeingCounted() {
        Camp camp = fixtures.camp(room("101", 3), room("102", SexPolicy.MALE, 3));
        List<String> whole = told(ask(camp, WOMAN));
        List<String> pages = new ArrayList<>();
        String next = "";
        int count = 0;
        while (next != null) {
            JsonPath page = ask(camp, WOMAN + "&limit=2" + next);
            assertEquals(3, page.getInt("free"));
            assertEquals(Map.of("ROOM_SEX", 3), page.getMap("refused"));
            pages.addAll(told(page));
            next = page.get("next") == null ? null : "&cursor=" + page.getString("next");
            count++;
        }
        assertEquals(3, count);
        assertEquals(whole, pages);
    }

    @Test
    void whoeverIsInTheCampIsOfferedAnotherBedAndHisFamilyIsNear() {
        Camp camp = fixtures.camp(room("101", 2), room("102", 2), room("103", SexPolicy.ANY, 2));
        Admission mother = Admission.into(camp.bed("101/1"));
        Admission daughter = Admission.into(camp.bed("102/1"));
        admit(camp, mother);
        admit(camp, daughter);
        camp.reception()
                .post(
                        "/families",
                        Body.of(
                                "id",
                                Ids.next(),
                                "members",
                                List.of(
                                        Body.of("personId", mother.personId(), "role", "GUARDIAN"),
                                        Body.of("personId", daughter.personId(), "role", "CHILD"))))
                .then()
                .statusCode(201);
        String question = "?stayId=" + daughter.stay();
        assertEquals(
                List.of(
                        "101/2 [FAMILY_TOGETHER, OPEN_ROOM, TIGHT_FIT]",
                        "102/2 [NEW_ROOM]",
                        "103/1 [NEW_ROOM]",
                        "103/2 [NEW_ROOM]",
                        "101/1 BED_TAKEN",
                        "102/1 SAME_BED"),
                told(ask(camp, question)));
        assertEquals(
                daughter.stay().toString(),
                Sql.text(
                        "select ids[1] from audit_entry where action = 'placement.read' and facility_id = ?",
                        camp.id()));
        Camp other = fixtures.camp(room("101", 1));
        other.reception().get(path(other) + question).then().statusCode(404).body("errors[0].field", equalTo("stayId"));
        clock.advance(Duration.ofMinutes(1));
        camp.commander()
                .post("/stays/" + daughter.stay() + "/end", 0, Body.of("kind", "TREATMENT", "reason", "x"))
                .then()
                .statusCode(200);
        camp.reception().get(path(camp) + question).then().statusCode(409).body("code", equalTo("STAY_ENDED"));
    }

    @Test
    void whoeverCannotClimbIsOfferedTheGroundFloorAndNobodyTheDoorBesideACase() {
        Camp camp = fixtures.camp();
        UUID id = Ids.next();
        List<UUID> beds = List.of(Ids.next(), Ids.next(), Ids.next(), Ids.next());
        List<Object> floors = new ArrayList<>();
        for (int level = 1; level >= 0; level--) {
            List<Object> rooms = new ArrayList<>();
            for (int room = 0; room < 2; room++) {
                Object bed = Body.of("id", beds.get(2 * level + room), "name", "1");
                rooms.add(Body.of("name", level + "0" + room, "sexPolicy", "SAME", "beds", List.of(bed)));
            }
            floors.add(Body.of("name", String.valueOf(level), "level", level, "rooms", rooms));
        }
        Map<String, Object> plan =
                Body.of("id", id, "name", "x", "kind", "HOTEL", "operator", "PRIVATE", "unitId", camp.commune());
        plan.put("openedAt", "2020-01-01T00:00:00Z");
        plan.put("buildings", List.of(Body.of("name", "A", "floors", floors)));
        plan.put("adjacencies", List.of(Body.of("room", "A/0/000", "other", "A/0/001", "kind", "OPPOSITE")));
        plan.put("approvals", List.of(approval("ENTRANT"), approval("F0")));
        camp.department().post("/facilities", plan).then().statusCode(201);
        String path = "/facilities/" + id + "/placement" + WOMAN;
        camp.department()
                .get(path + "&mobility=WHEELCHAIR")
                .then()
                .body("items.room", equalTo(List.of("000", "001", "100", "101")))
                .body("items[0].reasons", equalTo(List.of("NEW_ROOM", "GROUND_FLOOR", "TIGHT_FIT", "WALKING_ORDER")))
                .body("items[2].reasons", equalTo(List.of("NEW_ROOM", "STAIRS", "TIGHT_FIT", "WALKING_ORDER")));
        Api everywhere = Api.of("commander-" + id, Role.COMMANDER);
        fixtures.assignEverywhere("commander-" + id);
        everywhere
                .post("/stays", Admission.into(beds.get(0)).of("F0").body())
                .then()
                .statusCode(201);
        camp.department()
                .get(path)
                .then()
                .body("items.room", equalTo(List.of("100", "101", "001", "000")))
                .body("items[0].reasons", equalTo(List.of("NEW_ROOM", "FAR_FROM_CASE", "TIGHT_FIT", "WALKING_ORDER")))
                .body("items[2].reasons", equalTo(List.of("NEW_ROOM", "NEXT_TO_CASE", "TIGHT_FIT")))
                .body("items[3].refusal", equalTo("BED_TAKEN"))
                .body("items[3].reasons", hasSize(0))
                .body("next", nullValue());
    }

    private static Object approval(String category) {
        return Body.of("category", category, "instrument", "x", "startsAt", "2020-01-01T00:00:00Z");
    }
}
