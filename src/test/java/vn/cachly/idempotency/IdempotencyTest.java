package vn.cachly.idempotency;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;

/** The network drops in the middle of a bus: nobody is lost, nobody is there twice. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class IdempotencyTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    @Inject
    IdempotencyPurge purge;

    @AfterEach
    void now() {
        clock.reset();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @Test
    void aRepeatGetsTheFirstAnswerAgainEvenAfterThingsHaveChanged() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission person = Admission.into(camp.bed("101/1"));
        String key = key();
        String first = camp.reception()
                .postWithKey(key, "/stays", person.body())
                .then()
                .statusCode(201)
                .extract()
                .asString();
        camp.reception()
                .post("/stays/" + person.stay() + "/moves", 0, Body.of("bedId", camp.bed("101/2")))
                .then()
                .statusCode(200);
        String again = camp.reception()
                .postWithKey(key, "/stays", person.body())
                .then()
                .statusCode(201)
                .header("Location", equalTo("/api/v1/stays/" + person.stay()))
                .header("ETag", equalTo("\"0\""))
                .extract()
                .asString();
        assertEquals(first, again);
        assertEquals(
                1,
                Sql.number(
                        "select count(*) from audit_entry where action = 'stay.admitted' and ?::uuid = any(ids)",
                        person.stay()));
    }

    @Test
    void aRepeatUnderAnotherKeyOrByAnotherClerkGetsTheRecordAsItIsNow() {
        Camp camp = fixtures.camp(room("101", 2));
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        camp.reception()
                .post("/stays/" + person.stay() + "/moves", 0, Body.of("bedId", camp.bed("101/2")))
                .then()
                .statusCode(200);
        for (Api clerk : List.of(camp.reception(), camp.commander())) {
            clerk.post("/stays", person.body())
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"1\""))
                    .body("bed.name", equalTo("2"));
        }
        assertEquals(1, Sql.number("select count(*) from stay where facility_id = ?", camp.id()));
        assertEquals(1, Sql.number("select count(*) from person where id = ?", person.personId()));
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        Camp camp = fixtures.camp(room("101", 2));
        String key = key();
        camp.reception()
                .postWithKey(key, "/stays", Admission.into(camp.bed("101/1")).body())
                .then()
                .statusCode(201);
        camp.reception()
                .postWithKey(key, "/stays", Admission.into(camp.bed("101/2")).body())
                .then()
                .statusCode(422)
                .body("code", equalTo("KEY_REUSED"));
        camp.commander()
                .postWithKey(key, "/stays", Admission.into(camp.bed("101/2")).body())
                .then()
                .statusCode(201);
    }

    @Test
    void aChangeWithoutAKeyIsRefusedAndSoIsAStrangeKey() {
        Camp camp = fixtures.camp(room("101", 1));
        Map<String, Object> body = Admission.into(camp.bed("101/1")).body();
        camp.reception()
                .request()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/stays")
                .then()
                .statusCode(400)
                .body("code", equalTo("KEY_MISSING"));
        camp.reception()
                .postWithKey("short", "/stays", body)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Idempotency-Key"));
    }

    @Test
    void aRefusedRequestLeavesNoKeyBehind() {
        Camp camp = fixtures.camp(room("101", 1), room("102", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/1")).body())
                .then()
                .statusCode(201);
        String key = key();
        camp.reception().postWithKey(key, "/stays", person.body()).then().statusCode(409);
        camp.reception()
                .postWithKey(
                        key, "/stays", person.with("bedId", camp.bed("102/1")).body())
                .then()
                .statusCode(201);
    }

    @Test
    void twinsThatArriveTogetherGetOneAnswer() {
        Camp camp = fixtures.camp(room("101", 1));
        Map<String, Object> body = Admission.into(camp.bed("101/1")).body();
        String key = key();
        List<CompletableFuture<String>> twins = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            twins.add(CompletableFuture.supplyAsync(() -> camp.reception()
                    .postWithKey(key, "/stays", body)
                    .then()
                    .statusCode(201)
                    .extract()
                    .asString()));
        }
        assertEquals(1, twins.stream().map(CompletableFuture::join).distinct().count());
    }

    @Test
    void aTwinThatTakesTooLongIsReportedAsInProgress() throws Exception {
        Camp camp = fixtures.camp(room("101", 1));
        try (Connection slow = TestSetup.superuser();
                Statement statement = slow.createStatement()) {
            slow.setAutoCommit(false);
            statement.execute("lock table idempotency_answer in exclusive mode");
            camp.reception()
                    .post("/stays", Admission.into(camp.bed("101/1")).body())
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("IN_PROGRESS"));
            slow.rollback();
        }
        camp.reception()
                .post("/stays", Admission.into(camp.bed("101/1")).body())
                .then()
                .statusCode(201);
    }

    @Test
    void answersAreForgottenAfterSevenDays() {
        clock.freeze("2030-01-01T00:00:00Z");
        Camp camp = fixtures.camp(room("101", 1));
        String key = key();
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception().postWithKey(key, "/stays", person.body()).then().statusCode(201);
        clock.advance(Duration.ofDays(7));
        purge.forget();
        camp.reception().postWithKey(key, "/stays", person.body()).then().statusCode(201);
        clock.advance(Duration.ofSeconds(1));
        purge.forget();
        camp.reception().postWithKey(key, "/stays", person.body()).then().statusCode(200);
    }

    @Test
    void aRecordIdOfAnotherPlaceIsTakenAndTellsNothing() {
        Camp camp = fixtures.camp(room("101", 1));
        Camp other = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        other.reception()
                .post(
                        "/stays",
                        Admission.into(other.bed("101/1"))
                                .person("id", person.personId())
                                .body())
                .then()
                .statusCode(409)
                .body("code", equalTo("ID_TAKEN"))
                .body("errors[0].field", equalTo("person.id"))
                .body("inTheWay", equalTo(null));
        camp.reception()
                .post("/stays", person.man().body())
                .then()
                .statusCode(409)
                .body("code", equalTo("ID_TAKEN"));
        assertEquals(0, Sql.number("select count(*) from stay where facility_id = ?", other.id()));
        assertEquals(1, Sql.number("select count(*) from audit_entry where subject = ?", camp.subject(Role.RECEPTION)));
    }
}
