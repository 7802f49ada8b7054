package vn.cachly.verification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Certifying;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.certificate.CertificateView;
import vn.cachly.certificate.RevokeCode;
import vn.cachly.shared.Sequencer;

/** What anybody may ask who was shown a certificate. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class VerificationResourceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    Certifying certifying;

    @Inject
    Sequencer sequencer;

    @Inject
    Tries tries;

    @Inject
    TestClock clock;

    private Camp camp;
    private CertificateView issued;

    @BeforeEach
    void issue() {
        clock.freeze("2026-11-19T08:00:00+07:00");
        Sql.texts("delete from verification_try");
        camp = fixtures.camp(room("101", 2));
        Admission person = Admission.into(camp.bed("101/1")).paper("PASSPORT", "C1234567");
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        issued = certifying.issue(camp, person);
    }

    @AfterEach
    void now() {
        clock.reset();
        Sql.texts("delete from verification_try");
    }

    private static ValidatableResponse look(String serial) {
        return given().get("/api/v1/certificates/verify/{serial}", serial).then();
    }

    private static ValidatableResponse type(String serial, Map<String, Object> body) {
        return given().header("Accept-Language", "en")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/certificates/verify/{serial}", serial)
                .then();
    }

    private ValidatableResponse name(String name) {
        return type(issued.serial(), Body.of("name", name));
    }

    @Test
    void anybodySeesWhetherItIsValidAndWhatMustStandOnThePaper() {
        look(issued.serial())
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("status", equalTo("VALID"))
                .body("from", equalTo("2026-11-05"))
                .body("to", equalTo("2026-11-18"))
                .body("issuer", equalTo("BỘ CHỈ HUY QUÂN SỰ TỈNH AN GIANG"))
                .body("initials", equalTo("NTH"))
                .body("birthYear", is(1984))
                .body("size()", is(8));
        look(issued.serial().toLowerCase() + " ").statusCode(200);
        // A token that is none does no harm: nobody asks for it.
        given().header("Authorization", "Bearer nonsense")
                .get("/api/v1/certificates/verify/" + issued.serial())
                .then()
                .statusCode(200);
        look("CL-2026-0000000-AAAA")
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void aNameMatchesInAnyOrderAndItsMarksCountOnceOneIsTyped() {
        name("Nguyễn Thị Hoa").statusCode(200).body("match", is(true)).body("status", equalTo("VALID"));
        name("  hoa  NGUYEN thi ").body("match", is(true));
        name("Nguyễn Thị Hóa").body("match", is(false));
        name("Nguyễn Hoa").body("match", is(false));
    }

    @Test
    void theEndOfTheNumberMatchesAsWell() {
        type(issued.serial(), Body.of("identifierEnd", "4567")).body("match", is(true));
        type(issued.serial(), Body.of("identifierEnd", "4568")).body("match", is(false));
        type(issued.serial(), Body.of("identifierEnd", "567")).statusCode(400);
        type(issued.serial(), Body.of("identifierEnd", "4567", "name", "x"))
                .statusCode(400)
                .body("code", equalTo("MATCH_ONE"));
        type(issued.serial(), Body.of()).statusCode(400).body("code", equalTo("MATCH_ONE"));
        type("CL-2026-0000000-AAAA", Body.of("identifierEnd", "4567")).statusCode(404);
        sequencer.turn();
        camp.as(Role.AUDITOR)
                .get("/audit?id=" + issued.id())
                .then()
                .body("entries.findAll { it.action == 'certificate.matched' }.size()", is(2));
    }

    @Test
    void fiveTriesAnHourAndTheSixthIsNotAnsweredEvenIfItIsRight() {
        for (int i = 0; i < 5; i++) {
            name("Trần Văn " + "ABCDE".charAt(i)).statusCode(200).body("match", is(false));
        }
        name("Nguyễn Thị Hoa")
                .statusCode(429)
                .contentType("application/problem+json")
                .body("code", equalTo("TOO_MANY_TRIES"))
                .body("detail", equalTo("Too much has been tried; try again in an hour."));
        // Looking is no try.
        look(issued.serial()).statusCode(200);
        clock.advance(Duration.ofMinutes(61));
        name("Nguyễn Thị Hoa").statusCode(200).body("match", is(true));
    }

    @Test
    void anHourThatBeganByAClockThatWentWrongLocksNobodyOut() {
        for (int i = 0; i < 6; i++) {
            name("Trần Văn An");
        }
        name("Nguyễn Thị Hoa").statusCode(429);
        clock.freeze("2026-11-19T07:50:00+07:00");
        name("Nguyễn Thị Hoa").statusCode(429);
        clock.freeze("2026-11-17T08:00:00+07:00");
        name("Nguyễn Thị Hoa").statusCode(200).body("match", is(true));
    }

    @Test
    void theCertificateItselfIsGuardedAgainstManyAddresses() {
        Sql.texts("update verification_try set tries = 0 where scope = 'ADDRESS'");
        for (int i = 0; i < 5; i++) {
            name("Trần Văn An").statusCode(200);
            Sql.texts("update verification_try set tries = 0 where scope = 'ADDRESS'");
        }
        name("Nguyễn Thị Hoa").statusCode(429);
        Sql.texts("update verification_try set began_at = '2026-11-18'");
        tries.forget();
        assertEquals(0, Sql.number("select count(*) from verification_try"));
    }

    @Test
    void whoeverAsksForManySerialsThatDoNotExistLearnsNothingMore() {
        for (int i = 0; i < 30; i++) {
            look("CL-2026-00000%02d-AAAA".formatted(i)).statusCode(404);
        }
        look(issued.serial()).statusCode(429).body("code", equalTo("TOO_MANY_TRIES"));
        // Nobody takes that for a forged paper.
        given().get("/v/" + issued.serial())
                .then()
                .statusCode(429)
                .body(containsString("quá nhiều lần"))
                .body(not(containsString("KHÔNG CÓ GIẤY NÀY")));
        assertEquals(
                0, Sql.number("select count(*) from verification_try where encode(subject, 'escape') like '%127%'"));
        clock.advance(Duration.ofMinutes(61));
        look(issued.serial()).statusCode(200);
    }

    @Test
    void anAddressOfTheNewKindCountsWithItsWholeNetwork() {
        assertEquals(Stranger.network("2001:db8:1:2::1"), Stranger.network("2001:db8:1:2:ffff::9"));
        assertEquals("20010db800010003", Stranger.network("2001:db8:1:3::1"));
        assertEquals("203.0.113.7", Stranger.network("203.0.113.7"));
        assertEquals("203.0.113.7", Stranger.network("::ffff:203.0.113.7"));
    }

    @Test
    void theCodeLeadsToAPageInTwoLanguagesThatAsksForTheNameWithoutAScript() throws IOException {
        String page = given().get("/v/" + issued.serial())
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .body(containsString("CÒN GIÁ TRỊ"))
                .body(containsString("Valid"))
                .body(containsString("05/11/2026 – 18/11/2026"))
                .body(containsString("NTH"))
                .body(not(containsString("Hoa")))
                .body(not(containsString("<script")))
                .extract()
                .asString();
        Files.writeString(Path.of("target", "verification.html"), page);
        typed("Nguyễn Thị Hoa").statusCode(200).body(containsString("ĐÚNG: trùng với giấy"));
        typed("4567").body(containsString("ĐÚNG: trùng với giấy"));
        typed("Lê Văn Tám").body(containsString("KHÔNG ĐÚNG")).body(not(containsString("Tám")));
        typed("").statusCode(400).body(containsString("Hãy nhập"));
        typed("x".repeat(300)).statusCode(400);
        typed("a").statusCode(200);
        typed("b").statusCode(200);
        typed("Nguyễn Thị Hoa").statusCode(429).body(containsString("quá nhiều lần"));
    }

    @Test
    void aPageAboutNoCertificateSaysSo() {
        given().get("/v/CL-2026-0000000-AAAA")
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("KHÔNG CÓ GIẤY NÀY"));
        given().get("/v/{serial}", "<script>alert(1)</script>")
                .then()
                .statusCode(404)
                .body(not(containsString("<script>")));
        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("typed", "An")
                .post("/v/CL-2026-0000000-AAAA")
                .then()
                .statusCode(404);
    }

    @Test
    void whatWasErasedIsStillValidAndMatchesNobody() {
        camp.as(Role.AUDITOR)
                .post("/certificates/" + issued.id() + "/erase", Body.of("reason", "x"))
                .then()
                .statusCode(200);
        look(issued.serial()).statusCode(200).body("status", equalTo("VALID")).body("size()", is(6));
        name("Nguyễn Thị Hoa").body("match", is(false));
        new Paper(issued.jws()).shown().body("status", equalTo("VALID")).body("size()", is(6));
        certifying.revoke(List.of(issued.stayId()), RevokeCode.OTHER, null);
        look(issued.serial()).body("status", equalTo("REVOKED"));
    }

    private ValidatableResponse typed(String text) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("typed", text)
                .post("/v/" + issued.serial())
                .then();
    }
}
