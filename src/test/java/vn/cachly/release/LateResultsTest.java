package vn.cachly.release;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.shared.Ids;

/** A result that comes after somebody has left, and one that was nothing. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class LateResultsTest {
    private static final String CERTIFICATES =
            "select from_date || ' ' || to_date || ' ' || coalesce(revoke_code, 'VALID') from certificate where stay_id = ? order by recorded_at";

    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;
    private Leaving leaving;
    private Lab lab;
    private Admission hoa;
    private Lab.Taken sample;

    @BeforeEach
    void oneHasGoneHome() {
        clock.freeze("2026-11-20T08:00:00+07:00");
        camp = fixtures.camp(room("101", 2));
        leaving = new Leaving(camp);
        leaving.rule(14, "2026-01-01T00:00:00+07:00");
        lab = new Lab(camp);
        hoa = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", hoa.body()).then().statusCode(201);
        clock.freeze("2026-12-07T08:00:00+07:00");
        sample = lab.take(hoa);
        leaving.letThrough(hoa.stay(), "TESTS", "LAST_TEST", "PENDING_SAMPLE", "ORDER");
        clock.freeze("2026-12-07T09:00:00+07:00");
        leaving.depart(leaving.approved("COMPLETED", hoa)).then().body("departed", equalTo(1));
        clock.freeze("2026-12-07T18:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private Map<String, Object> correction(String outcome) {
        return Body.of(
                "id",
                Ids.next(),
                "name",
                "Nguyễn Thị Hoa",
                "outcome",
                outcome,
                "resultedAt",
                clock.instant().toString(),
                "reason",
                "TRANSCRIPTION");
    }

    private int version() {
        return version(sample);
    }

    private int version(Lab.Taken tube) {
        return camp.laboratory().get("/samples/" + tube.id()).path("version");
    }

    private long recalled() {
        return recalled(hoa);
    }

    private long recalled(Admission one) {
        return Sql.number(
                "select count(*) from task where kind = 'RELEASED_TO_RECALL' and subject_id = ? and unit_id = ? and closed_at is null",
                one.stay(),
                camp.commune());
    }

    private Lab.Taken tested(Admission one, String day, String outcome, Object... otherwise) {
        clock.freeze("2026-12-" + day + "T09:00:00+07:00");
        Lab.Taken tube = lab.take(one, otherwise);
        clock.freeze("2026-12-" + day + "T18:00:00+07:00");
        lab.report(tube.tube(), "outcome", outcome, "resultedAt", "2026-12-" + day + "T17:00:00+07:00")
                .body("disposition", equalTo("RECORDED"));
        return tube;
    }

    @Test
    void aDoubtIsShownBeforeAndWhenItWasNothingSheIsGivenAnotherCertificate() {
        String path = "/samples/" + sample.id() + "/results/correct";
        String now = clock.instant().toString();
        lab.report(sample.tube(), "outcome", "NEGATIVE", "resultedAt", now).body("disposition", equalTo("RECORDED"));
        assertEquals(List.of("2026-11-20 2026-12-07 VALID"), Sql.texts(CERTIFICATES, hoa.stay()));
        camp.laboratory()
                .post(path + "?dryRun=true", version(), correction("POSITIVE"))
                .then()
                .statusCode(200)
                .body("consequences.kind", hasItems("EXPOSURE_OPENED", "CERTIFICATE_REVOKED", "RELEASED_RECALLED"));
        clock.freeze("2026-12-07T19:00:00+07:00");
        camp.laboratory().post(path, version(), correction("POSITIVE")).then().statusCode(200);
        assertEquals(List.of("2026-11-20 2026-12-07 RESULT_CORRECTED"), Sql.texts(CERTIFICATES, hoa.stay()));
        assertEquals(1, recalled());
        clock.freeze("2026-12-07T20:00:00+07:00");
        camp.laboratory()
                .post(path + "?dryRun=true", version(), correction("NEGATIVE"))
                .then()
                .statusCode(200)
                .body("consequences.kind", hasItems("EXPOSURE_UNDONE", "RECALL_ENDED", "CERTIFICATE_RENEWED"));
        camp.laboratory().post(path, version(), correction("NEGATIVE")).then().statusCode(200);
        assertEquals(0, recalled());
        assertEquals(
                List.of("2026-11-20 2026-12-07 RESULT_CORRECTED", "2026-11-20 2026-12-07 VALID"),
                Sql.texts(CERTIFICATES, hoa.stay()));
    }

    @Test
    void whoeverLeftAsWellAgainIsRelievedAlthoughSheWasPositiveOnce() {
        Admission again = Admission.into(camp.bed("101/2")).person("birthDate", "1984");
        camp.reception().post("/stays", again.body()).then().statusCode(201);
        tested(again, "08", "POSITIVE");
        clock.freeze("2026-12-20T08:00:00+07:00");
        camp.commander()
                .post(
                        "/stays/" + again.stay() + "/clock/events",
                        Body.of("id", Ids.next(), "kind", "RECOVERED", "reason", "no symptoms for ten days"))
                .then()
                .statusCode(201);
        tested(again, "21", "NEGATIVE");
        Lab.Taken last = tested(again, "23", "NEGATIVE");
        clock.freeze("2026-12-24T08:00:00+07:00");
        leaving.letThrough(again.stay(), "ORDER");
        clock.freeze("2026-12-24T09:00:00+07:00");
        leaving.depart(leaving.approved("RECOVERED", again)).then().body("departed", equalTo(1));
        String path = "/samples/" + last.id() + "/results/correct";
        clock.freeze("2026-12-24T18:00:00+07:00");
        camp.laboratory()
                .post(path, version(last), correction("POSITIVE"))
                .then()
                .statusCode(200);
        assertEquals(1, recalled(again));
        // Another tube of hers was clean: what is said of the first one still stands.
        tested(again, "25", "NEGATIVE", "purpose", "FOLLOW_UP");
        assertEquals(1, recalled(again));
        camp.laboratory()
                .post(path + "?dryRun=true", version(last), correction("NEGATIVE"))
                .then()
                .statusCode(200)
                .body("consequences.kind", hasItems("RECALL_ENDED", "CERTIFICATE_RENEWED"));
        camp.laboratory()
                .post(path, version(last), correction("NEGATIVE"))
                .then()
                .statusCode(200);
        assertEquals(0, recalled(again));
        assertEquals(
                1,
                Sql.number("select count(*) from certificate where stay_id = ? and revoked_at is null", again.stay()));
    }

    @Test
    void whoeverWasInAPoolIsRelievedOnceHeAloneIsNegative() {
        lab.report(
                        sample.tube(),
                        "outcome",
                        "NEGATIVE",
                        "resultedAt",
                        clock.instant().toString())
                .body("disposition", equalTo("RECORDED"));
        clock.freeze("2026-12-07T19:00:00+07:00");
        Map<String, Object> pool = correction("POSITIVE");
        pool.put("method", "RT_PCR_POOLED");
        camp.laboratory()
                .post("/samples/" + sample.id() + "/results/correct", version(), pool)
                .then()
                .statusCode(200);
        assertEquals(1, recalled());
        tested(hoa, "08", "NEGATIVE", "purpose", "FOLLOW_UP");
        assertEquals(0, recalled());
        assertEquals(
                List.of("2026-11-20 2026-12-07 RESULT_CORRECTED", "2026-11-20 2026-12-07 VALID"),
                Sql.texts(CERTIFICATES, hoa.stay()));
    }
}
