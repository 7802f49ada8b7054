package vn.cachly.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.cachly.seeds.StayRows.id;
import static vn.cachly.seeds.StayRows.moment;
import static vn.cachly.seeds.StayRows.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import vn.cachly.Fixtures.Camp;
import vn.cachly.clock.ClockEvent;
import vn.cachly.clock.Dates;
import vn.cachly.clock.PlainCount;
import vn.cachly.clock.QuarantineClock;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.protocol.ProtocolVersion;

/** Compares what the service says of every stay with what plain rows say. */
final class Expected {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String token;
    private final ProtocolVersion rule;
    private final PlainCases cases;
    private final Map<UUID, String> categories;
    private final Map<UUID, String> events = new TreeMap<>();

    Expected(Camp camp, ProtocolVersion rule, PlainCases cases, Map<UUID, String> categories) {
        this.token = camp.commander().token();
        this.rule = rule;
        this.cases = cases;
        this.categories = categories;
    }

    /** @param kinds by stay the way out that the gate is asked for; absent for that of the list */
    void compare(StayRows rows, Instant now, Map<UUID, String> kinds) {
        Map<UUID, JsonNode> gates = read(rows.open(), stay -> "release-gate" + query(kinds.get(stay)));
        List<UUID> moved = rows.open().stream()
                .filter(stay -> !eventsOf(rows, stay)
                        .toString()
                        .equals(events.put(stay, eventsOf(rows, stay).toString())))
                .toList();
        Map<UUID, JsonNode> clocks = read(moved, stay -> "clock");
        for (UUID stay : rows.open()) {
            String who = "stay " + stay + " ";
            List<ClockEvent> own = eventsOf(rows, stay);
            assertEquals(cases.events(stay), told(own), who + "events");
            assertEquals(cases.isCase(stay) ? "F0" : categories.get(stay), category(rows, stay), who + "category");
            assertEquals(cases.needs(stay), needs(rows, stay), who + "needs");
            Dates dates = QuarantineClock.dates(rule, own);
            if (clocks.containsKey(stay)) {
                dates(who, clocks.get(stay), dates, own);
            }
            PlainGate gate = gate(rows, stay, now);
            assertEquals(gate.conditions(kinds.get(stay)), conditions(gates.get(stay)), who + kinds.get(stay));
            assertEquals(gate.open(kinds.get(stay)), gates.get(stay).get("open").asBoolean(), who + "open");
        }
        assertEquals(cases.tasks(), tasks(rows), "tasks");
    }

    PlainGate gate(StayRows rows, UUID stay, Instant now) {
        Dates dates = QuarantineClock.dates(rule, eventsOf(rows, stay));
        return new PlainGate(rows, stay, dates, cases.isShut(stay, rows, now), now);
    }

    private static String query(String kind) {
        return kind == null ? "" : "?exitKind=" + kind;
    }

    private void dates(String who, JsonNode told, Dates dates, List<ClockEvent> own) {
        PlainCount.Found plain = PlainCount.of(own, rule);
        assertEquals(plain.release(), dates.releaseFrom(), who + "release, counted by days");
        assertEquals(dates.status().name(), told.get("status").asText(), who + "status");
        assertEquals(rule.id().toString(), told.at("/rule/versionId").asText(), who + "rule");
        assertEquals(
                dates.releaseFrom(),
                told.has("releaseFrom")
                        ? OffsetDateTime.parse(told.get("releaseFrom").asText()).toInstant()
                        : null,
                who + "release");
        List<String> tests = new ArrayList<>();
        told.get("tests")
                .forEach(test -> tests.add(test.get("phase").asText() + " "
                        + test.get("day").asText() + " " + test.get("date").asText()));
        assertEquals(plain.tests(), tests, who + "tests");
        assertEquals(
                String.valueOf(plain.followUpUntil()),
                told.has("followUpUntil") ? told.get("followUpUntil").asText() : "null",
                who + "follow-up");
    }

