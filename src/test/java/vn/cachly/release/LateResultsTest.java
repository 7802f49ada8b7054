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
    private Lab lab;
    private Admission hoa;
    private Lab.Taken sample;

    @BeforeEach
    void oneHasGoneHome() {
        clock.freeze("2026-11-20T08:00:00+07:00");
        camp = fixtures.camp(room("101", 2));
        Leaving leaving = new Leaving(camp);
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
        return camp.laboratory().get("/samples/" + sample.id()).path("version");
    }

    private long recalled() {
        return Sql.number(
                "select count(*) from task where kind = 'RELEASED_TO_RECALL' and subject_id = ? and unit_id = ? and closed_at is null",
                hoa.stay(),
                camp.commune());
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
}
