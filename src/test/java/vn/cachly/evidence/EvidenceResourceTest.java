package vn.cachly.evidence;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class EvidenceResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @BeforeEach
    void august2021() {
        clock.runFrom("2021-08-10T12:00:00+07:00");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static Map<String, Object> dose(UUID id) {
        return Body.of(
                "id",
                id,
                "kind",
                "VACCINE_DOSE",
                "dose",
                2,
                "happenedAt",
                "2021-07-01T00:00:00+07:00",
                "issuer",
                "TTYT");
    }

    private static Map<String, Object> test(UUID id) {
        return Body.of(
                "id",
                id,
                "kind",
                "TEST",
                "method",
                "RT_PCR_SINGLE",
                "result",
                "NEGATIVE",
                "happenedAt",
                "2021-08-09T08:00:00+07:00",
                "issuer",
                "Phnom Penh");
    }

    @Test
    void aPaperCountsOnceItIsVerifiedAndThenOpensAShorterRule() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception()
                .post("/stays", person.body())
                .then()
                .statusCode(201)
                .body("dates.instrument", equalTo("5599/BYT-MT"))
                .body("dates.releaseFrom", equalTo("2021-08-24T00:00:00+07:00"));
        String path = "/persons/" + person.personId() + "/evidence";
        UUID dose = Ids.next();
        Api.nobody().post(path, dose(dose)).then().statusCode(401);
        camp.as(Role.COMMITTEE).post(path, dose(dose)).then().statusCode(403);
        fixtures.camp(room("101", 1)).reception().post(path, dose(dose)).then().statusCode(404);
        camp.reception().post(path, dose(dose)).then().statusCode(201).body("judgement", nullValue());
        camp.reception().post(path, dose(dose)).then().statusCode(200);
        Map<String, Object> other = dose(dose);
        other.put("dose", 1);
        camp.reception().post(path, other).then().statusCode(409).body("code", equalTo("ID_TAKEN"));
        UUID test = Ids.next();
        camp.reception().post(path, test(test)).then().statusCode(201);
        camp.reception()
                .get("/stays/" + person.stay())
                .then()
                .body("missing", contains("ORDER", "IDENTITY", "EVIDENCE", "SCREENING"));
        camp.commander()
                .get("/stays/" + person.stay() + "/clock")
                .then()
                .body("proposed", nullValue())
                .body("withEvidence.instrument", equalTo("6288/BYT-MT"))
                .body("withEvidence.releaseFrom", equalTo("2021-08-17T00:00:00+07:00"));
        camp.reception()
                .post(path + "/" + dose + "/judge", 0, Body.of("judgement", "VERIFIED"))
                .then()
                .statusCode(403);
        for (UUID paper : new UUID[] {dose, test}) {
            camp.as(Role.HEALTH_WORKER)
                    .post(path + "/" + paper + "/judge", 0, Body.of("judgement", "VERIFIED"))
                    .then()
                    .statusCode(200)
                    .body("judgedBy", equalTo(camp.subject(Role.HEALTH_WORKER)));
        }
        camp.as(Role.HEALTH_WORKER)
                .post(path + "/" + dose + "/judge", 1, Body.of("judgement", "VERIFIED"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_JUDGED"));
        camp.commander()
                .get("/stays/" + person.stay() + "/clock")
                .then()
                .body("rule.instrument", equalTo("5599/BYT-MT"))
                .body("proposed.instrument", equalTo("6288/BYT-MT"))
                .body("withEvidence", nullValue());
        camp.reception().get(path).then().statusCode(200).body("", hasSize(2));
    }

    @Test
    void aPaperIsWrittenDownWhole() {
        Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        String path = "/persons/" + person.personId() + "/evidence";
        Map<String, Object> noDose = dose(Ids.next());
        noDose.remove("dose");
        refused(camp, path, noDose, "EVIDENCE_INCOMPLETE", "dose");
        Map<String, Object> noResult = test(Ids.next());
        noResult.remove("result");
        refused(camp, path, noResult, "EVIDENCE_INCOMPLETE", "result");
        Map<String, Object> future = test(Ids.next());
        future.put("happenedAt", "2021-08-10T12:30:00+07:00");
        refused(camp, path, future, "IN_FUTURE", "happenedAt");
        UUID paper = Ids.next();
        camp.reception().post(path, dose(paper)).then().statusCode(201);
        camp.commander()
                .post(path + "/" + paper + "/judge", 0, Body.of("judgement", "REJECTED"))
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("reason"));
    }

    private static void refused(Camp camp, String path, Object body, String code, String field) {
        camp.reception()
                .post(path, body)
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("errors[0].field", equalTo(field));
    }
}
