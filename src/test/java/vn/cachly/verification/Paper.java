package vn.cachly.verification;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.function.Consumer;
import vn.cachly.Body;

/** What stands in the code of a certificate, in the hands of somebody who would like it to say something else. */
record Paper(String jws) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    String header() {
        return new String(Base64.getUrlDecoder().decode(jws.split("\\.")[0]), StandardCharsets.UTF_8);
    }

    ObjectNode claims() {
        try {
            return (ObjectNode) MAPPER.readTree(Base64.getUrlDecoder().decode(jws.split("\\.")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says something else, under the signature that was there. */
    Paper pasted(Consumer<ObjectNode> change) {
        ObjectNode claims = claims();
        change.accept(claims);
        String[] parts = jws.split("\\.");
        return new Paper(parts[0] + "." + encoded(claims.toString()) + "." + parts[2]);
    }

    /** Says something else, signed by a key of the forger's own, under this header. */
    Paper signedAnew(String header, Consumer<ObjectNode> change) {
        ObjectNode claims = claims();
        change.accept(claims);
        String signed = encoded(header) + "." + encoded(claims.toString());
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair own = generator.generateKeyPair();
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(own.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return new Paper(signed + "." + encoded(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    ValidatableResponse shown() {
        return given().contentType("application/json")
                .body(Body.of("jws", jws))
                .post("/api/v1/certificates/verify")
                .then();
    }

    static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
