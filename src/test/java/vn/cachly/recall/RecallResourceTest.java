package vn.cachly.recall;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Lab;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.release.Leaving;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class RecallResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Admission hoa;
    private Admission mate;
    private Admission ill;
    private String handover;
    private String exposure;

    /** Of three in a room one goes home and one to a hospital; in the evening the third is found positive. */
    @BeforeEach
    void oneAtHomeAndOneInAHospital() {
        clock.freeze("2026-11-20T08:00:00+07:00");
        camp = fixtures.camp(room("101", 3));
        Leaving leaving = new Leaving(camp);
        leaving.rule(14, "2026-01-01T00:00:00+07:00");
        hoa = admitted(Admission.into(camp.bed("101/1")));
        mate = admitted(Admission.into(camp.bed("101/2"))
                .person("name", "Lê Thị Bạn")
                .person("phone", "0912345671")
                .person("address", Body.of("text", "ấp 1, Giang Thành")));
        ill = admitted(Admission.into(camp.bed("101/3")));
        clock.freeze("2026-11-23T08:00:00+07:00");
        Lab lab = new Lab(camp);
        Lab.Taken sample = lab.take(hoa);
        leaving.letThrough(mate.stay(), "LAST_TEST", "ORDER");
        clock.freeze("2026-11-23T12:00:00+07:00");
        handover = leaving.depart(leaving.approved("HOME_QUARANTINE", mate))
                .then()
                .body("departed", equalTo(1))
                .extract()
                .path("items[0].handoverId");
        int version = camp.reception().get("/stays/" + ill.stay()).path("version");
        camp.commander()
                .post("/stays/" + ill.stay() + "/end", version, Body.of("kind", "TREATMENT", "reason", "appendix"))
                .then()
                .statusCode(200);
        clock.freeze("2026-11-23T19:00:00+07:00");
        lab.report(sample.tube(), "outcome", "POSITIVE").body("disposition", equalTo("RECORDED"));
        exposure = Sql.text("select id::text from exposure where sample_id = ?", sample.id());
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private Admission admitted(Admission person) {
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person;
    }

    @Test
    void whoeverHasLeftIsCalledBackByCampAndCommuneBeforeAnybodyDecides() {
        assertEquals(
                List.of(mate.stay() + " " + camp.commune()),
                Sql.texts(
                        "select subject_id || ' ' || unit_id from task where kind = 'CONTACT_TO_RECALL' and facility_id = ? and closed_at is null",
                        camp.id()));
        camp.as(Role.COMMITTEE)
                .get("/handovers/" + handover)
                .then()
                .statusCode(200)
                .body("recalled", equalTo(true));
        camp.commander()
                .post("/exposures/" + exposure + "/reject", 0, Body.of("reason", "a wall between them"))
                .then()
                .statusCode(200);
        camp.as(Role.COMMITTEE).get("/handovers/" + handover).then().body("recalled", equalTo(false));
        camp.nurse().get("/exposures/" + exposure + "/recall").then().body("people", empty());
        camp.commander()
                .post("/exposures/" + exposure + "/confirm", 1, Body.of("stayIds", List.of(mate.stay())))
                .then()
                .statusCode(200);
        camp.as(Role.COMMITTEE).get("/handovers/" + handover).then().body("recalled", equalTo(true));
    }

    @Test
    void theListSaysHowToReachThemAndEachLookIsLogged() {
        camp.nurse()
                .get("/exposures/" + exposure + "/recall")
                .then()
                .statusCode(200)
                .body("exposureId", equalTo(exposure))
                .body("people.stayId", contains(mate.stay().toString()))
                .body("people[0].name", equalTo("Lê Thị Bạn"))
                .body("people[0].phone", equalTo("+84912345671"))
                .body("people[0].address", equalTo("ấp 1, Giang Thành"))
                .body("people[0].leftAt", equalTo("2026-11-23T12:00:00+07:00"))
                .body("people[0].lastAt", equalTo("2026-11-23T12:00:00+07:00"))
                .body("people[0].endKind", equalTo("HOME_QUARANTINE"))
                .body("people[0].unitId", equalTo(camp.commune().toString()))
                .body("people[0].state", equalTo("PROPOSED"))
                .body("people[0].waiting", equalTo(true));
        assertEquals(
                1,
                Sql.number(
                        "select count(*) from audit_entry where action = 'exposure.recall-read' and subject = ? and ?::uuid = any(ids)",
                        camp.subject(Role.HEALTH_WORKER),
                        mate.personId()));
        Api.nobody().get("/exposures/" + exposure + "/recall").then().statusCode(401);
        camp.reception().get("/exposures/" + exposure + "/recall").then().statusCode(403);
        camp.laboratory().get("/exposures/" + exposure + "/recall").then().statusCode(403);
        fixtures.camp()
                .commander()
                .get("/exposures/" + exposure + "/recall")
                .then()
                .statusCode(404);
    }
}
