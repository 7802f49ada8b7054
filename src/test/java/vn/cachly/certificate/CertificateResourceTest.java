package vn.cachly.certificate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Api;
import vn.cachly.Body;
import vn.cachly.Certifying;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Sequencer;

/** What is issued, seen, revoked, printed and erased inside. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class CertificateResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    Certifying certifying;

    @Inject
    SessionFactory sessions;

    @Inject
    Sequencer sequencer;

    @Inject
    TestClock clock;

    private Camp camp;

    @BeforeEach
    void theDayAfter() {
        clock.freeze("2026-11-19T08:00:00+07:00");
        camp = fixtures.camp(room("101", 2), room("102", 2));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private Admission admitted(String bed) {
        Admission person = Admission.into(camp.bed(bed))
                .paper("CCCD", "091184000999")
                .person("addressAfter", Body.of("text", "12 Trần Hầu, Bình San, Hà Tiên"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        return person;
    }

    private static Map<String, Object> revocation() {
        return Body.of("code", "ISSUED_IN_ERROR", "reason", "Lẫn với người cùng tên");
    }

    @Test
    void aCertificateIsSeenByThoseOfThePlaceAndTellsWhatIsOnThePaper() {
        Admission person = admitted("101/1");
        CertificateView issued = certifying.issue(camp, person);
        String path = "/certificates/" + issued.id();
        Api.nobody().get(path).then().statusCode(401);
        for (String role : List.of(Role.COMMITTEE, Role.CLIENT, Role.ADMINISTRATOR, Role.AUDITOR)) {
            camp.as(role).get(path).then().statusCode(403);
        }
        fixtures.camp().commander().get(path).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
        for (String role : List.of(Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT)) {
            camp.as(role)
                    .get(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"0\""))
                    .body("serial", matchesPattern("CL-2026-\\d{7}-[2-9A-Z]{4}"))
                    .body("stayId", equalTo(person.stay().toString()))
                    .body("personId", equalTo(person.personId().toString()))
                    .body("issuedAt", equalTo("2026-11-19T08:00:00+07:00"))
                    .body("from", equalTo("2026-11-05"))
                    .body("to", equalTo("2026-11-18"))
                    .body("followUpUntil", equalTo("2026-11-25"))
                    .body("issuer", equalTo("BỘ CHỈ HUY QUÂN SỰ TỈNH AN GIANG"))
                    .body("decisionNumber", equalTo("123/QĐ-UBND"))
                    .body("printed.name", equalTo("Nguyễn Thị Hoa"))
                    .body("printed.birthDate", equalTo("1984-05-12"))
                    .body("printed.identifier", equalTo("091184000999"))
                    .body("printed.address", equalTo("12 Trần Hầu, Bình San, Hà Tiên"))
                    .body("printed.facility", equalTo("Camp " + camp.id()))
                    .body("verifyAt", equalTo("https://cachly.test/v/" + issued.serial()))
                    .body("revokedAt", nullValue());
        }
        camp.reception().get(path).then().body("allowedActions", contains("prints"));
        camp.commander().get(path).then().body("allowedActions", contains("prints", "revoke"));
        sequencer.turn();
        camp.as(Role.AUDITOR)
                .get("/audit?id=" + issued.id())
                .then()
                .body("entries.action", hasItem("certificate.issued"))
                .body("entries.action", hasItem("certificate.read"));
    }

    @Test
    void whatIsPrintedStaysAsItWasWhenThePersonsRecordChanges() {
        Admission person = admitted("101/1");
        CertificateView issued = certifying.issue(camp, person);
        Object change = Body.of(
                "reason",
                "x",
                "person",
                person.person("name", "Trần Văn Khác").body().get("person"));
        int version = camp.reception().get("/persons/" + person.personId()).path("version");
        camp.reception()
                .post("/persons/" + person.personId() + "/changes", version, change)
                .then()
                .statusCode(200);
        camp.reception().get("/certificates/" + issued.id()).then().body("printed.name", equalTo("Nguyễn Thị Hoa"));
    }

    @Test
    void theSameIsIssuedOnceAndAStayHasOneThatIsValid() {
        Admission person = admitted("101/1");
        IssueCertificate asked = Certifying.of(camp, person);
        String serial = certifying.issue(List.of(asked)).get(0).serial();
        assertEquals(serial, certifying.issue(List.of(asked)).get(0).serial());
        IssueCertificate other = new IssueCertificate(
                asked.id(), asked.stayId(), asked.personId(), asked.facilityId(), asked.from(), asked.to(), "9", null);
        RuleBroken taken = assertThrows(RuleBroken.class, () -> certifying.issue(List.of(other)));
        assertEquals("ID_TAKEN", taken.code().name());
        assertEquals(1, Sql.number("select count(*) from certificate where stay_id = ?", person.stay()));
        assertThrows(RuntimeException.class, () -> certifying.issue(camp, person));
        assertEquals(
                List.of(UUID.fromString(Sql.text("select id from certificate where stay_id = ?", person.stay()))),
                certifying.revoke(List.of(person.stay()), RevokeCode.RESULT_CORRECTED, "Kết quả được đính chính"));
        assertEquals(List.of(), certifying.revoke(List.of(person.stay()), RevokeCode.OTHER, null));
        certifying.issue(camp, person);
        assertEquals(2, Sql.number("select count(*) from certificate where stay_id = ?", person.stay()));
    }

    @Test
    void ofEightWhoIssueForOneStayInTheSameMomentOneWins() throws InterruptedException {
        Admission person = admitted("101/1");
        CyclicBarrier start = new CyclicBarrier(8);
        ExecutorService runners = Executors.newFixedThreadPool(8);
        List<Future<CertificateView>> running = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Callable<CertificateView> one = () -> {
                start.await();
                return certifying.issue(camp, person);
            };
            running.add(runners.submit(one));
        }
        int won = 0;
        for (Future<CertificateView> one : running) {
            try {
                one.get();
                won++;
            } catch (ExecutionException lost) {
                assertEquals("certificate__certificate_exists", constraint(lost));
            }
        }
        runners.shutdown();
        assertEquals(1, won);
        assertEquals(1, Sql.number("select count(*) from certificate where stay_id = ?", person.stay()));
    }

    private static String constraint(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof org.postgresql.util.PSQLException)) {
            cause = cause.getCause();
        }
        return ((org.postgresql.util.PSQLException) cause)
                .getServerErrorMessage()
                .getConstraint();
    }

    @Test
    void aCommanderRevokesOnceWithTheVersionHeHasSeen() {
        CertificateView issued = certifying.issue(camp, admitted("101/1"));
        String path = "/certificates/" + issued.id() + "/revoke";
        Api.nobody().post(path, revocation()).then().statusCode(401);
        camp.reception().post(path, 0, revocation()).then().statusCode(403);
        fixtures.camp().commander().post(path, 0, revocation()).then().statusCode(404);
        camp.commander().post(path, revocation()).then().statusCode(428);
        camp.commander().post(path, 7, revocation()).then().statusCode(412);
        camp.commander()
                .post(path, 0, Body.of("code", "OTHER", "reason", " "))
                .then()
                .statusCode(400)
                .body("errors.field", contains("reason"));
        camp.commander()
                .post(path, 0, revocation())
                .then()
                .statusCode(200)
                .body("revokedAt", equalTo("2026-11-19T08:00:00+07:00"))
                .body("revokeCode", equalTo("ISSUED_IN_ERROR"))
                .body("allowedActions", empty())
                .body("version", is(1));
        camp.commander()
                .post(path, 1, revocation())
                .then()
                .statusCode(409)
                .body("code", equalTo("CERTIFICATE_REVOKED"));
    }

    @Test
    void eachPrintIsCountedOnce() {
        CertificateView issued = certifying.issue(camp, admitted("101/1"));
        String path = "/certificates/" + issued.id() + "/prints";
        Map<String, Object> lost = Body.of("id", Ids.next(), "reason", "LOST");
        camp.as(Role.COMMITTEE).post(path, lost).then().statusCode(403);
        fixtures.camp().commander().post(path, lost).then().statusCode(404);
        camp.reception().post(path, lost).then().statusCode(200).body("prints", is(1));
        camp.reception().post(path, lost).then().statusCode(200).body("prints", is(1));
        camp.reception()
                .post(path, Body.of("id", lost.get("id"), "reason", "DAMAGED"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ID_TAKEN"));
        camp.commander()
                .post("/certificates/" + issued.id() + "/revoke", 0, revocation())
                .then()
                .statusCode(200);
        camp.reception()
                .post(path, Body.of("id", Ids.next(), "reason", "LOST"))
                .then()
                .statusCode(409)
                .body("code", equalTo("CERTIFICATE_REVOKED"));
    }

    @Test
    void theDataProtectionOfficerErasesWhoseItWasAndNothingElse() {
        CertificateView issued = certifying.issue(camp, admitted("101/1"));
        camp.commander()
                .post("/certificates/" + issued.id() + "/revoke", 0, revocation())
                .then()
                .statusCode(200);
        String path = "/certificates/" + issued.id();
        camp.commander().post(path + "/erase", Body.of("reason", "x")).then().statusCode(403);
        camp.as(Role.AUDITOR)
                .post(path + "/erase", Body.of("reason", "Theo yêu cầu"))
                .then()
                .statusCode(200)
                .body("printed", nullValue())
                .body("jws", nullValue())
                .body("revokeReason", nullValue())
                .body("serial", equalTo(issued.serial()));
        camp.commander()
                .request()
                .accept("application/pdf")
                .get("/api/v1" + path)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("CERTIFICATE_ERASED"));
        assertEquals(0, Sql.number("""
                select count(*) from certificate c join certificate_text t on t.certificate_id = c.id
                 where c.id = ? and (c::text ilike '%hoa%' or t::text ilike '%hoa%' or t::text like '%091184%')""", issued.id()));
    }

    @Test
    void theListOfACampIsOneStatementHoweverLongAndIssuingTooWhateverTheNumber() {
        Camp other = fixtures.camp(room("1", 1));
        certifying.issue(camp, admitted("101/1"));
        long one = statements();
        List<IssueCertificate> more = List.of(
                Certifying.of(camp, admitted("101/2")),
                Certifying.of(camp, admitted("102/1")),
                Certifying.of(camp, admitted("102/2")));
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        certifying.issue(more);
        // place, known, people, numbers, key, rows, audit, feed, read again, texts
        assertEquals(10, statistics.getPrepareStatementCount());
        assertEquals(one, statements());
        assertEquals(4, one);
        String list = "/facilities/" + camp.id() + "/certificates";
        Api.nobody().get(list).then().statusCode(401);
        camp.as(Role.COMMITTEE).get(list).then().statusCode(403);
        other.commander().get(list).then().statusCode(404);
        String next = camp.reception()
                .get(list + "?limit=3")
                .then()
                .statusCode(200)
                .body("items.size()", is(3))
                .body("items.name", hasItem("Nguyễn Thị Hoa"))
                .extract()
                .path("next");
        camp.reception()
                .get(list + "?limit=3&cursor=" + next)
                .then()
                .body("items.size()", is(1))
                .body("next", nullValue());
    }

    private long statements() {
        String list = "/facilities/" + camp.id() + "/certificates";
        camp.reception().get(list).then().statusCode(200);
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        camp.reception().get(list).then().statusCode(200);
        assertEquals(0, statistics.getQueryPlanCacheMissCount());
        // place, camp, list, audit
        return statistics.getPrepareStatementCount();
    }

    @Test
    void aPageShowsANameAsTextWhateverStandsInIt() {
        Admission person = Admission.into(camp.bed("101/1")).person("name", "<script>alert(1)</script> & \"An\"");
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        CertificateView issued = certifying.issue(camp, person);
        String page = camp.commander()
                .request()
                .accept("text/html")
                .get("/api/v1/certificates/" + issued.id())
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Cache-Control", equalTo("no-store"))
                .body(not(containsString("<script>")))
                .extract()
                .asString();
        assertTrue(page.contains("&lt;script&gt;"));
        camp.commander()
                .request()
                .accept("application/pdf")
                .get("/api/v1/certificates/" + issued.id())
                .then()
                .statusCode(200)
                .contentType("application/pdf");
    }
}
