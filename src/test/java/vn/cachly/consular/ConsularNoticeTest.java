package vn.cachly.consular;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.opening.OpeningFile;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class ConsularNoticeTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @BeforeEach
    void night() {
        clock.freeze("2026-11-23T02:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void aForeignerWhoIsAdmittedIsToldToHisCountryOnce() {
        Camp camp = fixtures.camp(room("101", 4));
        Admission sok = Admission.into(camp.bed("101/1")).person("nationality", "KH");
        Admission hoa = Admission.into(camp.bed("101/2"));
        Admission nobodySaid = Admission.into(camp.bed("101/3")).person("nationality", null);
        for (Admission one : new Admission[] {sok, hoa, nobodySaid}) {
            camp.reception().post("/stays", one.body()).then().statusCode(201);
        }
        camp.reception().post("/stays", sok.body()).then().statusCode(200);
        camp.commander()
                .get("/tasks?kind=CONSULAR_NOTICE")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].subject.resource", equalTo("stay"))
                .body("items[0].subject.id", equalTo(sok.stay().toString()))
                .body("items[0].dueAt", equalTo("2026-11-24T02:00:00+07:00"))
                .body("items[0].allowedActions", contains("close"));
    }

    @Test
    void whoComesBackIsAskedForByHisRecord() {
        Camp camp = fixtures.camp(room("101", 4));
        Admission sok = Admission.into(camp.bed("101/1")).person("nationality", "KH");
        camp.reception().post("/stays", sok.body()).then().statusCode(201);
        clock.freeze("2026-11-23T03:00:00+07:00");
        camp.commander()
                .post("/stays/" + sok.stay() + "/end", 0, Body.of("kind", "TREATMENT", "reason", "x"))
                .then()
                .statusCode(200);
        clock.freeze("2026-11-23T04:00:00+07:00");
        Admission again = Admission.into(camp.bed("101/2")).again(sok.personId());
        camp.reception().post("/stays", again.body()).then().statusCode(201);
        assertEquals(1, Sql.number("select count(*) from task where subject_id = ?", again.stay()));
    }

    @Test
    void whoWasInACampBeforeItWasWrittenDownIsToldToHisCountryToo() {
        Camp camp = fixtures.camp(room("101", 4));
        byte[] file = new OpeningFile()
                .row("101", "1", "Quốc tịch", "Campuchia")
                .row("101", "2", "Quốc tịch", "Việt Nam")
                .row("101", "3")
                .csv();
        OpeningFile.send(camp.commander(), camp.id(), "", file).then().statusCode(201);
        camp.commander()
                .get("/tasks?kind=CONSULAR_NOTICE")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body(
                        "items[0].subject.id",
                        equalTo(Sql.text(
                                "select s.id::text from stay s join person p on p.id = s.person_id where s.facility_id = ? and p.nationality = 'KH'",
                                camp.id())))
                .body("items[0].dueAt", equalTo("2026-11-24T02:00:00+07:00"));
    }

    @Test
    void whoeverNeverWasHereIsNotToldOf() {
        Camp camp = fixtures.camp(room("101", 4));
        Admission sok = Admission.into(camp.bed("101/1")).person("nationality", "KH");
        camp.reception().post("/stays", sok.body()).then().statusCode(201);
        clock.freeze("2026-11-23T03:00:00+07:00");
        camp.commander()
                .post("/stays/" + sok.stay() + "/void", 0, Body.of("reason", "entered twice"))
                .then()
                .statusCode(200);
        camp.commander()
                .get("/tasks?kind=CONSULAR_NOTICE")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        assertEquals("NOT_NEEDED", Sql.text("select outcome from task where subject_id = ?", sok.stay()));
    }
}
