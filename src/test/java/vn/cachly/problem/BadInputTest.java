package vn.cachly.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.Fixtures;
import vn.cachly.Fixtures.Camp;
import vn.cachly.Ledger;
import vn.cachly.Sql;
import vn.cachly.TestClock;
import vn.cachly.TestSetup;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

/** Bad input gets a clear error with a stable code, and nothing of it stays. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class BadInputTest {
    @Inject
    Fixtures fixtures;

    @Inject
    TestClock clock;

    private Camp camp;

    @BeforeEach
    void night() {
        clock.freeze("2026-11-23T12:00:00+07:00");
        camp = fixtures.camp(room("101", 2));
    }

    @AfterEach
    void nothingStayed() {
        Ledger.assertSound(camp);
        clock.reset();
    }

    private ValidatableResponse admit(Admission person) {
        return camp.reception().post("/stays", person.body()).then();
    }

    private ValidatableResponse send(String json) {
        return camp.reception().change().body(json).post("/api/v1/stays").then();
    }

    private static void assertField(ValidatableResponse answer, String field, String code) {
        answer.statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID"))
                .body("errors.field", equalTo(List.of(field)))
                .body("errors.code", equalTo(List.of(code)));
    }

    private static void assertRefused(ValidatableResponse answer, int status, String code, String field) {
        answer.statusCode(status).body("code", equalTo(code)).body("errors.field", equalTo(List.of(field)));
    }

    // ---- Time

    @Test
    void aBackDatedAdmissionThatOverlapsAnotherIsRefused() {
        Admission first = Admission.into(camp.bed("101/1")).at("2026-11-23T06:00:00+07:00");
        admit(first).statusCode(201);
        camp.commander()
                .post(
                        "/stays/" + first.stay() + "/end",
                        0,
                        Body.of("kind", "RETURNED", "reason", "x", "happenedAt", "2026-11-23T10:00:00+07:00"))
                .then()
                .statusCode(200);
        String cleaning = Sql.text("select id from bed_use where kind = 'CLEANING' and bed_id = ?", camp.bed("101/1"));
        camp.reception()
                .post(
                        "/beds/" + camp.bed("101/1") + "/uses/" + cleaning + "/end",
                        0,
                        Body.of("happenedAt", "2026-11-23T11:00:00+07:00"))
                .then()
                .statusCode(200);
        admit(Admission.into(camp.bed("101/1")).at("2026-11-23T09:59:59+07:00"))
                .statusCode(409)
                .body("code", equalTo("BED_TAKEN"));
        admit(Admission.into(camp.bed("101/1")).at("2026-11-23T10:59:59+07:00"))
                .statusCode(409)
                .body("inTheWay.kind", equalTo("CLEANING"));
        admit(Admission.into(camp.bed("101/1")).at("2026-11-23T11:00:00+07:00")).statusCode(201);
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        Admission person = Admission.into(camp.bed("101/1")).at("2026-11-23T06:00:00+07:00");
        admit(person).statusCode(201);
        assertRefused(
                camp.commander()
                        .post(
                                "/stays/" + person.stay() + "/end",
                                0,
                                Body.of("kind", "RETURNED", "reason", "x", "happenedAt", "2026-11-23T05:00:00+07:00"))
                        .then(),
                400,
                "END_BEFORE_START",
                "happenedAt");
    }

    @Test
    void whatHappenedInTheFutureHasNotHappened() {
        assertRefused(
                admit(Admission.into(camp.bed("101/1")).at("2026-11-23T12:00:00.000001+07:00")),
                400,
                "IN_FUTURE",
                "happenedAt");
        admit(Admission.into(camp.bed("101/1")).at("2026-11-23T12:00:00+07:00")).statusCode(201);
    }

    @Test
    void afterADayItTakesAReasonToWriteSomethingDown() {
        assertRefused(
                admit(Admission.into(camp.bed("101/1")).at("2026-11-22T11:59:59+07:00")),
                400,
                "REASON_NEEDED",
                "reason");
        assertRefused(
                admit(Admission.into(camp.bed("101/1"))
                        .at("2026-11-22T11:59:59+07:00")
                        .with("reason", "  ")),
                400,
                "REASON_NEEDED",
                "reason");
        admit(Admission.into(camp.bed("101/1")).at("2026-11-22T12:00:00+07:00")).statusCode(201);
        admit(Admission.into(camp.bed("101/2")).at("2026-11-20T11:00:00+07:00").with("reason", "no power"))
                .statusCode(201);
    }

    @Test
    void aTimeNeedsAnOffsetAndAYearOfThisAge() {
        for (Object wrong : List.of(
                "2026-11-23T06:00:00", "2026-11-23", "yesterday", "9999999-01-01T00:00:00Z", "0001-01-01T00:00:00Z")) {
            assertField(admit(Admission.into(camp.bed("101/1")).with("happenedAt", wrong)), "happenedAt", "FORMAT");
        }
        assertField(admit(Admission.into(camp.bed("101/1")).with("happenedAt", 1795400000)), "happenedAt", "TYPE");
    }

    @Test
    void aDeviceWithAWrongClockIsCorrectedAndToldSo() {
        Admission person = Admission.into(camp.bed("101/1")).at("2026-11-23T15:30:00+07:00");
        camp.reception()
                .change()
                .header("Sent-At", "2026-11-23T15:40:00+07:00")
                .body(person.body())
                .post("/api/v1/stays")
                .then()
                .statusCode(201)
                .header("Clock-Skew", equalTo("PT-3H-40M"))
                .body("beganAt", equalTo("2026-11-23T11:50:00+07:00"));
        Assertions.assertEquals(
                "2026-11-23 04:50:00+00 2026-11-23 08:30:00+00 -13200000",
                Sql.text(
                        "select concat_ws(' ', happened_at, claimed_at, skew_ms) from audit_entry where ?::uuid = any(ids)",
                        person.stay()));
        camp.reception()
                .change()
                .header("Sent-At", "2026-11-23T11:58:30+07:00")
                .body(Admission.into(camp.bed("101/2"))
                        .at("2026-11-23T11:58:00+07:00")
                        .body())
                .post("/api/v1/stays")
                .then()
                .statusCode(201)
                .header("Clock-Skew", equalTo(null))
                .body("beganAt", equalTo("2026-11-23T11:59:30+07:00"));
        camp.reception()
                .change()
                .header("Sent-At", "noon")
                .body(person.body())
                .post("/api/v1/stays")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("Sent-At"));
    }

    // ---- Beds and camps

    @Test
    void anUnknownBedAndARetiredOneAreRefused() {
        assertRefused(admit(Admission.into(Ids.next())), 404, "BED_NOT_FOUND", "bedId");
        camp.commander()
                .post("/beds/" + camp.bed("101/2") + "/retire", 0, Body.of("reason", "x"))
                .then()
                .statusCode(200);
        admit(Admission.into(camp.bed("101/2"))).statusCode(409).body("code", equalTo("BED_RETIRED"));
        camp = fixtures.camp(room("101", 1));
        admit(Admission.into(camp.bed("101/1")).at("2019-12-31T00:00:00Z").with("reason", "x"))
                .statusCode(409)
                .body("code", equalTo("BED_NOT_OPENED"));
    }

    @Test
    void aCampThatIsNotApprovedForTheCategoryTakesNobodyOfIt() {
        admit(Admission.into(camp.bed("101/1")).of("EPIDEMIC_AREA"))
                .statusCode(409)
                .body("code", equalTo("NOT_APPROVED"));
        assertRefused(admit(Admission.into(camp.bed("101/1")).of("F77")), 400, "CATEGORY_UNKNOWN", "category");
    }

    @Test
    void aPersonIsGivenOnceAndABedOrACampIsGivenOnce() {
        assertRefused(
                admit(Admission.into(camp.bed("101/1")).with("personId", Ids.next())), 400, "ONE_PERSON", "person");
        assertRefused(admit(Admission.into(camp.bed("101/1")).with("person", null)), 400, "ONE_PERSON", "person");
        assertRefused(
                admit(Admission.into(camp.bed("101/1")).with("facilityId", camp.id())), 400, "BED_OR_CAMP", "bedId");
        assertRefused(admit(Admission.into(null)), 400, "BED_OR_CAMP", "bedId");
        assertRefused(admit(Admission.waitingIn(Ids.next())), 404, "NOT_FOUND", "facilityId");
    }

    @Test
    void theSameIdWithOtherContentIsTaken() {
        Admission person = Admission.into(camp.bed("101/1"));
        admit(person).statusCode(201);
        assertRefused(admit(person.with("bedId", camp.bed("101/2"))), 409, "ID_TAKEN", "id");
    }

    // ---- Persons

    @Test
    void namesAreKeptInOneSpellingAndWithinReason() {
        assertField(admit(Admission.into(camp.bed("101/1")).person("name", "a".repeat(10_001))), "person.name", "SIZE");
        assertField(admit(Admission.into(camp.bed("101/1")).person("name", "   ")), "person.name", "NOT_BLANK");
        for (String unfit : List.of("a\u0000b", "a\u0007b", "a\u200bb\ud800", "x\u001b[31m")) {
            assertField(
                    admit(Admission.into(camp.bed("101/1")).person("name", unfit)), "person.name", "CONTROL_CHARACTER");
        }
        String decomposed = Normalizer.normalize("Đặng Thị Huyền", Normalizer.Form.NFD);
        Admission person = Admission.into(camp.bed("101/1")).person("name", " " + decomposed + " ");
        admit(person).statusCode(201).body("person.name", equalTo("Đặng Thị Huyền"));
        Assertions.assertEquals("Đặng Thị Huyền", Sql.text("select name from person where id = ?", person.personId()));
        Admission composed = Admission.into(camp.bed("101/2")).person("name", "Đặng Thị Huyền");
        admit(composed).statusCode(201);
    }

    @Test
    void papersHaveTheFormOfTheirKind() {
        Map<String, List<String>> wrong = Map.of(
                "CCCD", List.of("09118400099", "0911840009990", "09118400099A"),
                "CMND", List.of("12345678", "1234567890"),
                "PASSPORT", List.of("C12", "C123456789012345678901"),
                "BHYT", List.of("12345678901", "DN479123456789"));
        wrong.forEach((kind, values) -> values.forEach(value -> assertRefused(
                admit(Admission.into(camp.bed("101/1")).paper(kind, value)),
                400,
                "IDENTIFIER_FORM",
                "person.identifiers[0].value")));
        assertField(
                admit(Admission.into(camp.bed("101/1")).paper("VISA", "1")), "person.identifiers[0].kind", "FORMAT");
    }

    @Test
    void aPhoneNumberIsOneAndABirthDateIsPast() {
        for (String wrong : List.of("12", "phone", "+84", "0912-345-678-901-234-5")) {
            assertRefused(
                    admit(Admission.into(camp.bed("101/1")).person("phone", wrong)), 400, "PHONE_FORM", "person.phone");
        }
        assertRefused(
                admit(Admission.into(camp.bed("101/1")).person("birthDate", "2026-11-24")),
                400,
                "BIRTH_IN_FUTURE",
                "person.birthDate");
        for (String wrong : List.of("1984-13", "1984-02-30", "12/05/1984", "84")) {
            assertField(
                    admit(Admission.into(camp.bed("101/1")).person("birthDate", wrong)), "person.birthDate", "FORMAT");
        }
        assertField(
                admit(Admission.into(camp.bed("101/1")).person("nationality", "Viet Nam")),
                "person.nationality",
                "PATTERN");
    }

    // ---- The form of requests

    @Test
    void aBodyThatIsNotJsonIsUnreadable() {
        for (String broken : List.of("{", "{\"id\":", "id=1", "{\"category\":\"F1\",\"category\":\"F1\"}")) {
            send(broken).statusCode(400).contentType("application/problem+json").body("code", equalTo("MALFORMED"));
        }
    }

    @Test
    void aBodyOfAnotherShapeIsRefusedFieldByField() {
        assertField(send("{\"surname\": 1}"), "surname", "UNKNOWN_FIELD");
        assertField(send("{\"id\": \"123\"}"), "id", "FORMAT");
        assertField(send("{\"id\": 5}"), "id", "FORMAT");
        assertField(send("{} {}"), "", "TYPE");
        assertField(send("[]"), "", "TYPE");
        assertField(send("null"), "", "NOT_NULL");
        assertField(send("{\"category\": 1}"), "category", "TYPE");
        assertField(send("{\"person\": {\"sex\": \"m\"}}"), "person.sex", "FORMAT");
        assertField(send("{\"person\": {\"sex\": 0}}"), "person.sex", "FORMAT");
        send("{}").statusCode(400).body("errors.field", hasItem("id")).body("errors.field", hasItem("category"));
        camp.reception()
                .change()
                .post("/api/v1/stays")
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("NOT_NULL")));
    }

    @Test
    void aParameterOfAnotherFormIsNamed() {
        Map<String, String> wrong = Map.of(
                "/capacity?sex=X",
                "sex",
                "/capacity?facilityId=1",
                "facilityId",
                "/capacity?asOf=today",
                "asOf",
                "/stays/1",
                "id",
                "/stays?facilityId=" + camp.id() + "&open=perhaps",
                "open",
                "/stays",
                "facilityId",
                "/facilities?limit=many",
                "limit",
                "/facilities?kind=PRISON",
                "kind",
                "/areas?on=1.7.2025",
                "on");
        wrong.forEach((path, field) -> camp.reception()
                .get(path)
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID"))
                .body("errors.field", equalTo(List.of(field))));
    }

    @Test
    void aBodyOfFiftyMegabytesIsTurnedAwayBeforeItIsRead() throws IOException {
        String head = "POST /api/v1/stays HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + camp.reception().token()
                + "\r\nContent-Type: application/json\r\nAccept-Language: en\r\nContent-Length: 52428800\r\n\r\n";
        try (Socket socket = new Socket("localhost", io.restassured.RestAssured.port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Assertions.assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
            Assertions.assertTrue(answer.contains("\"code\":\"TOO_LARGE\""), answer);
        }
    }

    @Test
    void anAddressThatIsTooLongIsAProblemToo() {
        String most = "/persons?q=" + "x".repeat(4096 - "/api/v1/persons?q=".length());
        camp.reception().get(most).then().statusCode(400).body("errors.field", equalTo(List.of("q")));
        camp.reception()
                .get(most + "x")
                .then()
                .statusCode(414)
                .contentType("application/problem+json")
                .body("code", equalTo("ADDRESS_TOO_LONG"))
                .body("title", equalTo("Address too long"));
    }

    @Test
    void unknownPathsMethodsAndMediaTypesAreProblemsToo() {
        camp.reception()
                .get("/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"));
        camp.reception()
                .change()
                .body("{}")
                .put("/api/v1/stays")
                .then()
                .statusCode(405)
                .body("code", equalTo("METHOD_NOT_ALLOWED"));
        camp.reception()
                .request()
                .contentType("text/plain")
                .body("x")
                .post("/api/v1/stays")
                .then()
                .statusCode(415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
        camp.reception()
                .request()
                .accept("text/html")
                .get("/api/v1/facilities")
                .then()
                .statusCode(406)
                .body("code", equalTo("NOT_ACCEPTABLE"));
    }

    @Test
    void aBadTokenIsRefusedInTheSameShape() {
        for (String token : List.of("x", "a.b.c", camp.reception().token() + "x")) {
            given().header("Authorization", "Bearer " + token)
                    .get("/api/v1/facilities")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", containsString("Bearer"))
                    .body("code", equalTo("UNAUTHENTICATED"));
        }
    }

    @Test
    void errorsSpeakVietnameseUnlessEnglishIsAskedFor() {
        given().get("/api/v1/facilities").then().body("title", equalTo("Chưa đăng nhập"));
        given().header("Accept-Language", "fr, en;q=0.5, vi;q=0.9")
                .get("/api/v1/facilities")
                .then()
                .body("title", equalTo("Chưa đăng nhập"));
        given().header("Accept-Language", "en-US")
                .get("/api/v1/facilities")
                .then()
                .body("title", equalTo("Not signed in"));
        Map<String, Object> nameless =
                Admission.into(camp.bed("101/1")).person("name", "").body();
        camp.reception().post("/stays", nameless).then().body("errors[0].message", equalTo("must not be empty"));
        given().header("Authorization", "Bearer " + camp.reception().token())
                .header("Idempotency-Key", "12345678-12345678")
                .contentType("application/json")
                .body(nameless)
                .post("/api/v1/stays")
                .then()
                .body("errors[0].message", equalTo("không được để trống"));
    }

    @Test
    void anErrorNeverRepeatsWhatStoodInTheRequest() {
        Admission person = Admission.into(camp.bed("101/1"))
                .person("name", "Bùi Thị Riêng")
                .paper("CCCD", "091184555444");
        admit(person).statusCode(201);
        for (Admission refused : List.of(
                person.another(), // the bed is taken
                person.another().paper("CCCD", "0911845554449"),
                person.another().person("phone", "riêng"),
                person.another().person("sex", "riêng"))) {
            String answer = admit(refused).extract().asString();
            Assertions.assertFalse(
                    answer.contains("Riêng") || answer.contains("riêng") || answer.contains("0911845"), answer);
        }
        admit(person.man()).statusCode(409).body("detail", not(containsString("Riêng")));
        camp.as(Role.AUDITOR)
                .get("/stays/" + person.stay())
                .then()
                .statusCode(403)
                .body("detail", not(containsString("Riêng")));
    }
}
