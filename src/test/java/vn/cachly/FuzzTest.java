package vn.cachly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cachly.Fixtures.room;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.cachly.access.Role;

/** Sends what no client would send: every operation, its own example bent out of shape, from a seed. */
@QuarkusTest
@QuarkusTestResource(TestSetup.class)
class FuzzTest {
    private static final String SECRET = "Bí Mật Riêng Tư";
    private static final List<String> ROLES = List.of(
            Role.RECEPTION,
            Role.HEALTH_WORKER,
            Role.LABORATORY,
            Role.COMMANDER,
            Role.DEPARTMENT,
            Role.COMMITTEE,
            Role.CLIENT,
            Role.ADMINISTRATOR,
            Role.AUDITOR);
    private static final List<String> ODD = List.of(
            "",
            " ",
            "null",
            "-1",
            "0",
            "99999999999999999999",
            "1e400",
            "NaN",
            "true",
            "\u0000",
            "\u202e\ufeff",
            "e\u0301".repeat(300),
            "x".repeat(20_000),
            "'; drop table stay; --",
            "{}",
            "0000-00-00",
            "0000",
            "0084",
            "-9999-01-01",
            "2026-02-30",
            "+999999999-12-31T23:59:59Z",
            "-999999999-01-01T00:00:00Z",
            "2026-11-05T10:00:00+19:00",
            "2026-11-05T24:00:00Z",
            "300000-01-01",
            "01990000-0000-7000-8000",
            "\ud83d\ude37\ud800",
            SECRET);

    private static final List<String> REFERENCES = List.of(
            "bedId",
            "facilityId",
            "unitId",
            "parentId",
            "personId",
            "guardianStayId",
            "arrivalId",
            "stayId",
            "receivingUnitId",
            "sampleId",
            "roomId");

    @Inject
    Fixtures fixtures;

    @Inject
    OpenTasks tasks;

    @Inject
    TestClock clock;

    @Inject
    ObjectMapper mapper;

    /** A record of each kind, so that not everything is lost at the door. */
    private Map<String, String> fitting = Map.of();

    private record Operation(String method, String path, JsonNode example, List<String> parameters) {}

    @Test
    void nothingBentOutOfShapeIsAnsweredWithAFaultOrWithoutACode() throws IOException {
        bend(20_260_101, 600);
    }

