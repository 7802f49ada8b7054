package vn.cachly.access;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.Tokens;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class AssignmentResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @BeforeEach
    void morning() {
        clock.freeze("2026-11-23T08:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static Map<String, Object> place(String subject, UUID facility) {
        return Body.of(
                "id", Ids.next(), "subject", subject, "facilityId", facility, "startsAt", "2026-11-23T08:00:00+07:00");
    }

    @Test
    void aSubjectSeesACampFromTheMomentItIsAssignedUntilTheAssignmentEnds() {
        Camp camp = fixtures.camp();
        String subject = "newcomer-" + camp.id();
        Api newcomer = Api.of(subject, Role.RECEPTION);
        Api admin = camp.as(Role.ADMINISTRATOR);
        newcomer.get("/facilities/" + camp.id()).then().statusCode(404);
        Map<String, Object> place = place(subject, camp.id());
        Api.nobody().post("/assignments", place).then().statusCode(401);
        camp.commander().post("/assignments", place).then().statusCode(403);
        fixtures.camp()
                .as(Role.ADMINISTRATOR)
                .post("/assignments", place)
                .then()
                .statusCode(404)
                .body("code", equalTo("PLACE_NOT_FOUND"));
        admin.post("/assignments", place)
                .then()
                .statusCode(201)
                .body("subject", equalTo(subject))
                .body("issuer", equalTo(Tokens.ISSUER))
                .body("facilityId", equalTo(camp.id().toString()));
        admin.post("/assignments", place).then().statusCode(200);
        Map<String, Object> other = place("somebody else", camp.id());
        other.put("id", place.get("id"));
        admin.post("/assignments", other).then().statusCode(409).body("code", equalTo("ID_TAKEN"));
        newcomer.get("/facilities/" + camp.id()).then().statusCode(200);
        clock.advance(Duration.ofHours(1));
        String end = "/assignments/" + place.get("id") + "/end";
        camp.commander().post(end, 0, Body.of("reason", "x")).then().statusCode(403);
        fixtures.camp()
                .as(Role.ADMINISTRATOR)
                .post(end, 0, Body.of("reason", "x"))
                .then()
                .statusCode(404);
        admin.post(end, Body.of("reason", "x")).then().statusCode(428);
        admin.post(end, 9, Body.of("reason", "x")).then().statusCode(412);
        admin.post(end, 0, Body.of("reason", "moved"))
                .then()
                .statusCode(200)
                .body("endsAt", equalTo("2026-11-23T09:00:00+07:00"))
                .body("version", equalTo(1));
        newcomer.get("/facilities/" + camp.id()).then().statusCode(404);
        newcomer.get("/capacity?facilityId=" + camp.id()).then().statusCode(404);
        admin.post(end, 1, Body.of("reason", "x")).then().statusCode(409).body("code", equalTo("ASSIGNMENT_OVER"));
    }

    @Test
    void anAssignmentNamesExactlyOnePlaceAndEndsAfterItBegins() {
        Camp camp = fixtures.camp();
        Api admin = camp.as(Role.ADMINISTRATOR);
        Map<String, Object> place = place("x", camp.id());
        place.put("unitId", camp.commune());
        admin.post("/assignments", place).then().statusCode(400).body("code", equalTo("ONE_PLACE"));
        place.remove("unitId");
        place.remove("facilityId");
        admin.post("/assignments", place).then().statusCode(400).body("code", equalTo("ONE_PLACE"));
        place.put("unitId", camp.commune());
        place.put("endsAt", "2026-11-23T08:00:00+07:00");
        admin.post("/assignments", place).then().statusCode(400).body("code", equalTo("END_BEFORE_START"));
    }

    @Test
    void nobodyGivesAwayMoreThanHeHas() {
        Camp camp = fixtures.camp();
        Api admin = camp.as(Role.ADMINISTRATOR);
        Map<String, Object> everywhere =
                Body.of("id", Ids.next(), "subject", "x", "everywhere", true, "startsAt", "2026-11-23T08:00:00+07:00");
        admin.post("/assignments", everywhere).then().statusCode(404);
        Map<String, Object> commune = Body.of(
                "id", Ids.next(), "subject", "x", "unitId", camp.commune(), "startsAt", "2026-11-23T08:00:00+07:00");
        admin.post("/assignments", commune).then().statusCode(201);
        fixtures.assignEverywhere("root-" + camp.id());
        Api.of("root-" + camp.id(), Role.ADMINISTRATOR)
                .post("/assignments", everywhere)
                .then()
                .statusCode(201);
    }

    @Test
    void onlyPlacesWithinOnesOwnAreListed() {
        Camp camp = fixtures.camp();
        Camp other = fixtures.camp();
        Api.nobody().get("/assignments").then().statusCode(401);
        camp.commander().get("/assignments").then().statusCode(403);
        camp.as(Role.ADMINISTRATOR)
                .get("/assignments")
                .then()
                .statusCode(200)
                .body("items.subject", hasItem(camp.subject(Role.RECEPTION)))
                .body("items.subject", not(hasItem(other.subject(Role.RECEPTION))))
                .body("items.everywhere", not(hasItem(true)));
        camp.as(Role.ADMINISTRATOR)
                .get("/assignments?subject=" + camp.subject(Role.RECEPTION))
                .then()
                .body("items.size()", equalTo(1));
    }
}
