package vn.cachly;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;
import static vn.cachly.Passenger.man;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Fixtures.Camp;
import vn.cachly.access.Role;
import vn.cachly.release.Leaving;
import vn.cachly.shared.Ids;

/** A bus of 45 from the border to the seventh day at home: what everybody does, day by day, over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class QuarantineJourneyTest {
    private static final int PEOPLE = 45;

    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Lab lab;
    private Leaving leaving;
    private UUID authority;
    private Bus bus;
    private List<Passenger> people;
    private final Map<Passenger, UUID> stays = new HashMap<>();
    private final Map<Passenger, Lab.Taken> tubes = new HashMap<>();

    @BeforeEach
    void theNightBefore() {
        at("2026-11-01T20:00:00");
        camp = fixtures.camp(IntStream.rangeClosed(101, 112)
                .mapToObj(name -> room(String.valueOf(name), 4))
                .toArray(Fixtures.RoomSpec[]::new));
        lab = new Lab(camp);
        leaving = new Leaving(camp);
        leaving.rule(14, "2026-01-01T00:00:00+07:00");
        authority = leaving.authority();
        people = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(nth -> man("Người " + nth))
                .toList();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void fromTheBusToTheSeventhDayAtHome() {
        at("2026-11-02T02:00:00");
        theBusComes();
        beds(PEOPLE, 0, 3);
        people.forEach(one -> assertEquals("2026-11-16T00:00:00+07:00", releaseOf(one)));

        at("2026-11-02T07:30:00");
        round("MORNING", Map.of());
        assertEquals(List.of(PEOPLE, PEOPLE, 0, 0), roundFigures("MORNING"));

        // Day 1: whoever came is sampled, and all are negative.
        at("2026-11-02T09:00:00");
        assertEquals(Set.copyOf(stays.values()), toBeSampled());
        sample(people);
        assertEquals(Set.of(), toBeSampled());
        at("2026-11-02T20:00:00");
        results(people, "NEGATIVE", "2026-11-02T18:00:00");
        order("ENTRY", people, "2026-11-16", "2026-11-02T19:00:00");

        // Day 5: one has a fever, is sampled for it, and is positive. Who is in his room is found without anybody's
        // asking.
        at("2026-11-06T08:00:00");
        Passenger sick = people.get(0);
        round("MORNING", Map.of(sick, 38.6));
        assertEquals(List.of(PEOPLE, PEOPLE, 0, 1), roundFigures("MORNING"));
        assertEquals(Set.of(stay(sick)), toBeSampled());
        at("2026-11-06T08:10:00");
        sample(List.of(sick));
        at("2026-11-06T20:00:00");
        results(List.of(sick), "POSITIVE", "2026-11-06T19:00:00");
        JsonPath exposure = exposureOf(sick);
        List<Passenger> mates = contacts(exposure);
        assertEquals(3, mates.size());
        mates.forEach(one -> assertTrue(shut(one).contains("EXPOSURE")));
        at("2026-11-06T20:30:00");
        camp.commander()
                .post(
                        "/stays/" + stay(sick) + "/end",
                        version(sick),
                        Body.of("kind", "TREATMENT", "reason", "positive"))
                .then()
                .statusCode(200);
        beds(44, 1, 3);

        // Those of his room count anew from that evening; the others go on as they were.
        at("2026-11-06T21:00:00");
        camp.commander()
                .post("/exposures/" + exposure.getString("id") + "/confirm", 0, Body.of("reason", "one room"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DECIDED"));
        List<Passenger> others = new ArrayList<>(people);
        others.remove(sick);
        others.removeAll(mates);
        mates.forEach(one -> assertEquals("2026-11-20T00:00:00+07:00", releaseOf(one)));
        others.forEach(one -> assertEquals("2026-11-16T00:00:00+07:00", releaseOf(one)));
        order("EXTENSION", mates, "2026-11-20", "2026-11-06T21:00:00");

        at("2026-11-07T09:00:00");
        assertEquals(stays(mates), toBeSampled());
        sample(mates);
        at("2026-11-07T20:00:00");
        results(mates, "NEGATIVE", "2026-11-07T19:00:00");

        // Day 14 of the others: forty results come back in time, and one does not.
        at("2026-11-15T09:00:00");
        assertEquals(stays(others), toBeSampled());
        sample(others);
        List<Passenger> forty = others.subList(0, 40);
        Passenger held = others.get(40);
        at("2026-11-16T08:00:00");
        assertEquals(List.of("TESTS", "PENDING_SAMPLE", "RECEIVER", "TRANSPORT", "APPROVED_LIST"), shut(forty.get(0)));
        results(forty, "NEGATIVE", "2026-11-16T07:00:00");
        UUID list = list(others, "2026-11-16");
        at("2026-11-16T10:00:00");
        JsonPath gone = leaving.depart(list)
                .then()
                .statusCode(200)
                .body("departed", equalTo(40))
                .body("refused", equalTo(1))
                .extract()
                .jsonPath();
        assertEquals(
                List.of(List.of("TESTS", "PENDING_SAMPLE")),
                gone.getList("items.findAll { it.result == 'REFUSED' }.shut.condition"));
        assertEquals(
                40,
                Set.copyOf(gone.getList("items.findAll { it.result == 'DEPARTED' }.certificateSerial"))
                        .size());
        beds(4, 41, 3);

        // The result of the last comes: positive. He is still here; those of his room who left this morning are called
        // back.
        at("2026-11-16T16:00:00");
        results(List.of(held), "POSITIVE", "2026-11-16T15:00:00");
        assertEquals("POSITIVE", whyDays(held));
        List<Passenger> left = contacts(exposureOf(held));
        assertTrue(forty.containsAll(left));
        assertEquals(roomMates(held), Set.copyOf(left));

        // The communes say that they have come, and look after them for a week.
        at("2026-11-16T20:00:00");
        Api commune = camp.as(Role.COMMITTEE);
        List<String> handovers = commune.get("/handovers?open=true&limit=200")
                .then()
                .statusCode(200)
                .body("items", hasSize(40))
                .extract()
                .path("items.id");
        handovers.forEach(one -> commune.post("/handovers/" + one + "/acknowledge", 0, Body.of())
                .then()
                .statusCode(200));
        commune.get("/handovers?open=true").then().body("items", empty());
        JsonPath plan = commune.get("/handovers/" + handovers.get(0))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(7, plan.getList("followUps.findAll { it.kind == 'VISIT' }").size());

        // His room-mates: two leave on the day, the third is forgotten, and is listed as long as he is here.
        at("2026-11-19T09:00:00");
        assertTrue(toBeSampled().containsAll(stays(mates)));
        sample(mates);
        at("2026-11-20T08:00:00");
        results(mates, "NEGATIVE", "2026-11-20T07:00:00");
        UUID two = list(mates.subList(0, 2), "2026-11-20");
        at("2026-11-20T10:00:00");
        leaving.depart(two).then().statusCode(200).body("departed", equalTo(2)).body("refused", equalTo(0));
        beds(2, 43, 3);
        at("2026-11-21T08:00:00");
        camp.commander()
                .get("/facilities/" + camp.id() + "/release-due")
                .then()
                .statusCode(200)
                .body("items.stayId", equalTo(List.of(stay(mates.get(2)).toString())))
                .body("items[0].conditions.find { it.condition == 'DAYS' }.at", equalTo("2026-11-20T00:00:00+07:00"));

        // The seventh day at home.
        at("2026-11-22T10:00:00");
        commune.post(
                        "/follow-ups/" + plan.getString("followUps.find { it.kind == 'VISIT' && it.day == 7 }.id")
                                + "/done",
                        Body.of("well", true))
                .then()
                .statusCode(200)
                .body("followUps.find { it.kind == 'VISIT' && it.day == 7 }.well", equalTo(true));

        // One certificate says what turns out not to be so: the laboratory had mixed up the test of day 14.
        Passenger wrong =
                forty.stream().filter(one -> !left.contains(one)).findFirst().orElseThrow();
        String serial = gone.getString("items.find { it.stayId == '" + stay(wrong) + "' }.certificateSerial");
        verify(serial, "VALID");
        correctToPositive(wrong);
        verify(serial, "REVOKED");
        camp.commander()
                .get("/tasks?kind=RELEASED_TO_RECALL")
                .then()
                .body("items.subject.id", hasItem(stay(wrong).toString()));
        // He is at home: his commune is asked, too.
        camp.as(Role.COMMITTEE)
                .get("/tasks?kind=RELEASED_TO_RECALL")
                .then()
                .statusCode(200)
                .body("items.subject.id", hasItem(stay(wrong).toString()));
        Ledger.assertSound(camp);
    }

    private void at(String moment) {
        clock.freeze(moment + "+07:00");
    }

    private void theBusComes() {
        bus = Bus.to(camp, PEOPLE);
        Passenger[] all = people.toArray(Passenger[]::new);
        bus.take(all).then().statusCode(200);
        bus.screen(all).then().statusCode(200);
        bus.admitAll().then().statusCode(200).body("totals.admitted", equalTo(PEOPLE));
        people.forEach(one -> stays.put(one, bus.stayOf(one)));
    }

    private UUID stay(Passenger one) {
        return stays.get(one);
    }

    private Set<UUID> stays(List<Passenger> some) {
        return some.stream().map(this::stay).collect(Collectors.toSet());
    }

    private Set<Passenger> roomMates(Passenger one) {
        String mates =
                "select distinct b.stay_id::text from bed_use a join bed_use b on b.room_id = a.room_id and b.stay_id <> a.stay_id"
                        + " where a.stay_id = ?";
        Set<String> found = Set.copyOf(Sql.texts(mates, stay(one)));
        return people.stream()
                .filter(other -> found.contains(stay(other).toString()))
                .collect(Collectors.toSet());
    }

    private String sheet() {
        return "/facilities/" + camp.id() + "/health-round";
    }

    /** Every room is looked at by one call: all are well but those with a fever. */
    private void round(String session, Map<Passenger, Double> fever) {
        JsonPath rooms = camp.nurse()
                .get(sheet() + "?session=" + session)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        for (Map<String, Object> room : rooms.<Map<String, Object>>getList("rooms")) {
            List<String> here = rooms.getList("rooms.find { it.id == '" + room.get("id") + "' }.people.stayId");
            List<Map<String, Object>> exceptions = fever.entrySet().stream()
                    .filter(one -> here.contains(stay(one.getKey()).toString()))
                    .map(one -> Body.of(
                            "stayId", stay(one.getKey()), "temperature", one.getValue(), "symptoms", List.of("COUGH")))
                    .toList();
            camp.nurse()
                    .post(
                            "/facilities/" + camp.id() + "/rooms/" + room.get("id") + "/health-checks",
                            Body.of(
                                    "id",
                                    Ids.next(),
                                    "session",
                                    session,
                                    "checkedAt",
                                    clock.instant().toString(),
                                    "exceptions",
                                    exceptions))
                    .then()
                    .statusCode(200);
        }
    }

    /** People, looked at, missing, not well. */
    private List<Integer> roundFigures(String session) {
        JsonPath sheet = camp.nurse()
                .get(sheet() + "?session=" + session)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return Stream.of("people", "checked", "missing", "unwell")
                .map(figure -> sheet.getInt("figures." + figure))
                .toList();
    }

    private Set<UUID> toBeSampled() {
        List<String> ids = camp.nurse()
                .get("/facilities/" + camp.id() + "/sampling-tasks?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.stayId");
        return ids.stream().map(UUID::fromString).collect(Collectors.toSet());
    }

    private void sample(List<Passenger> some) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Passenger one : some) {
            Map<String, Object> sample = Tubes.sample();
            items.add(Body.of("stayId", stay(one), "sample", sample));
            tubes.put(one, new Lab.Taken((UUID) sample.get("id"), (String) sample.get("tube")));
        }
        camp.nurse()
                .post("/facilities/" + camp.id() + "/samples", Body.of("items", items))
                .then()
                .statusCode(200);
    }

    private void results(List<Passenger> some, String outcome, String resultedAt) {
        lab.send(some.stream()
                        .map(one -> Lab.result(
                                tubes.get(one).tube(),
                                "name",
                                one.name(),
                                "outcome",
                                outcome,
                                "resultedAt",
                                resultedAt + "+07:00"))
                        .toList())
                .body("items", hasSize(some.size()))
                .body("items.disposition", everyItem(equalTo("RECORDED")));
    }

    private void correctToPositive(Passenger one) {
        Lab.Taken tube = tubes.get(one);
        int version = camp.laboratory().get("/samples/" + tube.id()).jsonPath().getInt("version");
        camp.laboratory()
                .post(
                        "/samples/" + tube.id() + "/results/correct",
                        version,
                        Body.of(
                                "id",
                                Ids.next(),
                                "name",
                                one.name(),
                                "outcome",
                                "POSITIVE",
                                "resultedAt",
                                "2026-11-22T09:00:00+07:00",
                                "reason",
                                "WRONG_TUBE"))
                .then()
                .statusCode(200);
    }

    private JsonPath exposureOf(Passenger one) {
        List<String> ids = camp.commander()
                .get("/exposures?facilityId=" + camp.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.caseStayId == '" + stay(one) + "' }.id");
        assertEquals(1, ids.size());
        return camp.commander()
                .get("/exposures/" + ids.get(0))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<Passenger> contacts(JsonPath exposure) {
        List<String> ids = exposure.getList("contacts.stayId");
        List<Passenger> found = people.stream()
                .filter(one -> ids.contains(stay(one).toString()))
                .toList();
        assertEquals(ids.size(), found.size());
        return found;
    }

    private String releaseOf(Passenger one) {
        return camp.commander()
                .get("/stays/" + stay(one) + "/clock")
                .then()
                .statusCode(200)
                .extract()
                .path("releaseFrom");
    }

    private void beds(int occupied, int cleaning, int free) {
        camp.department()
                .get("/capacity?facilityId=" + camp.id())
                .then()
                .statusCode(200)
                .body("beds.occupied", equalTo(occupied))
                .body("beds.cleaning", equalTo(cleaning))
                .body("beds.free", equalTo(free));
    }

    private List<String> shut(Passenger one) {
        return gate(one).getList("conditions.findAll { !it.met }.condition");
    }

    private String whyDays(Passenger one) {
        return gate(one).getString("conditions.find { it.condition == 'DAYS' }.why");
    }

    private JsonPath gate(Passenger one) {
        return camp.reception()
                .get("/stays/" + stay(one) + "/release-gate?exitKind=COMPLETED")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private int version(Passenger one) {
        return camp.reception().get("/stays/" + stay(one)).jsonPath().getInt("version");
    }

    /** Proposed by the health worker, approved by the department. */
    private UUID list(List<Passenger> leavers, String day) {
        UUID list = Ids.next();
        List<Map<String, Object>> items = leavers.stream()
                .map(one -> Leaving.item(stay(one), camp.commune()))
                .toList();
        camp.nurse()
                .post(
                        "/release-lists",
                        Body.of(
                                "id",
                                list,
                                "facilityId",
                                camp.id(),
                                "exitKind",
                                "COMPLETED",
                                "plannedFor",
                                day,
                                "items",
                                items))
                .then()
                .statusCode(201);
        leaving.approve(camp.department(), list, 0, authority).then().statusCode(200);
        return list;
    }

    private void order(String kind, List<Passenger> covered, String until, String signedAt) {
        camp.commander()
                .post(
                        "/orders",
                        Body.of(
                                "id",
                                Ids.next(),
                                "facilityId",
                                camp.id(),
                                "kind",
                                kind,
                                "number",
                                "105/QĐ-" + kind,
                                "issuer",
                                "Sở Y tế",
                                "legalBasis",
                                "NĐ 101/2010/NĐ-CP",
                                "authorityId",
                                authority,
                                "signedAt",
                                signedAt + "+07:00",
                                "items",
                                covered.stream()
                                        .map(one -> Body.of("stayId", stay(one), "from", "2026-11-02", "until", until))
                                        .toList()))
                .then()
                .statusCode(201);
    }

    private static void verify(String serial, String status) {
        Api.nobody()
                .get("/certificates/verify/" + serial)
                .then()
                .statusCode(200)
                .body("status", equalTo(status));
    }
}