    @Test
    @Tag("deep")
    void norIsItInThousandsOfTries() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            bend(seed, 1_000);
        }
    }

    private void bend(int seed, int tries) throws IOException {
        Random dice = new Random(seed);
        Fixtures.Camp camp = fixtures.camp(room("101", 2), room("102", 2));
        Admission known = Admission.into(camp.bed("101/1")).person("name", SECRET);
        camp.reception().post("/stays", known.body()).then().statusCode(201);
        List<UUID> ids = new ArrayList<>(camp.beds().values());
        ids.addAll(camp.rooms().values());
        ids.addAll(List.of(camp.id(), camp.province(), camp.commune(), known.stay(), known.personId()));
        UUID task = tasks.open(List.of(OpenTasks.task(camp.id(), OpenTasks.Kind.FIRST_SAMPLE, known.stay(), null)))
                .get(0);
        Bus bus = Bus.to(camp, 2);
        Passenger passenger = Passenger.man(SECRET);
        bus.expect(passenger).then().statusCode(200);
        ids.addAll(List.of(bus.id(), passenger.id()));
        WayOut way = WayOut.of(fixtures, clock, 1);
        ids.addAll(way.ids());
        fitting = new HashMap<>();
        Map.of(
                        "tasks", task,
                        "stays", known.stay(),
                        "persons", known.personId(),
                        "facilities", camp.id(),
                        "areas", camp.commune(),
                        "beds", camp.bed("102/1"),
                        "rooms", camp.room("102"),
                        "protocols", UUID.fromString("20200312-0000-8000-8000-000000000001"),
                        "versions", UUID.fromString("20200312-0001-8000-8000-000000000003"),
                        "arrival-groups", bus.id())
                .forEach((kind, id) -> fitting.put(kind, id.toString()));
        fitting.put("arrivals", passenger.id().toString());
        Map<String, String> before = Map.copyOf(fitting);
        Map<String, String> further = new HashMap<>(fitting);
        further.putAll(way.records());
        further.put("facilities", way.camp().id().toString());
        further.put("rooms", way.camp().room("0").toString());
        List<Operation> operations = operations();
        assertTrue(operations.size() > 80);
        int accepted = 0;
        for (int i = 0; i < tries; i++) {
            Operation operation = pick(dice, operations);
            String role = pick(dice, ROLES);
            Fixtures.Camp place = dice.nextInt(3) == 0 ? camp : way.camp();
            fitting = place == camp ? before : further;
            Response answer = send(dice, operation, place.as(role), ids);
            String what = "seed " + seed + ", try " + i + ", " + role + " " + operation.method + " " + operation.path;
            check(what, answer);
            accepted += answer.statusCode() < 300 ? 1 : 0;
        }
        // Otherwise nothing got past the door, and nothing was tried.
        assertTrue(accepted > tries / 20, accepted + " accepted");
    }

    private static void check(String what, Response answer) {
        int status = answer.statusCode();
        String body = answer.asString();
        assertTrue(status < 500, what + ": " + status + " " + body);
        if (status >= 400) {
            assertEquals(
                    "application/problem+json",
                    answer.contentType().replaceAll(";.*", ""),
                    what + ": " + status + " " + body);
            assertTrue(answer.jsonPath().getString("code").matches("[A-Z_]{4,}"), what + ": " + body);
            assertFalse(body.contains("Mật"), what + ": " + body);
        }
    }

    private Response send(Random dice, Operation operation, Api api, List<UUID> ids) throws IOException {
        RequestSpecification request = api.request().header("Idempotency-Key", key(dice));
        String path = operation.path;
        while (path.contains("{")) {
            String before = path.substring(0, path.indexOf('{') - 1);
            String fit = fitting.get(before.substring(before.lastIndexOf('/') + 1));
            String any =
                    fit != null && dice.nextInt(4) > 0 ? fit : pick(dice, ids).toString();
            String id = dice.nextInt(10) == 0 ? "not-an-id" : any;
            path = path.replaceFirst("\\{[^}]+}", id);
        }
        if (dice.nextBoolean()) {
            request.header("If-Match", dice.nextInt(3) == 0 ? "W/\"\u00e9" : "\"" + dice.nextInt(3) + "\"");
        }
        if (dice.nextInt(5) == 0) {
            request.header(pick(dice, List.of("Sent-At", "Purpose", "Accept-Language", "Accept")), header(dice));
        }
        for (String parameter : operation.parameters) {
            if (dice.nextInt(4) == 0) {
                request.queryParam(parameter, dice.nextBoolean() ? shortened(pick(dice, ODD), 1_000) : pick(dice, ids));
            }
        }
        if (operation.example == null) {
            return request.request(operation.method, path);
        }
        byte[] body = mapper.writeValueAsBytes(bent(dice, operation.example.deepCopy(), ids));
        if (dice.nextInt(15) == 0) {
            body = java.util.Arrays.copyOf(body, dice.nextInt(body.length + 1));
        }
        return request.contentType("application/json").body(body).request(operation.method, path);
    }

    private static String key(Random dice) {
        return dice.nextInt(20) == 0 ? header(dice) : new UUID(dice.nextLong(), dice.nextLong()).toString();
    }

    /** What may stand in a header at all. */
    private static String header(Random dice) {
        String text = pick(dice, ODD).replaceAll("[^\\x21-\\x7e]", "?");
        return text.isEmpty() ? "-" : shortened(text, 3_000);
    }

    /** A header that is longer is refused by the HTTP server itself, with a bare 431. */
    private static String shortened(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }

    private JsonNode bent(Random dice, JsonNode body, List<UUID> ids) {
        List<ObjectNode> objects = new ArrayList<>();
        collect(body, objects);
        for (int bends = dice.nextInt(4); bends > 0 && !objects.isEmpty(); bends--) {
            ObjectNode object = pick(dice, objects);
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            if (names.isEmpty()) {
                continue;
            }
            String name = pick(dice, names);
            switch (dice.nextInt(9)) {
                case 0 -> object.remove(name);
                case 1 -> object.putNull(name);
                case 2 -> object.put(name, dice.nextInt());
                case 3 -> object.put(name, -dice.nextDouble() * 1e30);
                case 4 ->
                    object.set(
                            name, mapper.createArrayNode().add(object.get(name).deepCopy()));
                case 5 -> object.put("no such field", true);
                case 6 -> object.set(name, mapper.createObjectNode());
                case 7 -> object.put(name, pick(dice, ids).toString());
                default -> object.put(name, pick(dice, ODD));
            }
        }
        for (ObjectNode object : objects) {
            if (object.path("id").isTextual() && dice.nextInt(4) > 0) {
                object.put("id", new UUID(dice.nextLong(), dice.nextLong()).toString());
            }
            if (object.path("code").asText().matches("\\d+")) {
                object.put("code", String.valueOf(30_000 + dice.nextInt(60_000)));
            }
            for (String name : REFERENCES) {
                if (object.has(name) && dice.nextBoolean()) {
                    object.put(name, pick(dice, ids).toString());
                }
            }
            for (String name : List.of("tube", "stayId", "stayIds", "tubes")) {
                String fit = fitting.get(name.startsWith("tube") ? "tube" : "stays");
                if (object.has(name) && fit != null && dice.nextInt(3) > 0) {
                    object.set(
                            name,
                            name.endsWith("s")
                                    ? mapper.createArrayNode().add(fit)
                                    : mapper.getNodeFactory().textNode(fit));
                }
            }
        }
        return body;
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(child -> collect(child, objects));
        }
    }

    private List<Operation> operations() throws IOException {
        JsonNode document = mapper.readTree(
                Api.nobody().request().get("/q/openapi?format=json").asString());
        List<Operation> operations = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    List<String> parameters = new ArrayList<>();
                    operation.getValue().path("parameters").forEach(parameter -> {
                        if (parameter.path("in").asText().equals("query")) {
                            parameters.add(parameter.get("name").asText());
                        }
                    });
                    String schema = operation
                            .getValue()
                            .at("/requestBody/content/application~1json/schema/$ref")
                            .asText();
                    JsonNode example = schema.isEmpty()
                            ? null
                            : document.at(schema.substring(1)).path("examples").get(0);
                    operations.add(new Operation(operation.getKey().toUpperCase(), path.getKey(), example, parameters));
                }));
        return operations;
    }

    private static <T> T pick(Random dice, List<T> list) {
        return list.get(dice.nextInt(list.size()));
    }
}
