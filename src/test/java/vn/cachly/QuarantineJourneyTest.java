package vn.cachly;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;
import static vn.cachly.Passenger.man;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Fixtures.Camp;
import vn.cachly.access.Role;
import vn.cachly.release.Leaving;
import vn.cachly.shared.Ids;

/** A bus of eight from the border to the seventh day at home: what everybody does, day by day, over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class QuarantineJourneyTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Lab lab;
    private Leaving leaving;
    private Bus bus;
    private Passenger[] people;
    private final Map<Passenger, Lab.Taken> tubes = new LinkedHashMap<>();

    @BeforeEach
    void theNightBefore() {
        clock.freeze("2026-11-01T20:00:00+07:00");
        camp = fixtures.camp(room("101", 4), room("102", 4), room("103", 2));
        lab = new Lab(camp);
        leaving = new Leaving(camp);
        leaving.rule(14, "2026-01-01T00:00:00+07:00");
        people =
                IntStream.rangeClosed(1, 8).mapToObj(nth -> man("Người " + nth)).toArray(Passenger[]::new);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private void at(String moment) {
        clock.freeze(moment + "+07:00");
    }

    private UUID stay(Passenger one) {
        return bus.stayOf(one);
    }

    private List<String> toBeSampled() {
        return camp.nurse()
                .get("/facilities/" + camp.id() + "/sampling-tasks?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.stayId");
    }

    private void sample(Passenger one) {
        Map<String, Object> sample = Tubes.sample();
        camp.nurse().post("/stays/" + stay(one) + "/samples", sample).then().statusCode(201);
        tubes.put(one, new Lab.Taken((UUID) sample.get("id"), (String) sample.get("tube")));
    }

    private void result(Passenger one, String outcome, String resultedAt) {
        lab.report(
                        tubes.get(one).tube(),
                        "name",
                        "Người " + (Arrays.asList(people).indexOf(one) + 1),
                        "outcome",
                        outcome,
                        "resultedAt",
                        resultedAt + "+07:00")
                .body("disposition", equalTo("RECORDED"));
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
        JsonPath gate = camp.reception()
                .get("/stays/" + stay(one) + "/release-gate")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return gate.getList("conditions.findAll { !it.met }.condition");
    }

    @Test
    void fromTheBusToTheSeventhDayAtHome() {
        // The night of the bus.
        at("2026-11-02T02:00:00");
        bus = Bus.to(camp, 8);
        bus.take(people).then().statusCode(200);
        bus.screen(people).then().statusCode(200);
        bus.admitAll().then().statusCode(200).body("totals.admitted", equalTo(8));
        beds(8, 0, 2);
        assertEquals("2026-11-16T00:00:00+07:00", releaseOf(people[0]));

        // Day 1: whoever came is sampled, and all are negative.
        at("2026-11-02T09:00:00");
        assertEquals(8, toBeSampled().size());
        for (Passenger one : people) {
            sample(one);
        }
        assertEquals(List.of(), toBeSampled());
        at("2026-11-02T20:00:00");
        for (Passenger one : people) {
            result(one, "NEGATIVE", "2026-11-02T18:00:00");
        }

        // Day 5: one has a fever, is sampled for it, and is positive.
        at("2026-11-06T08:00:00");
        Passenger sick = people[0];
        camp.as(Role.HEALTH_WORKER)
                .post(
                        "/stays/" + stay(sick) + "/health-checks",
                        Body.of(
                                "id",
                                Ids.next(),
                                "session",
                                "MORNING",
                                "temperature",
                                38.6,
                                "symptoms",
                                List.of("COUGH")))
                .then()
                .statusCode(201);
        assertEquals(List.of(stay(sick).toString()), toBeSampled());
        at("2026-11-06T08:10:00");
        sample(sick);
        at("2026-11-06T20:00:00");
        result(sick, "POSITIVE", "2026-11-06T19:00:00");
        JsonPath exposure = camp.commander()
                .get("/exposures?facilityId=" + camp.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .jsonPath();
        String id = exposure.getString("items[0].id");
        List<String> near =
                camp.commander().get("/exposures/" + id).then().extract().path("contacts.stayId");
        assertEquals(3, near.size());
        at("2026-11-06T20:30:00");
        camp.commander()
                .post(
                        "/stays/" + stay(sick) + "/end",
                        version(sick),
                        Body.of("kind", "TREATMENT", "reason", "positive"))
                .then()
                .statusCode(200);
        beds(7, 1, 2);
        at("2026-11-06T21:00:00");
        camp.commander()
                .post("/exposures/" + id + "/confirm", 0, Body.of("reason", "one room"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DECIDED"));

        // Those of his room count anew from that evening; the others go on as they were.
        for (Passenger one : people) {
            if (one != sick) {
                boolean mate = near.contains(stay(one).toString());
                assertEquals(mate ? "2026-11-20T00:00:00+07:00" : "2026-11-16T00:00:00+07:00", releaseOf(one));
            }
        }

        // Day 14 of the others.
        List<Passenger> four = Arrays.stream(people)
                .filter(one -> one != sick && !near.contains(stay(one).toString()))
                .toList();
        assertEquals(4, four.size());
        at("2026-11-15T09:00:00");
        four.forEach(this::sample);
        at("2026-11-16T08:00:00");
        assertEquals(
                List.of("TESTS", "PENDING_SAMPLE", "ORDER", "RECEIVER", "TRANSPORT", "APPROVED_LIST"),
                shut(four.get(0)));
        four.subList(0, 3).forEach(one -> result(one, "NEGATIVE", "2026-11-16T07:00:00"));
        UUID authority = leaving.authority();
        order(authority, four);
        UUID list = Ids.next();
        camp.as(Role.HEALTH_WORKER)
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
                                "2026-11-16",
                                "items",
                                four.stream()
                                        .map(one -> Leaving.item(stay(one), camp.commune()))
                                        .toList()))
                .then()
                .statusCode(201);
        leaving.approve(camp.department(), list, 0, authority).then().statusCode(200);
        at("2026-11-16T10:00:00");
        JsonPath gone = leaving.depart(list)
                .then()
                .statusCode(200)
                .body("departed", equalTo(3))
                .body("refused", equalTo(1))
                .extract()
                .jsonPath();
        assertEquals(
                List.of(List.of("TESTS", "PENDING_SAMPLE")),
                gone.getList("items.findAll { it.result == 'REFUSED' }.shut.condition"));
        beds(4, 4, 2);

        // The result of the fourth comes: positive. He is still here.
        at("2026-11-16T16:00:00");
        Passenger held = four.get(3);
        result(held, "POSITIVE", "2026-11-16T15:00:00");
        assertEquals(List.of("POSITIVE"), List.of(whyDays(held)));

        // The commune says that they have come, and looks after them for a week.
        at("2026-11-16T20:00:00");
        Api commune = camp.as(Role.COMMITTEE);
        JsonPath handovers = commune.get("/handovers?open=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .extract()
                .jsonPath();
        for (String handover : handovers.<String>getList("items.id")) {
            commune.post("/handovers/" + handover + "/acknowledge", 0, Body.of())
                    .then()
                    .statusCode(200);
        }
        commune.get("/handovers?open=true").then().body("items", empty());
        String first = handovers.getString("items[0].id");
        JsonPath plan = commune.get("/handovers/" + first)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(7, plan.getList("followUps.findAll { it.kind == 'VISIT' }").size());
        at("2026-11-22T10:00:00");
        commune.post(
                        "/follow-ups/" + plan.getString("followUps.find { it.kind == 'VISIT' && it.day == 7 }.id")
                                + "/done",
                        Body.of("well", true))
                .then()
                .statusCode(200)
                .body("followUps.find { it.kind == 'VISIT' && it.day == 7 }.well", equalTo(true));

        // One certificate says what turns out not to be so: the laboratory withdraws the test of day 14.
        String certificate =
                gone.getString("items.find { it.stayId == '" + stay(four.get(0)) + "' }.certificateSerial");
        Api.nobody()
                .get("/certificates/verify/" + certificate)
                .then()
                .statusCode(200)
                .body("status", equalTo("VALID"));
        Lab.Taken tube = tubes.get(four.get(0));
        int version = camp.laboratory().get("/samples/" + tube.id()).jsonPath().getInt("version");
        camp.laboratory()
                .post(
                        "/samples/" + tube.id() + "/results/withdraw",
                        version,
                        Body.of("id", Ids.next(), "reason", "WRONG_TUBE"))
                .then()
                .statusCode(200);
        Api.nobody()
                .get("/certificates/verify/" + certificate)
                .then()
                .statusCode(200)
                .body("status", equalTo("REVOKED"));
        camp.commander()
                .get("/tasks?kind=RELEASED_TO_RECALL")
                .then()
                .body("items.subject.id", hasItem(stay(four.get(0)).toString()));

        // Whoever of the room stays beyond his days is listed every day.
        at("2026-11-23T08:00:00");
        camp.commander()
                .get("/facilities/" + camp.id() + "/release-due")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.open", everyItem(equalTo(false)));
        Ledger.assertSound(camp);
    }

    private int version(Passenger one) {
        return camp.reception().get("/stays/" + stay(one)).jsonPath().getInt("version");
    }

    private String whyDays(Passenger one) {
        return camp.reception()
                .get("/stays/" + stay(one) + "/release-gate?exitKind=COMPLETED")
                .then()
                .statusCode(200)
                .extract()
                .path("conditions.find { it.condition == 'DAYS' }.why");
    }

    private void order(UUID authority, List<Passenger> covered) {
        camp.commander()
                .post(
                        "/orders",
                        Body.of(
                                "id",
                                Ids.next(),
                                "facilityId",
                                camp.id(),
                                "kind",
                                "ENTRY",
                                "number",
                                "105/QĐ",
                                "issuer",
                                "Sở Y tế",
                                "legalBasis",
                                "NĐ 101/2010/NĐ-CP",
                                "authorityId",
                                authority,
                                "signedAt",
                                "2026-11-16T07:30:00+07:00",
                                "items",
                                covered.stream()
                                        .map(one -> Body.of(
                                                "stayId", stay(one), "from", "2026-11-02", "until", "2026-11-20"))
                                        .toList()))
                .then()
                .statusCode(201);
    }
}