    /** All that anybody is shown of everybody, and all that is to be done. */
    Map<String, String> picture(StayRows rows) {
        Map<String, String> picture = new TreeMap<>();
        read(rows.open(), stay -> "release-gate").forEach((stay, gate) -> picture.put("gate " + stay, gate.toString()));
        read(rows.open(), stay -> "clock").forEach((stay, clock) -> {
            for (String shown : List.of("status", "releaseFrom", "tests", "followUpUntil", "explanation")) {
                picture.put(shown + " " + stay, String.valueOf(clock.get(shown)));
            }
        });
        rows.open().forEach(stay -> picture.put("category " + stay, category(rows, stay) + needs(rows, stay)));
        picture.put("tasks", tasks(rows).toString());
        picture.put(
                "exposures",
                rows.of("exposure", one -> !text(one, "state").equals("UNDONE")).toString());
        picture.put(
                "members",
                rows.of("member", one -> !text(one, "state").equals("UNDONE")).toString());
        return picture;
    }

    List<ClockEvent> eventsOf(StayRows rows, UUID stay) {
        List<JsonNode> all = rows.ofStay("event", stay);
        Set<UUID> revoked = new HashSet<>();
        all.stream().filter(row -> text(row, "revokes_id") != null).forEach(row -> revoked.add(id(row, "revokes_id")));
        return all.stream()
                .filter(row -> !text(row, "kind").equals("REVOKED"))
                .map(row -> new ClockEvent(
                        id(row, "id"),
                        stay,
                        ClockEventKind.valueOf(text(row, "kind")),
                        moment(row, "happened_at"),
                        moment(row, "recorded_at"),
                        null,
                        id(row, "version_id"),
                        id(row, "cause_id"),
                        null,
                        null,
                        revoked.contains(id(row, "id")),
                        null,
                        null,
                        null))
                .sorted(QuarantineClock.ORDER)
                .toList();
    }

    private static List<String> told(List<ClockEvent> events) {
        return events.stream()
                .filter(event -> !event.revoked())
                .filter(event -> event.kind() == ClockEventKind.POSITIVE || event.kind() == ClockEventKind.LAST_CONTACT)
                .map(event -> event.kind() + " " + event.happenedAt())
                .sorted()
                .toList();
    }

    private static String category(StayRows rows, UUID stay) {
        return rows.ofStay("category", stay).stream()
                .filter(row -> row.get("ended_at").isNull())
                .map(row -> text(row, "category"))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> needs(StayRows rows, UUID stay) {
        Set<String> needs = new TreeSet<>();
        rows.ofStay("need", stay).stream()
                .filter(row -> text(row, "cause").equals("CONTACT"))
                .forEach(row -> needs.add(sampleOf(rows, id(row, "cause_id"))));
        return needs;
    }

    private static String sampleOf(StayRows rows, UUID exposure) {
        return text(rows.one("exposure", exposure), "sample_id");
    }

    private static Set<String> tasks(StayRows rows) {
        Set<String> tasks = new TreeSet<>();
        for (JsonNode task : rows.of("task")) {
            String kind = text(task, "kind");
            UUID subject = id(task, "subject_id");
            if (kind.equals("EXPOSURE_TO_DECIDE")) {
                tasks.add(kind + " " + sampleOf(rows, subject));
            } else if (kind.endsWith("_TO_RECALL")) {
                tasks.add(kind + " " + subject);
            }
        }
        return tasks;
    }

    private static Map<String, Boolean> conditions(JsonNode gate) {
        Map<String, Boolean> met = new TreeMap<>();
        gate.get("conditions")
                .forEach(one ->
                        met.put(one.get("condition").asText(), one.get("met").asBoolean()));
        return met;
    }

    /** All at once, as many people ask. */
    private Map<UUID, JsonNode> read(List<UUID> stays, java.util.function.Function<UUID, String> what) {
        Map<UUID, CompletableFuture<HttpResponse<String>>> asked = new TreeMap<>();
        for (UUID stay : stays) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(
                            "http://localhost:" + RestAssured.port + "/api/v1/stays/" + stay + "/" + what.apply(stay)))
                    .header("Authorization", "Bearer " + token)
                    .header("Accept-Language", "en")
                    .build();
            asked.put(stay, HTTP.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
        }
        Map<UUID, JsonNode> read = new TreeMap<>();
        asked.forEach((stay, answer) -> {
            assertEquals(200, answer.join().statusCode(), () -> answer.join().body());
            try {
                read.put(stay, JSON.readTree(answer.join().body()));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        return read;
    }
}
