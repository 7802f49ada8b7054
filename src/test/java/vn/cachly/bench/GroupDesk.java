package vn.cachly.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.shared.Ids;

/** One clerk who takes a group in, over one connection: what he waits for at each step. */
final class GroupDesk implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** A body holds no more. */
    private static final int MOST = 200;

    private static final int ACCEPTED = 202;

    private final Wire wire;
    private final UUID group = Ids.next();
    private final String path = "/api/v1/arrival-groups/" + group;
    private final List<String> arrivals = new ArrayList<>();
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    GroupDesk(Wire wire) {
        this.wire = wire;
    }

    /** Something that is done with the group. */
    private interface Step {
        void take() throws IOException, InterruptedException;
    }

    /** @return seconds by step, in their order */
    Map<String, Double> takeIn(UUID camp, int people) throws IOException, InterruptedException {
        String file = Traveller.csv(people);
        step("group announced", () -> ask("/api/v1/arrival-groups", """
                {"id":"%s","facilityId":"%s","vehicleKind":"SHIP","expectedCount":%d}""".formatted(group, camp, people)));
        step("list imported", () -> expect(wire.post(path + "/manifest?rows=" + people, "text/csv", file)));
        step("handed over", () -> ask(path + "/handover", "{\"count\":" + people + "}"));
        step("list read", this::read);
        step("ticked off", () -> inTurn("/arrivals", "{\"id\":\"%s\"}"));
        step("screened", () -> inTurn("/screenings", """
                {"arrivalId":"%s","screening":{"id":"%s","temperature":36.6,"category":"ENTRANT","outcome":"REGULAR"}}"""));
        step("beds proposed", () -> expect(wire.get(path + "/placement")));
        step("admitted", this::admit);
        int admitted = expect(wire.get(path)).get("totals").get("admitted").asInt();
        if (admitted != people) {
            throw new IOException(admitted + " of " + people + " were admitted");
        }
        return seconds;
    }

    private void step(String name, Step step) throws IOException, InterruptedException {
        long began = System.nanoTime();
        step.take();
        seconds.put(name, (System.nanoTime() - began) / 1e9);
    }

    private void read() throws IOException {
        String next = "";
        while (next != null) {
            JsonNode page = expect(wire.get(path + "/arrivals?limit=" + MOST + next));
            page.get("items").forEach(one -> arrivals.add(one.get("id").asText()));
            next = page.has("next") ? "&cursor=" + page.get("next").asText() : null;
        }
    }

    /** @param item of an arrival and, where it is asked for, of a new record */
    private void inTurn(String step, String item) throws IOException {
        for (int from = 0; from < arrivals.size(); from += MOST) {
            List<String> items = arrivals.subList(from, Math.min(from + MOST, arrivals.size())).stream()
                    .map(one -> item.formatted(one, Ids.next()))
                    .toList();
            for (JsonNode answer : ask(path + step, "{\"items\":[" + String.join(",", items) + "]}")
                    .get("items")) {
                if (answer.has("error")) {
                    throw new IOException(answer.toString());
                }
            }
        }
    }

    /** At once, or by a job where the group is too large for that. */
    private void admit() throws IOException, InterruptedException {
        Wire.Answer answer = wire.post(path + "/admissions", "{}");
        JsonNode body = expect(answer);
        if (answer.status() == ACCEPTED) {
            DatesFigure.follow(wire, body.get("id").asText());
        }
    }

    private JsonNode ask(String address, String body) throws IOException {
        return expect(wire.post(address, body));
    }

    private static JsonNode expect(Wire.Answer answer) throws IOException {
        if (answer.status() > ACCEPTED) {
            throw new IOException(answer.status() + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
