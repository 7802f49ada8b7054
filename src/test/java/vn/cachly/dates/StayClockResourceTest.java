package vn.cachly.dates;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
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
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class StayClockResourceTest {
    private static final String QD_878 = "20200312-0001-8000-8000-000000000001";
    private static final String CD_597 = "20200312-0001-8000-8000-000000000002";
    private static final String CD_600 = "20200312-0001-8000-8000-000000000003";

    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @BeforeEach
    void spring2021() {
        clock.runFrom("2021-04-20T15:30:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static UUID admit(Camp camp, Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person.stay();
    }

    private static ValidatableResponse clockOf(Camp camp, UUID stay) {
        return camp.commander().get("/stays/" + stay + "/clock").then().statusCode(200);
    }

    private static int versionOf(Camp camp, UUID stay) {
        return clockOf(camp, stay).extract().path("version");
    }

    private static Object event(String kind, Object... more) {
        java.util.Map<String, Object> body = Body.of("id", Ids.next(), "kind", kind, "reason", "as told");
        body.putAll(Body.of(more));
        return body;
    }

    @Test
    void theClockIsForThoseOfTheCampWhoMayMoveIt() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID stay = admit(camp, Admission.into(camp.bed("101/1")));
        String path = "/stays/" + stay + "/clock";
        Api.nobody().get(path).then().statusCode(401);
        camp.as(Role.COMMITTEE).get(path).then().statusCode(403);
        camp.reception().post(path + "/events", event("LAST_CONTACT")).then().statusCode(403);
        camp.as(Role.HEALTH_WORKER)
                .post(path + "/apply-rule", 0, Body.of("versionId", CD_600, "reason", "x"))
                .then()
                .statusCode(403);
        Camp other = fixtures.camp(room("101", 1));
        other.commander().get(path).then().statusCode(404);
        other.commander().post(path + "/events", event("LAST_CONTACT")).then().statusCode(404);
        camp.commander()
                .post(path + "/events", event("FACILITY_ENTRY"))
                .then()
                .statusCode(400)
                .body("code", equalTo("CLOCK_KIND"));
        camp.commander()
                .post(path + "/events", event("LAST_CONTACT", "route", "AIR"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("route"));
    }

    @Test
    void theTwoDispatchesOfThe5thOfMay2021AsTheyWereFelt() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID stay = admit(camp, Admission.into(camp.bed("101/1")));

        clock.runFrom("2021-04-30T09:00:00+07:00");
        clockOf(camp, stay)
                .body("rule.instrument", equalTo("878/QĐ-BYT"))
                .body("releaseFrom", equalTo("2021-05-04T00:00:00+07:00"))
                .body("tests.date", contains("2021-04-20", "2021-05-03"))
                .body("proposed", nullValue())
                .body("holds", hasSize(0))
                .body(
                        "explanation.text",
                        contains(
                                "Rule: 878/QĐ-BYT, in force from 00:00 12/3/2020.",
                                "Counted from 20/4/2021: entry into the camp.",
                                "20/4/2021 + 14 days = 4/5/2021: release is permitted from 00:00 4/5/2021."));

        clock.runFrom("2021-05-04T07:00:00+07:00");
        fixtures.assignEverywhere("ministry");
        Api ministry = Api.of("ministry", Role.DEPARTMENT);
        UUID hold = Ids.next();
        ministry.post(
                        "/release-holds",
                        Body.of(
                                "id",
                                hold,
                                "scope",
                                "NATION",
                                "reason",
                                "Nobody leaves until further notice",
                                "startsAt",
                                "2021-05-04T00:00:00+07:00"))
                .then()
                .statusCode(201);
        clockOf(camp, stay)
                .body("releaseFrom", equalTo("2021-05-04T00:00:00+07:00"))
                .body("holds.id", hasItem(hold.toString()))
                .body("alerts", hasItem("HELD"));

        clock.runFrom("2021-05-05T07:59:00+07:00");
        clockOf(camp, stay).body("proposed", nullValue()).body("alerts", not(hasItem("RULE_CHANGED")));
        clock.runFrom("2021-05-05T08:01:00+07:00");
        clockOf(camp, stay)
                .body("rule.versionId", equalTo(QD_878))
                .body("proposed.versionId", equalTo(CD_597))
                .body("proposed.releaseFrom", equalTo("2021-05-04T00:00:00+07:00"))
                .body("alerts", hasItem("RULE_CHANGED"));
        clock.runFrom("2021-05-05T18:01:00+07:00");
        clockOf(camp, stay)
                .body("rule.versionId", equalTo(QD_878))
                .body("releaseFrom", equalTo("2021-05-04T00:00:00+07:00"))
                .body("proposed.versionId", equalTo(CD_600))
                .body("proposed.releaseFrom", equalTo("2021-05-11T00:00:00+07:00"))
                .body("allowedActions", contains("events", "apply-rule"));
        camp.commander()
                .post(
                        "/stays/" + stay + "/clock/apply-rule",
                        versionOf(camp, stay),
                        Body.of("versionId", CD_600, "reason", "600/CĐ-BCĐ received"))
                .then()
                .statusCode(200)
                .body("releaseFrom", equalTo("2021-05-11T00:00:00+07:00"))
                .body("tests.day", contains(1, 14, 20, 7))
                .body("tests.date", contains("2021-04-20", "2021-05-03", "2021-05-09", "2021-05-17"))
                .body("followUpUntil", equalTo("2021-05-17"))
                .body("rule.assumed", not(nullValue()))
                .body("events.kind", contains("FACILITY_ENTRY", "RULE_CHANGE"))
                .body("events[1].reason", equalTo("600/CĐ-BCĐ received"));
        ministry.post("/release-holds/" + hold + "/lift", 0, Body.of("reason", "lifted"))
                .then()
                .statusCode(200);
        clockOf(camp, stay).body("holds.id", not(hasItem(hold.toString())));
    }

    @Test
    void theExplanationIsVietnameseUnlessSomebodyPrefersEnglish() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID stay = admit(camp, Admission.into(camp.bed("101/1")));
        given().header("Authorization", "Bearer " + camp.commander().token())
                .header("Accept-Language", "vi-VN")
                .get("/api/v1/stays/" + stay + "/clock")
                .then()
                .body("explanation[1].text", equalTo("Tính từ ngày 20/4/2021: vào khu cách ly."))
                .body("explanation[2].step", equalTo("RELEASE"))
                .body("explanation[2].date", equalTo("2021-04-20"))
                .body("explanation[2].days", is(14));
    }

    @Test
    void aLaterContactMovesTheDateAndWhatWasAMistakeIsTakenBack() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID stay = admit(camp, Admission.into(camp.bed("101/1")));
        clock.runFrom("2021-04-28T10:00:00+07:00");
        Object contact = event("LAST_CONTACT", "happenedAt", "2021-04-27T23:59:59.999999+07:00", "causeId", Ids.next());
        String path = "/stays/" + stay + "/clock/events";
        camp.commander()
                .post(path, contact)
                .then()
                .statusCode(201)
                .body("releaseFrom", equalTo("2021-05-11T00:00:00+07:00"))
                .body("version", is(1));
        camp.commander().post(path, contact).then().statusCode(200);
        String id = ((java.util.Map<?, ?>) contact).get("id").toString();
        camp.commander()
                .post(path, event("LAST_CONTACT", "id", id))
                .then()
                .statusCode(409)
                .body("code", equalTo("ID_TAKEN"));
        camp.commander()
                .post(path + "/" + id + "/revoke", Body.of("reason", "another room"))
                .then()
                .statusCode(200)
                .body("releaseFrom", equalTo("2021-05-04T00:00:00+07:00"))
                .body("events.find { it.id == '" + id + "' }.revoked", is(true));
        camp.commander()
                .post(path + "/" + id + "/revoke", Body.of("reason", "again"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_REVOKED"));
        assertEquals(3, Sql.number("select count(*) from clock_event where stay_id = ?", stay));
    }

    @Test
    void anEventIsTakenBackOnceHoweverManyTry() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID stay = admit(camp, Admission.into(camp.bed("101/1")));
        UUID contact = Ids.next();
        clock.advance(Duration.ofHours(1));
        String path = "/stays/" + stay + "/clock/events";
        camp.commander().post(path, event("LAST_CONTACT", "id", contact)).then().statusCode(201);
        try (Race race = new Race(8)) {
            List<Race.Finish> finishes = race.run(java.util.Collections.nCopies(8, 1).stream()
                    .map(one -> new Race.Entry(
                            camp.commander(), path + "/" + contact + "/revoke", Body.of("reason", "mistake")))
                    .toList());
            assertEquals(
                    1,
                    finishes.stream().filter(finish -> finish.status() == 200).count());
            assertEquals(
                    7,
                    finishes.stream()
                            .filter(finish -> "ALREADY_REVOKED".equals(finish.code()))
                            .count());
        }
    }

    @Test
    void theAdmissionOpensTheClockAndSaysWhatIsMissing() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission person = Admission.into(camp.bed("101/1"))
                .person("declaredOnly", true)
                .with("lastContactAt", "2021-04-19T12:00:00+07:00")
                .with(
                        "entry",
                        Body.of(
                                "departedAt", "2021-04-18T08:00:00+07:00",
                                "enteredAt", "2021-04-19T10:00:00+07:00",
                                "route", "ROAD"));
        camp.reception()
                .post("/stays", person.body())
                .then()
                .statusCode(201)
                .body("dates.status", equalTo("RUNNING"))
                .body("dates.releaseFrom", equalTo("2021-05-04T00:00:00+07:00"))
                .body("dates.instrument", equalTo("878/QĐ-BYT"))
                .body("missing", contains("ORDER", "IDENTITY", "SCREENING"))
                .body("alerts", hasSize(0));
        clockOf(camp, person.stay())
                .body("events.kind", contains("DEPARTURE", "COUNTRY_ENTRY", "LAST_CONTACT", "FACILITY_ENTRY"))
                .body("events[1].route", equalTo("ROAD"));
        clock.runFrom("2021-04-21T15:31:00+07:00");
        camp.reception().get("/stays/" + person.stay()).then().body("alerts", contains("ORDER_MISSING"));
        clock.runFrom("2021-05-04T00:00:01+07:00");
        camp.reception().get("/stays/" + person.stay()).then().body("alerts", contains("ORDER_MISSING", "RELEASE_DUE"));
        JsonPath line = camp.reception()
                .get("/stays?facilityId=" + camp.id())
                .then()
                .extract()
                .jsonPath();
        assertEquals("2021-05-04T00:00:00+07:00", line.getString("items[0].dates.releaseFrom"));
    }

    @Test
    void aCategoryThatNobodyHasRuledAboutHasNoDateAndSaysSo() {
        clock.runFrom("2026-11-23T02:00:00+07:00");
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1")).of("F0");
        camp.reception()
                .post("/stays", person.body())
                .then()
                .statusCode(201)
                .body("dates.status", equalTo("NO_RULE"))
                .body("dates.releaseFrom", nullValue())
                .body("missing", hasItem("PROTOCOL"));
    }

    @Test
    void aDeviceWithAWrongClockAndAnotherOffsetIsPutRight() {
        clock.freeze("2021-04-20T16:59:59Z");
        Camp camp = fixtures.camp(room("101", 2));
        Admission slow = Admission.into(camp.bed("101/1")).at("2021-04-20T18:58:59-04:00");
        camp.reception()
                .change()
                .header("Sent-At", "2021-04-20T22:59:59Z")
                .body(slow.body())
                .post("/api/v1/stays")
                .then()
                .statusCode(201)
                .body("beganAt", equalTo("2021-04-20T23:58:59+07:00"))
                .body("dates.releaseFrom", equalTo("2021-05-04T00:00:00+07:00"));
        clock.freeze("2021-04-20T17:00:00Z");
        Admission after = Admission.into(camp.bed("101/2"));
        camp.reception()
                .post("/stays", after.body())
                .then()
                .statusCode(201)
                .body("dates.releaseFrom", equalTo("2021-05-05T00:00:00+07:00"));
    }

    @Test
    void nothingMovesTheClockOfAStayThatIsOver() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID stay = admit(camp, Admission.into(camp.bed("101/1")));
        clock.advance(Duration.ofHours(1));
        camp.commander()
                .post("/stays/" + stay + "/end", 0, Body.of("kind", "TREATMENT", "reason", "fever"))
                .then()
                .statusCode(200);
        camp.commander()
                .post("/stays/" + stay + "/clock/events", event("LAST_CONTACT"))
                .then()
                .statusCode(409)
                .body("code", equalTo("STAY_ENDED"));
    }

    @Test
    void whatIsToldOfAnotherDayKeepsThatDayHoweverTheTabletsClockIsOff() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1")).with("lastContactAt", "2021-04-20T00:00:00+07:00");
        camp.reception()
                .change()
                .header("Sent-At", "2021-04-20T15:35:00+07:00")
                .body(person.body())
                .post("/api/v1/stays")
                .then()
                .statusCode(201);
        clockOf(camp, person.stay()).body("events[0].happenedAt", equalTo("2021-04-20T00:00:00+07:00"));
    }

    @Test
    void anAppliedRuleIsPutRightByAnotherAndNotTakenBack() {
        Camp camp = fixtures.camp(room("101", 1));
        UUID stay = admit(camp, Admission.into(camp.bed("101/1")));
        clock.runFrom("2021-05-05T18:01:00+07:00");
        camp.commander()
                .post(
                        "/stays/" + stay + "/clock/apply-rule",
                        versionOf(camp, stay),
                        Body.of("versionId", CD_600, "reason", "received"))
                .then()
                .statusCode(200);
        String event = clockOf(camp, stay).extract().path("events.find { it.kind == 'RULE_CHANGE' }.id");
        camp.as(Role.HEALTH_WORKER)
                .post("/stays/" + stay + "/clock/events/" + event + "/revoke", Body.of("reason", "shorter"))
                .then()
                .statusCode(400)
                .body("code", equalTo("CLOCK_KIND"));
        clockOf(camp, stay).body("releaseFrom", equalTo("2021-05-11T00:00:00+07:00"));
    }
}
