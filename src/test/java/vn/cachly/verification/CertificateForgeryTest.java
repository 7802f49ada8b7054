package vn.cachly.verification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
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
import vn.cachly.certificate.CertificateView;
import vn.cachly.certificate.RevokeCode;

/** Papers were forged: stamps and forms were bought, dates pasted over a genuine result and copied in colour. None of it helps here. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class CertificateForgeryTest {
    @Inject
    Fixtures fixtures;

    @Inject
    Certifying certifying;

    @Inject
    TestClock clock;

    private Camp camp;
    private Admission person;
    private CertificateView genuine;
    private Paper paper;

    @BeforeEach
    void issue() {
        clock.freeze("2026-11-19T08:00:00+07:00");
        Sql.texts("delete from verification_try");
        camp = fixtures.camp(room("101", 2));
        person = Admission.into(camp.bed("101/1")).paper("CCCD", "091184000999");
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        genuine = certifying.issue(camp, person);
        paper = new Paper(genuine.jws());
    }

    @AfterEach
    void now() {
        clock.reset();
        Sql.texts("delete from verification_try");
    }

    @Test
    void aGenuineOneSaysWhatIsOnRecordAndNothingThatIsNotOnThePaper() {
        assertEquals(
                "{\"iss\":\"BỘ CHỈ HUY QUÂN SỰ TỈNH AN GIANG\",\"jti\":\"" + genuine.serial()
                        + "\",\"iat\":1795050000,\"f\":\"2026-11-05\",\"t\":\"2026-11-18\",\"n\":\"NTH\",\"y\":1984}",
                paper.claims().toString());
        paper.shown()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("status", equalTo("VALID"))
                .body("serial", equalTo(genuine.serial()))
                .body("from", equalTo("2026-11-05"))
                .body("to", equalTo("2026-11-18"))
                .body("issuedOn", equalTo("2026-11-19"))
                .body("issuer", equalTo("BỘ CHỈ HUY QUÂN SỰ TỈNH AN GIANG"))
                .body("initials", equalTo("NTH"))
                .body("birthYear", is(1984))
                .body("size()", is(8))
                .body(not(containsString("Hoa")));
    }

    @Test
    void V10_aDatePastedOverAnotherIsForged() {
        forged(paper.pasted(claims -> claims.put("t", "2026-11-30")));
        forged(paper.pasted(claims -> claims.put("f", "2026-10-05")));
        forged(paper.pasted(claims -> claims.put("iat", 1_795_136_400L)));
        // And whoever compares the paper with the page sees the day on record.
        page().body(containsString("05/11/2026 – 18/11/2026"));
    }

    @Test
    void anotherNameOnThePaperIsForged() {
        forged(paper.pasted(claims -> claims.put("n", "TVK")));
        forged(paper.pasted(claims -> claims.put("y", 1990)));
        typed("Trần Văn Khác", false);
        typed("Nguyễn Thị Hoa", true);
    }

    @Test
    void aSerialUsedAgainIsForged() {
        Admission other =
                Admission.into(camp.bed("101/2")).person("name", "Lê Văn Bình").person("birthDate", "1990");
        camp.reception().post("/stays", other.body()).then().statusCode(201);
        CertificateView second = certifying.issue(camp, other);
        forged(new Paper(second.jws()).pasted(claims -> claims.put("jti", genuine.serial())));
        forged(paper.pasted(claims -> claims.put("jti", second.serial())));
        forged(paper.pasted(claims -> claims.put("jti", "CL-2026-9999999-ABCD")));
        assertNotEquals(genuine.serial(), second.serial());
    }

    @Test
    void aSignatureByAnyOtherKeyIsForged() {
        forged(paper.signedAnew(paper.header(), claims -> claims.put("t", "2026-11-30")));
        forged(paper.signedAnew(paper.header(), claims -> {}));
        forged(paper.signedAnew("{\"alg\":\"ES256\",\"kid\":\"mine\"}", claims -> {}));
        String[] parts = genuine.jws().split("\\.");
        for (String header : List.of(
                "{\"alg\":\"none\"}",
                "{\"alg\":\"none\",\"kid\":\"" + genuine.kid() + "\"}",
                "{\"alg\":\"HS256\",\"kid\":\"" + genuine.kid() + "\"}",
                "{\"alg\":\"ES256\",\"kid\":\"" + genuine.kid() + "\",\"jwk\":{}}",
                "{}")) {
            forged(new Paper(Paper.encoded(header) + "." + parts[1] + "." + parts[2]));
            forged(new Paper(Paper.encoded(header) + "." + parts[1] + "."));
        }
        // A signature of two zeros satisfied some verifiers.
        forged(new Paper(parts[0] + "." + parts[1] + "." + Paper.encoded("\0".repeat(64))));
    }

    @Test
    void whateverIsNoSignedTextIsForgedAndNeverAFault() {
        for (String text : List.of(".", "..", "a.b.c", "€.€.€", "x".repeat(4000), genuine.jws() + ".x", "{}")) {
            forged(new Paper(text));
        }
        Random dice = new Random(20_261_119);
        for (int i = 0; i < 200; i++) {
            StringBuilder bent = new StringBuilder(genuine.jws());
            int at = dice.nextInt(bent.length() - 2);
            char other = "ABCDEFghij0123456789-_.".charAt(dice.nextInt(23));
            if (bent.charAt(at) != other) {
                bent.setCharAt(at, other);
                forged(new Paper(bent.toString()));
            }
        }
        new Paper("").shown().statusCode(400);
        new Paper("x".repeat(4001)).shown().statusCode(400);
    }

    @Test
    void aRevokedOneIsGenuineAndNotValidAndTheReasonIsNobodysBusiness() {
        certifying.revoke(List.of(person.stay()), RevokeCode.RESULT_CORRECTED, "Kết quả của chị Hoa được đính chính");
        paper.shown()
                .statusCode(200)
                .body("status", equalTo("REVOKED"))
                .body("revokedOn", equalTo("2026-11-19"))
                .body("size()", is(9))
                .body(not(containsString("CORRECTED")));
        page().body(containsString("ĐÃ THU HỒI NGÀY 19/11/2026")).body(not(containsString("Hoa")));
    }

    @Test
    void afterARotationBothKeysVerifyAndOnlyTheNewOneSigns() {
        camp.as(Role.ADMINISTRATOR)
                .post("/certificate-keys/rotate", "{}")
                .then()
                .statusCode(404)
                .body("code", equalTo("PLACE_NOT_FOUND"));
        camp.commander().post("/certificate-keys/rotate", "{}").then().statusCode(403);
        Api.nobody().post("/certificate-keys/rotate", "{}").then().statusCode(401);
        fixtures.assignEverywhere("keeper-of-keys");
        String kid = Api.of("keeper-of-keys", Role.ADMINISTRATOR)
                .post("/certificate-keys/rotate", "{}")
                .then()
                .statusCode(200)
                .extract()
                .path("kid");
        certifying.revoke(List.of(person.stay()), RevokeCode.OTHER, null);
        CertificateView second = certifying.issue(camp, person);
        assertEquals(kid, second.kid());
        assertNotEquals(kid, genuine.kid());
        new Paper(second.jws()).shown().body("status", equalTo("VALID"));
        paper.shown().body("status", equalTo("REVOKED"));
        List<String> kids = given().get("/api/v1/certificates/jwks")
                .then()
                .statusCode(200)
                .body("keys[0].kty", equalTo("EC"))
                .body("keys[0].crv", equalTo("P-256"))
                .body("keys[0].alg", equalTo("ES256"))
                .body("keys[0].size()", is(7))
                .extract()
                .path("keys.kid");
        assertTrue(kids.containsAll(List.of(kid, genuine.kid())));
        assertEquals(1, Sql.number("select count(*) from signing_key where retired_at is null"));
        // The private half is not what the database holds: PKCS 8 begins with a sequence.
        assertEquals(0, Sql.number("select count(*) from signing_key where substr(private_key, 1, 2) = '\\x3041'"));
    }

    @Test
    void anyoneVerifiesAJwsWithThePublishedKeyAlone() throws Exception {
        var key = given().get("/api/v1/certificates/jwks").jsonPath();
        int at = key.<String>getList("keys.kid").indexOf(genuine.kid());
        var x = new BigInteger(1, Base64.getUrlDecoder().decode(key.getString("keys[" + at + "].x")));
        var y = new BigInteger(1, Base64.getUrlDecoder().decode(key.getString("keys[" + at + "].y")));
        var curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        var spec = new ECPublicKeySpec(new ECPoint(x, y), curve.getParameterSpec(ECParameterSpec.class));
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(KeyFactory.getInstance("EC").generatePublic(spec));
        String signed = genuine.jws().substring(0, genuine.jws().lastIndexOf('.'));
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        assertTrue(signature.verify(Base64.getUrlDecoder()
                .decode(genuine.jws().substring(genuine.jws().lastIndexOf('.') + 1))));
    }

    @Test
    void serialsAreNotFoundByCounting() {
        List<String> ends = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            certifying.revoke(List.of(person.stay()), RevokeCode.OTHER, null);
            String serial = certifying.issue(camp, person).serial();
            ends.add(serial.substring(serial.length() - 4));
        }
        assertEquals(20, ends.stream().distinct().count());
        String counted = genuine.serial().substring(0, genuine.serial().length() - 4);
        given().get("/api/v1/certificates/verify/" + counted + "AAAA")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private static void forged(Paper paper) {
        paper.shown().statusCode(200).body("status", equalTo("FORGED")).body("size()", is(1));
    }

    private ValidatableResponse page() {
        return given().get("/v/" + genuine.serial()).then().statusCode(200);
    }

    private void typed(String name, boolean match) {
        given().contentType("application/json")
                .body(Body.of("name", name))
                .post("/api/v1/certificates/verify/" + genuine.serial())
                .then()
                .statusCode(200)
                .body("match", is(match));
    }
}
