package vn.cachly.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Bus.feverish;
import static vn.cachly.Bus.screening;
import static vn.cachly.Bus.well;
import static vn.cachly.Passenger.man;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Bus;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Passenger;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class TriageResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Bus bus;

    @BeforeEach
    void night() {
        clock.freeze("2026-11-23T02:00:00+07:00");
        camp = fixtures.camp();
        bus = Bus.to(camp, null);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void eachIsScreenedAloneAndWhoHasToGoToAHospitalIsReferred() {
        Passenger an = man("An");
        Passenger binh = man("Bình");
        Passenger chi = man("Chi");
        Passenger late = man("Dung");
        bus.expect(late).then().statusCode(200);
        bus.take(an, binh, chi).then().statusCode(200);
        var hospital =
                Body.of("temperature", 39.2, "category", "SUSPECT", "outcome", "HOSPITAL", "hospital", "TTYT Hà Tiên");
        var careless = Body.of("temperature", 38.4, "category", "ENTRANT", "outcome", "REGULAR");
        bus.items(
                        bus.desk(),
                        "/screenings",
                        List.of(
                                well(an),
                                feverish(binh),
                                screening(chi, hospital),
                                well(late),
                                well(man("Én")),
                                screening(an, careless),
                                screening(an, Body.of("category", "ENTRANT", "outcome", "REGULAR")),
                                Body.of("arrivalId", an.id())))
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo("RECEIVED"))
                .body("items[0].screening.outcome", equalTo("REGULAR"))
                .body("items[0].screening.arrivalId", equalTo(an.id().toString()))
                .body("items[1].screening.suggestedOutcome", equalTo("SUSPECT_ROOM"))
                .body("items[2].status", equalTo("REFERRED"))
                .body("items[2].screening.hospital", equalTo("TTYT Hà Tiên"))
                .body("items[3].error.code", equalTo("NOT_RECEIVED"))
                .body("items[3].error.errors[0].field", equalTo("arrivalId"))
                .body("items[3].status", nullValue())
                .body("items[4].error.code", equalTo("ARRIVAL_NOT_FOUND"))
                .body("items[5].error.code", equalTo("DECISION_NEEDS_REASON"))
                .body("items[5].error.errors[0].field", equalTo("screening.reason"))
                .body("items[6].error.code", equalTo("TEMPERATURE_OR_REASON"))
                .body("items[7].error.code", equalTo("INVALID"))
                .body("items[7].error.errors[0].field", equalTo("screening"))
                .body("totals.screened", equalTo(3))
                .body("totals.referred", equalTo(1))
                .body("totals.toAdmit", equalTo(2));
        camp.reception()
                .get(bus.path() + "/arrivals")
                .then()
                .body("items.name", contains("Dung", "An", "Bình", "Chi"))
                .body("items.outcome", contains(null, "REGULAR", "SUSPECT_ROOM", "HOSPITAL"))
                .body("items.category", contains(null, "ENTRANT", "SUSPECT", "SUSPECT"));
    }

    @Test
    void theLatestCountsAndBringsBackWhoeverWasSentAwayByMistake() {
        Passenger an = man("An");
        bus.take(an).then().statusCode(200);
        var hospital = screening(
                an, Body.of("temperature", 39.2, "category", "SUSPECT", "outcome", "HOSPITAL", "hospital", "x"));
        bus.items(bus.desk(), "/screenings", List.of(hospital)).then().body("items[0].status", equalTo("REFERRED"));
        clock.freeze("2026-11-23T02:05:00+07:00");
        bus.items(camp.commander(), "/screenings", List.of(well(an)))
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo("RECEIVED"))
                .body("totals.referred", equalTo(0));
        bus.items(bus.desk(), "/screenings", List.of(hospital))
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo("RECEIVED"))
                .body("items[0].screening.outcome", equalTo("HOSPITAL"));
        assertEquals(2, Sql.number("select count(*) from screening where arrival_id = ?", an.id()));
        assertEquals(
                List.of("arrival.added", "arrival.received", "arrival.referred", "arrival.returned"),
                Sql.texts(
                        "select distinct action from audit_entry where ids[1] = ? and happened_at is not null order by 1",
                        an.id()));
    }

    @Test
    void onlyThoseOfTheCampScreen() {
        Passenger an = man("An");
        bus.take(an).then().statusCode(200);
        Object body = Body.of("items", List.of(well(an)));
        Api.nobody().post(bus.path() + "/screenings", body).then().statusCode(401);
        for (String role : List.of(Role.DEPARTMENT, Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR)) {
            camp.as(role).post(bus.path() + "/screenings", body).then().statusCode(403);
        }
        fixtures.camp()
                .commander()
                .post(bus.path() + "/screenings", body)
                .then()
                .statusCode(404);
        camp.as(Role.HEALTH_WORKER)
                .post(bus.path() + "/screenings", body)
                .then()
                .statusCode(200);
        camp.reception()
                .post("/arrival-groups/" + Ids.next() + "/screenings", body)
                .then()
                .statusCode(404);
    }
}
