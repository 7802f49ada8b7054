package vn.cachly.production;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.cachly.Admission;
import vn.cachly.Body;
import vn.cachly.shared.Ids;

/** Brings a new installation to its first admission, through the API alone. */
public final class Operator {
    private final String address;
    private final Function<String, String> tokens;

    /** @param tokens access token of a user whose name is his role */
    public Operator(String address, Function<String, String> tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    public Response post(String role, String path, Map<String, Object> body) {
        return change(role, body).post(address + "/api/v1" + path);
    }

    /** A change of the record that was seen in this version. */
    public Response post(String role, String path, int version, Map<String, Object> body) {
        return change(role, body).header("If-Match", "\"" + version + "\"").post(address + "/api/v1" + path);
    }

    private RequestSpecification change(String role, Map<String, Object> body) {
        return given().header("Authorization", "Bearer " + tokens.apply(role))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body);
    }

    public Response get(String role, String path) {
        return given().header("Authorization", "Bearer " + tokens.apply(role)).get(address + "/api/v1" + path);
    }

    /** @param subjectOf the subject behind a role, as its token says */
    public Response admitTheFirstPerson(Function<String, String> subjectOf) {
        UUID province = UUID.fromString("20250701-0001-8000-8000-000000000091");
        UUID commune = UUID.fromString("20250701-0003-8000-8000-000000030766");
        UUID camp = Ids.next();
        UUID bed = Ids.next();
        String from = "2026-01-01T00:00:00+07:00";
        created(post(
                "administrator",
                "/assignments",
                Body.of(
                        "id",
                        Ids.next(),
                        "subject",
                        subjectOf.apply("health-department"),
                        "unitId",
                        province,
                        "startsAt",
                        from)));
        created(post(
                "health-department",
                "/facilities",
                Body.of(
                        "id",
                        camp,
                        "name",
                        "Tô Châu",
                        "kind",
                        "CONCENTRATED",
                        "operator",
                        "MILITARY",
                        "unitId",
                        commune,
                        "approvals",
                        List.of(Body.of("category", "ENTRANT", "instrument", "1/QĐ", "startsAt", from)),
                        "buildings",
                        List.of(Body.of(
                                "name",
                                "A",
                                "floors",
                                List.of(Body.of(
                                        "name",
                                        "1",
                                        "level",
                                        0,
                                        "rooms",
                                        List.of(Body.of(
                                                "name",
                                                "101",
                                                "sexPolicy",
                                                "SAME",
                                                "beds",
                                                List.of(Body.of("id", bed, "name", "1")))))))))));
        created(post(
                "administrator",
                "/assignments",
                Body.of(
                        "id",
                        Ids.next(),
                        "subject",
                        subjectOf.apply("reception"),
                        "facilityId",
                        camp,
                        "startsAt",
                        from)));
        return post("reception", "/stays", Admission.into(bed).body());
    }

    private static void created(Response response) {
        response.then().statusCode(201);
    }
}
