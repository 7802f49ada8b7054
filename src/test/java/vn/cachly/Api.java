package vn.cachly;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** The service over HTTP, as one subject with its roles. */
public record Api(String token) {
    public static Api of(String subject, String... roles) {
        return new Api(Tokens.of(subject, roles));
    }

    public static Api nobody() {
        return new Api(null);
    }

    public Response get(String path, Object... parameters) {
        return request().get("/api/v1" + path, parameters);
    }

    /** A change, under a new idempotency key. */
    public Response post(String path, Object body) {
        return change().body(body).post("/api/v1" + path);
    }

    /** A change of the record that was seen in this version. */
    public Response post(String path, int version, Object body) {
        return change().header("If-Match", "\"" + version + "\"").body(body).post("/api/v1" + path);
    }

    public Response postWithKey(String key, String path, Object body) {
        return request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/api/v1" + path);
    }

    public RequestSpecification change() {
        return request().header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json");
    }

    public RequestSpecification request() {
        RequestSpecification request = given().header("Accept-Language", "en").urlEncodingEnabled(true);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }
}
