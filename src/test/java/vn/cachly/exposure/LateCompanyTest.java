package vn.cachly.exposure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Lab;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.release.Leaving;

/** A bed is written down hours after somebody lay in it, as on a night without a network; meanwhile a case has become known. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class LateCompanyTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;

    @AfterEach
    void now() {
        clock.reset();
    }

    private Admission admitted(Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person;
    }

    private String state() {
        return camp.commander()
                .get("/exposures?facilityId=" + camp.id() + "&open=false")
                .then()
                .extract()
                .path("items[0].state");
    }

    @Test
    void whoeverLayInTheRoomBeforeTheCaseWasKnownJoinsTheExposureThoughItWasDecidedAlready() {
        clock.freeze("2026-11-20T08:00:00+07:00");
        camp = fixtures.camp(room("101", 3), room("102", 3));
        new Leaving(camp).rule(14, "2026-01-01T00:00:00+07:00");
        Lab lab = new Lab(camp);
        Admission hoa = admitted(Admission.into(camp.bed("101/1")));
        clock.freeze("2026-11-23T07:00:00+07:00");
        camp.commander()
                .post("/stays/" + hoa.stay() + "/moves", 0, Body.of("bedId", camp.bed("102/1")))
                .then()
                .statusCode(200);
        clock.freeze("2026-11-23T08:00:00+07:00");
        Lab.Taken sample = lab.take(hoa);
        clock.freeze("2026-11-23T19:00:00+07:00");
        lab.report(sample.tube(), "outcome", "POSITIVE").body("disposition", equalTo("RECORDED"));
        String exposure = camp.commander()
                .get("/exposures?facilityId=" + camp.id())
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        clock.freeze("2026-11-23T19:10:00+07:00");
        camp.commander()
                .post("/exposures/" + exposure + "/confirm", 0, Body.of())
                .then()
                .statusCode(200);
        assertEquals("DECIDED", state());

        clock.freeze("2026-11-23T19:30:00+07:00");
        Admission nights = admitted(
                Admission.into(camp.bed("101/2")).person("name", "Lê Thị Đêm").at("2026-11-22T22:00:00+07:00"));
        Admission later = admitted(
                Admission.into(camp.bed("101/3")).person("name", "Lê Thị Sau").at("2026-11-23T09:00:00+07:00"));
        camp.commander()
                .get("/exposures/" + exposure)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("undecided", equalTo(1))
                .body("contacts.stayId", contains(nights.stay().toString()))
                .body("contacts[0].hours", equalTo(9.0f))
                .body("dueAt", equalTo("2026-11-23T21:30:00+07:00"));
        assertEquals("OPEN", why(nights));
        assertEquals("MET", why(later));
        assertEquals(
                1,
                Sql.number(
                        "select count(*) from task where kind = 'EXPOSURE_TO_DECIDE' and subject_id = ?::uuid and closed_at is null",
                        exposure));
        camp.commander()
                .post("/exposures/" + exposure + "/confirm", 2, Body.of())
                .then()
                .statusCode(200);
        assertEquals("MET", why(nights));
    }

    @Test
    void whoeverLayBesideTheCaseInAnEarlierStayOfHisJoinsToo() {
        clock.freeze("2026-11-20T08:00:00+07:00");
        camp = fixtures.camp(room("101", 3), room("102", 3));
        new Leaving(camp).rule(14, "2026-01-01T00:00:00+07:00");
        Lab lab = new Lab(camp);
        Admission hoa = admitted(Admission.into(camp.bed("101/1")));
        clock.freeze("2026-11-23T07:00:00+07:00");
        camp.commander()
                .post("/stays/" + hoa.stay() + "/end", 0, Body.of("kind", "RETURNED", "reason", "x"))
                .then()
                .statusCode(200);
        clock.freeze("2026-11-23T07:30:00+07:00");
        Admission again = admitted(Admission.into(camp.bed("102/1")).again(hoa.personId()));
        clock.freeze("2026-11-23T08:00:00+07:00");
        Lab.Taken sample = lab.take(again);
        clock.freeze("2026-11-23T19:00:00+07:00");
        lab.report(sample.tube(), "outcome", "POSITIVE").body("disposition", equalTo("RECORDED"));
        clock.freeze("2026-11-23T19:30:00+07:00");
        Admission nights = admitted(
                Admission.into(camp.bed("101/2")).person("name", "Lê Thị Đêm").at("2026-11-22T22:00:00+07:00"));
        camp.commander()
                .get("/exposures?facilityId=" + camp.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].caseStayId", equalTo(again.stay().toString()))
                .body("items[0].undecided", equalTo(1));
        assertEquals("OPEN", why(nights));
    }

    private String why(Admission one) {
        return camp.reception()
                .get("/stays/" + one.stay() + "/release-gate")
                .then()
                .statusCode(200)
                .extract()
                .path("conditions.find { it.condition == 'EXPOSURE' }.why");
    }
}
