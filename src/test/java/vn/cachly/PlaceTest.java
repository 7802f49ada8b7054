package vn.cachly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cachly.access.Role;
import vn.cachly.shared.Ids;

/** What lies outside one's place answers exactly as what does not exist. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class PlaceTest {
    @Inject
    Fixtures fixtures;

    @Inject
    OpenTasks tasks;

    @Inject
    TestClock clock;

    @Test
    void everyAddressOfAnotherCampAnswersAsIfTheRecordDidNotExist() {
        Fixtures.Camp camp = fixtures.camp(room("101", 1));
        Admission person = Admission.into(camp.bed("101/1"));
        camp.reception().post("/stays", person.body()).then().statusCode(201);
        Map<String, UUID> theirs = new HashMap<>(Map.of(
                "facilities", camp.id(),
                "rooms", camp.room("101"),
                "beds", camp.bed("101/1"),
                "stays", person.stay(),
                "persons", person.personId()));
        UUID rollCall = Ids.next();
        camp.reception()
                .post("/facilities/" + camp.id() + "/roll-calls", Body.of("id", rollCall, "kind", "ROUTINE"))
                .then()
                .statusCode(201);
        theirs.put("roll-calls", rollCall);
        UUID family = Ids.next();
        Object pair =
                Body.of("id", family, "members", List.of(Body.of("personId", person.personId(), "role", "GUARDIAN")));
        camp.reception().post("/families", pair).then().statusCode(201);
        theirs.put("families", family);
        UUID hold = Ids.next();
        camp.commander()
                .post(
                        "/release-holds",
                        Body.of("id", hold, "scope", "FACILITY", "facilityId", camp.id(), "reason", "x"))
                .then()
                .statusCode(201);
        theirs.put("release-holds", hold);
        theirs.put(
                "tasks",
                tasks.open(List.of(OpenTasks.task(camp.id(), OpenTasks.Kind.FIRST_SAMPLE, person.stay(), null)))
                        .get(0));
        Bus bus = Bus.to(camp, 1);
        Passenger passenger = Passenger.man("An");
        bus.expect(passenger).then().statusCode(200);
        theirs.put("arrival-groups", bus.id());
        theirs.put("arrivals", passenger.id());
        UUID transfer = Ids.next();
        camp.reception()
                .post(
                        "/transfers",
                        Body.of(
                                "id",
                                transfer,
                                "fromFacilityId",
                                camp.id(),
                                "outside",
                                Body.of("name", "x", "unitId", camp.commune()),
                                "plannedFor",
                                "2026-12-01",
                                "reason",
                                "x",
                                "stayIds",
                                List.of(person.stay())))
                .then()
                .statusCode(201);
        theirs.put("transfers", transfer);
        Lab lab = new Lab(camp);
        Lab.Taken sample = lab.take(person);
        theirs.put("samples", sample.id());
        String review = lab.report(
                        sample.tube(),
                        "name",
                        "Nobody",
                        "resultedAt",
                        clock.instant().toString())
                .extract()
                .path("items[0].reviewId");
        theirs.put("result-reviews", UUID.fromString(review));
        Api stranger = Api.of(fixtures.camp().subject(Role.COMMANDER), Role.ALL.toArray(String[]::new));
        JsonPath document = stranger.request().get("/q/openapi?format=json").jsonPath();
        Map<String, Map<String, Object>> paths = document.getMap("paths");
        int checked = 0;
        for (String path : paths.keySet()) {
            String collection = path.split("/")[3];
            if (!path.contains("{id}") || !theirs.containsKey(collection)) {
                continue;
            }
            for (String method : paths.get(path).keySet()) {
                Response known = call(stranger, method, path, theirs.get(collection));
                Response unknown = call(stranger, method, path, Ids.next());
                assertEquals(404, known.statusCode(), method + " " + path + known.asString());
                assertEquals(unknown.asString(), known.asString(), path);
                assertEquals(names(unknown), names(known), path);
                checked++;
            }
        }
        assertTrue(checked >= 45, "checked " + checked);
    }

    private static Map<String, Object> groupBody(String path) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "changes" -> Body.of("vehicleKind", "BUS", "expectedAt", "2026-01-01T00:00:00Z");
            case "handover" -> Body.of("count", 1);
            case "expected" -> Body.of("items", List.of(Passenger.man("An").expected()));
            case "arrivals" -> Body.of("items", List.of(Passenger.man("An").extra()));
            case "screenings" -> Body.of("items", List.of(Bus.well(Passenger.man("An"))));
            case "admissions" -> Body.of();
            default -> Body.of("reason", "x");
        };
    }

    private static List<String> names(Response response) {
        return response.headers().asList().stream()
                .map(header -> header.toString())
                .toList();
    }

    /** A body that satisfies every command, so that nothing but the place can be wrong. */
    private static Response call(Api api, String method, String path, UUID id) {
        String address = path.replace("{id}", id.toString())
                .replaceAll("\\{[^}]+}", Ids.next().toString());
        if (method.equals("get")) {
            return api.request().get(address);
        }
        if (path.endsWith("/manifest")) {
            return api.request()
                    .header("Idempotency-Key", Ids.next().toString())
                    .contentType("text/csv")
                    .body("Họ và tên;Ngày sinh;Giới tính\nAn;1984;Nam\n")
                    .post(address);
        }
        if (path.contains("/arrival-groups/")) {
            return api.change()
                    .header("If-Match", "\"0\"")
                    .body(groupBody(path))
                    .post(address);
        }
        if (path.endsWith("/opening-balance")) {
            return api.change().contentType("text/csv").body("x").post(address);
        }
        Map<String, Object> body = switch (address.substring(address.lastIndexOf('/') + 1)) {
            case "roll-calls" -> Body.of("id", Ids.next(), "kind", "FIRE");
            case "rooms" ->
                path.contains("/roll-calls/")
                        ? Body.of("rooms", List.of(Body.of("id", Ids.next())))
                        : Body.of(
                                "buildings",
                                List.of(Body.of(
                                        "name",
                                        "Z",
                                        "floors",
                                        List.of(Body.of(
                                                "name",
                                                "1",
                                                "level",
                                                0,
                                                "rooms",
                                                List.of(Body.of(
                                                        "name",
                                                        "1",
                                                        "sexPolicy",
                                                        "ANY",
                                                        "beds",
                                                        List.of(Body.of("name", "1")))))))));
            case "approvals" -> Body.of("category", "F0", "instrument", "x", "startsAt", "2026-01-01T00:00:00Z");
            case "uses" -> Body.of("id", Ids.next(), "kind", "BLOCKED", "reason", "x");
            case "reservations" ->
                Body.of("id", Ids.next(), "kind", "OUT_OF_SERVICE", "startsAt", "2026-01-01T00:00:00Z", "reason", "x");
            case "samples" ->
                path.contains("/stays/") ? Tubes.sample() : Body.of("items", List.of(Tubes.of(Ids.next())));
            case "correct" ->
                Body.of(
                        "id",
                        Ids.next(),
                        "name",
                        "An",
                        "outcome",
                        "NEGATIVE",
                        "resultedAt",
                        "2026-01-01T00:00:00Z",
                        "reason",
                        "OTHER");
            case "withdraw" ->
                path.contains("/samples/") ? Body.of("id", Ids.next(), "reason", "OTHER") : Body.of("reason", "x");
            case "accept" -> Body.of("tube", "A-01", "reason", "x");
            case "health-checks" ->
                Body.of("id", Ids.next(), "session", "MORNING", "checkedAt", "2026-01-01T00:00:00Z", "reason", "x");
            case "release-overrides" -> Body.of("id", Ids.next(), "conditions", List.of("ORDER"), "reason", "x");
            case "absent" -> Body.of("lastSeenAt", "2026-01-01T00:00:00Z", "reason", "x");
            case "to-hospital" -> Body.of("hospital", "TTYT", "reason", "x");
            case "from-hospital" -> Body.of();
            case "sex-policy" -> Body.of("sexPolicy", "ANY");
            case "moves" -> Body.of("bedId", Ids.next());
            case "categories" -> Body.of("category", "F0", "reason", "x");
            case "end" -> path.contains("/uses/") ? Body.of() : Body.of("kind", "RETURNED", "reason", "x");
            case "cancel" -> path.contains("/transfers/") ? Body.of("reason", "x") : Body.of();
            case "items" -> Body.of("stayIds", List.of(Ids.next()));
            case "remove" ->
                path.contains("/members/")
                        ? Body.of("reason", "x")
                        : Body.of("stayIds", List.of(Ids.next()), "reason", "x");
            case "depart", "receive" -> Body.of("count", 1);
            case "evidence" ->
                Body.of("id", Ids.next(), "kind", "RECOVERY", "happenedAt", "2026-01-01T00:00:00Z", "issuer", "x");
            case "merges" -> Body.of("id", Ids.next(), "duplicateId", Ids.next(), "reason", "x");
            case "screenings" ->
                Body.of("id", Ids.next(), "temperature", 36.5, "category", "ENTRANT", "outcome", "REGULAR");
            case "judge" -> Body.of("judgement", "VERIFIED");
            case "events" -> Body.of("id", Ids.next(), "kind", "LAST_CONTACT");
            case "apply-rule" -> Body.of("versionId", Ids.next(), "reason", "x");
            case "members" -> Body.of("personId", Ids.next(), "role", "CHILD");
            case "changes" ->
                path.contains("/arrivals/")
                        ? Body.of("arrival", Passenger.man("An").plan())
                        : Body.of("reason", "x", "person", Body.of("id", id, "name", "Nguyễn Văn An", "sex", "MALE"));
            case "close" -> path.contains("/tasks/") ? Body.of("outcome", "DONE") : Body.of("reason", "x");
            default -> Body.of("reason", "x");
        };
        return api.change().header("If-Match", "\"0\"").body(body).post(address);
    }
}
