package vn.cachly.incidents;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Lab;
import vn.cachly.Lab.Taken;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.layout.SexPolicy;
import vn.cachly.shared.Ids;

/** What went wrong between a nose and a report, acted out again. The stories stand in src/docs/incidents.md. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class LaboratoryFailuresTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Lab lab;

    @BeforeEach
    void morning() {
        clock.freeze("2026-11-23T08:00:00+07:00");
        camp = fixtures.camp(room("101", SexPolicy.ANY, 12));
        lab = new Lab(camp);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private Admission admit(int bed, String name) {
        Admission person = Admission.into(camp.bed("101/" + bed)).person("name", name);
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person;
    }

    @Test
    void F07_detailsOnTwelveSwabsThatDoNotMatchTheRegister() {
        List<Taken> tubes = new ArrayList<>();
        for (int guest = 1; guest <= 12; guest++) {
            tubes.add(lab.take(admit(guest, "Guest of room " + guest)));
        }
        clock.freeze("2026-11-23T20:00:00+07:00");
        // The register of the laboratory has slipped by one line: nobody is told anything, and everybody sees at once
        // which twelve.
        List<Map<String, Object>> slipped = new ArrayList<>();
        for (int guest = 1; guest <= 12; guest++) {
            slipped.add(Lab.result(tubes.get(guest - 1).tube(), "name", "Guest of room " + (guest % 12 + 1)));
        }
        lab.send(slipped).body("items.disposition", everyItem(equalTo("REVIEW")));
        for (Taken tube : tubes) {
            lab.results(tube).body("outcome", nullValue()).body("revisions", hasSize(0));
        }
        camp.nurse()
                .get("/result-reviews?facilityId=" + camp.id())
                .then()
                .body("items.cause", hasSize(12))
                .body("items.cause.unique()", contains("NAME_MISMATCH"));
        // The same evening the right list: no day is lost by it.
        List<Map<String, Object>> right = new ArrayList<>();
        for (int guest = 1; guest <= 12; guest++) {
            right.add(Lab.result(tubes.get(guest - 1).tube(), "name", "Guest of room " + guest));
        }
        lab.send(right).body("items.disposition", everyItem(equalTo("RECORDED")));
        for (Taken tube : tubes) {
            lab.results(tube).body("outcome", equalTo("NEGATIVE"));
        }
    }

    @Test
    void F08_twoSpecimensCrossLabelled() {
        Taken pupil = lab.take(admit(1, "Pupil of Secondary One"));
        Taken stranger = lab.take(admit(2, "Somebody Else"));
        clock.freeze("2026-11-23T20:00:00+07:00");
        String answer = lab.send(List.of(
                        Lab.result(pupil.tube(), "name", "Somebody Else", "outcome", "POSITIVE"),
                        Lab.result(stranger.tube(), "name", "Pupil of Secondary One")))
                .body("items.disposition", contains("REVIEW", "REVIEW"))
                .extract()
                .asString();
        assertFalse(answer.contains("Pupil") || answer.contains("Somebody"), answer);
        // No case is declared, no school sent home: it lies where an officer looks, with what was said of both.
        lab.results(pupil).body("outcome", nullValue());
        lab.results(stranger).body("outcome", nullValue());
        List<String> reviews = camp.nurse()
                .get("/result-reviews")
                .then()
                .body("items.findAll { it.outcome == 'POSITIVE' }.name", contains("Somebody Else"))
                .extract()
                .path("items.findAll { it.outcome == 'POSITIVE' }.id");
        camp.nurse()
                .post(
                        "/result-reviews/" + reviews.get(0) + "/accept",
                        0,
                        Body.of("tube", stranger.tube(), "reason", "Both were swabbed again: the labels were crossed"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));
        lab.results(pupil).body("outcome", nullValue());
        lab.results(stranger).body("outcome", equalTo("POSITIVE"));
    }

    @Test
    void F11_aPositiveThatIsTakenBack() {
        Taken sample = lab.take(admit(1, "Nguyễn Thị Hoa"));
        clock.freeze("2026-11-23T20:00:00+07:00");
        lab.report(sample.tube(), "outcome", "POSITIVE");
        clock.freeze("2026-11-23T20:30:00+07:00");
        String results = "/samples/" + sample.id() + "/results";
        camp.laboratory()
                .post(
                        results + "/correct",
                        1,
                        Body.of(
                                "id",
                                Ids.next(),
                                "name",
                                "Nguyễn Thị Hoa",
                                "outcome",
                                "NEGATIVE",
                                "resultedAt",
                                "2026-11-23T19:00:00+07:00",
                                "reason",
                                "APPARATUS"))
                .then()
                .statusCode(200)
                .body("before", equalTo("POSITIVE"))
                .body("after", equalTo("NEGATIVE"));
        // What was said stays to be read, and nobody changes it, not even behind the service's back.
        lab.results(sample)
                .body("outcome", equalTo("NEGATIVE"))
                .body("revisions.status", contains("CORRECTED", "FINAL"))
                .body("revisions.outcome", contains("NEGATIVE", "POSITIVE"));
        camp.laboratory()
                .post(results + "/withdraw", 2, Body.of("id", Ids.next(), "reason", "APPARATUS"))
                .then()
                .statusCode(200);
        lab.results(sample)
                .body("outcome", nullValue())
                .body("revisions.status", contains("WITHDRAWN", "CORRECTED", "FINAL"));
        assertEquals(List.of(), Sql.texts("""
                        select privilege_type from information_schema.table_privileges
                         where grantee = 'cachly_app' and table_name = 'test_result' and privilege_type in ('UPDATE', 'DELETE')"""));
    }

    @Test
    void C14_oneSampleShownTwiceBecauseEveryMessageMakesANewOne() {
        Admission person = admit(1, "Nguyễn Thị Hoa");
        Taken sample = lab.take(person);
        clock.freeze("2026-11-23T20:00:00+07:00");
        Map<String, Object> message = Lab.result(sample.tube());
        for (int times = 0; times < 3; times++) {
            lab.send(List.of(message)).body("items[0].result.revision", equalTo(1));
            lab.report(sample.tube()).body("disposition", equalTo("SAME"));
        }
        lab.file("?rows=1&positives=0", Lab.row(sample.tube(), "Nguyễn Thị Hoa", 1984, "Âm tính"))
                .then()
                .statusCode(200)
                .body("same", equalTo(1));
        assertEquals(1, Sql.number("select count(*) from sample where stay_id = ?", person.stay()));
        assertEquals(1, Sql.number("select count(*) from test_result where sample_id = ?", sample.id()));
    }

    @Test
    void C15_aPositiveThatIsShownAsPending() {
        Taken sample = lab.take(admit(1, "Nguyễn Thị Hoa"));
        clock.freeze("2026-11-23T20:00:00+07:00");
        lab.report(sample.tube(), "status", "PRELIMINARY", "outcome", "INCONCLUSIVE");
        lab.report(sample.tube(), "outcome", "POSITIVE", "resultedAt", "2026-11-23T19:00:00+07:00");
        // One outcome for each sample, made from what was said of it, wherever it is asked.
        lab.results(sample).body("outcome", equalTo("POSITIVE"));
        camp.nurse().get("/samples/" + sample.id()).then().body("state", equalTo("RESULTED"));
        assertThrows(
                IllegalStateException.class,
                () -> Sql.texts(
                        "insert into test_result select gen_random_uuid(), sample_id, facility_id, revision, status, 'NEGATIVE', method,"
                                + " resulted_at, laboratory, ct, source, file_id, row_number, reason_code, recorded_at, recorded_by, content_hash"
                                + " from test_result where sample_id = ?",
                        sample.id()));
    }

    @Test
    void C16_threePeopleUnderOneNumberAndNoWayToMendOneRow() {
        Taken hoa = lab.take(admit(1, "Nguyễn Thị Hoa"));
        Taken nam = lab.take(admit(2, "Trần Văn Nam"));
        clock.freeze("2026-11-23T20:00:00+07:00");
        lab.file(
                        "?rows=4&positives=1",
                        Lab.row(hoa.tube(), "Nguyễn Thị Hoa", "", "Âm tính")
                                + Lab.row(hoa.tube(), "Lê Văn Ba", "", "Dương tính")
                                + Lab.row(hoa.tube(), "Phạm Tư", "", "Âm tính")
                                + Lab.row(nam.tube(), "Trần Văn Năm", "", "Âm tính"))
                .then()
                .statusCode(200)
                .body("recorded", equalTo(1))
                .body("review", equalTo(3));
        // Of one number for several people nothing counts before somebody has looked, and a name may be misspelt by its
        // marks only.
        lab.results(hoa).body("outcome", nullValue());
        lab.results(nam).body("outcome", equalTo("NEGATIVE"));
        String own = Sql.text("select id from result_review where sample_id = ? and row_number = 2", hoa.id());
        camp.nurse()
                .post("/result-reviews/" + own + "/accept", 0, Body.of("tube", hoa.tube(), "reason", "Her own row"))
                .then()
                .statusCode(200);
        lab.results(hoa).body("outcome", equalTo("NEGATIVE"));
        // One row of what was sent is mended at its sample, the others stay.
        camp.laboratory()
                .post(
                        "/samples/" + nam.id() + "/results/correct",
                        1,
                        Body.of(
                                "id",
                                Ids.next(),
                                "name",
                                "Tran Van Nam",
                                "outcome",
                                "INCONCLUSIVE",
                                "resultedAt",
                                "2026-11-23T19:00:00+07:00",
                                "reason",
                                "TRANSCRIPTION"))
                .then()
                .statusCode(200);
        lab.results(nam).body("outcome", equalTo("INCONCLUSIVE")).body("revisions", hasSize(2));
        lab.results(hoa).body("revisions", hasSize(1));
    }

    @Test
    void D1_9_resultsWithoutSampleTubeTimesOrCorrection() {
        Taken sample = lab.take(admit(1, "Nguyễn Thị Hoa"), "collectedAt", "2026-11-23T08:00:00+07:00");
        clock.freeze("2026-11-23T09:00:00+07:00");
        camp.nurse()
                .post("/samples/send", vn.cachly.Tubes.sent(sample.tube()))
                .then()
                .statusCode(200);
        clock.freeze("2026-11-23T12:00:00+07:00");
        camp.laboratory()
                .post("/samples/receive", vn.cachly.Tubes.rack(sample.tube()))
                .then()
                .statusCode(200);
        clock.freeze("2026-11-23T20:00:00+07:00");
        lab.report(sample.tube());
        camp.nurse()
                .get("/samples?tube=" + sample.tube())
                .then()
                .body("collectedAt", equalTo("2026-11-23T08:00:00+07:00"))
                .body("custody.step", contains("TAKEN", "SENT", "RECEIVED"))
                .body(
                        "custody.at",
                        contains(
                                "2026-11-23T08:00:00+07:00", "2026-11-23T09:00:00+07:00", "2026-11-23T12:00:00+07:00"));
        lab.results(sample)
                .body("revisions[0].resultedAt", equalTo("2026-11-23T18:00:00+07:00"))
                .body("revisions[0].recordedAt", equalTo("2026-11-23T20:00:00+07:00"));
        lab.report("NO-SUCH-TUBE").body("error.code", equalTo("TUBE_NOT_FOUND"));
    }
}
