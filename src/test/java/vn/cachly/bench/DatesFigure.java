package vn.cachly.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import vn.cachly.shared.Ids;

/** A new rule for the nation: what it would change for everybody in quarantine, and changing it. */
final class DatesFigure {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ACCEPTED = 202;
    private static final int LOOK_MILLIS = 20;

    private final Report report;
    private final int runs;

    DatesFigure(Report report, int runs) {
        this.report = report;
        this.runs = runs;
    }

    void measure(Installation m, String token) throws Exception {
        UUID protocol = Ids.next();
        try (Wire wire = new Wire(m.service().port(), token)) {
            ask(wire, "/protocols", """
                    {"id": "%s", "name": "Bench", "scope": "NATION", "categories": ["ENTRANT", "F1", "F2"]}""".formatted(protocol));
            apply(wire, protocol, version(wire, protocol, 14), "first rule");
            UUID longer = version(wire, protocol, 21);
            double[] previews = new double[runs];
            for (int run = 0; run < runs; run++) {
                long began = System.nanoTime();
                wire.get("/api/v1" + path(protocol, longer) + "/preview");
                previews[run] = (System.nanoTime() - began) / 1e6;
            }
            report.add("dates", "preview of a rule for the nation, ms", "", previews);
            apply(wire, protocol, longer, "longer rule");
        }
    }

    private void apply(Wire wire, UUID protocol, UUID version, String name) throws IOException, InterruptedException {
        JsonNode preview = JSON.readTree(
                wire.get("/api/v1" + path(protocol, version) + "/preview").body());
        report.add(
                "dates", name + ", stays it means", "", preview.get("affected").asDouble());
        long began = System.nanoTime();
        Wire.Answer answer = ask(wire, path(protocol, version) + "/re-evaluate", """
                {"fingerprint": "%s", "reason": "bench"}""".formatted(
                        preview.get("fingerprint").asText()));
        if (answer.status() == ACCEPTED) {
            follow(wire, JSON.readTree(answer.body()).get("id").asText());
        }
        report.add("dates", name + " applied to them by a job, ms", "", (System.nanoTime() - began) / 1e6);
    }

    /** Until the job is over; throws when it has failed. */
    static void follow(Wire wire, String job) throws IOException, InterruptedException {
        String state = "QUEUED";
        while (List.of("QUEUED", "RUNNING").contains(state)) {
            Thread.sleep(LOOK_MILLIS);
            Wire.Answer seen = wire.get("/api/v1/jobs/" + job);
            state = JSON.readTree(seen.body()).get("state").asText();
            if (state.equals("FAILED")) {
                throw new IOException(seen.body());
            }
        }
    }

    private static UUID version(Wire wire, UUID protocol, int days) throws IOException {
        UUID version = Ids.next();
        ask(wire, "/protocols/" + protocol + "/versions", """
                {"id": "%s", "instrument": "%d", "issuer": "x", "source": "x", "effectiveFrom": "2026-01-%02dT00:00:00+07:00",
                 "appliesBy": "FACILITY_ENTRY", "terms": {"days": %d, "counting": "CALENDAR_DAYS", "releaseHour": 0,
                 "anchors": ["FACILITY_ENTRY", "LAST_CONTACT"], "onReturn": "RESTART", "followUpDays": 7, "turnAroundHours": 24,
                 "dailyChecks": 2, "infectiousDays": 2, "poolSize": 5, "orderHours": 24, "exposureHours": 2,
                 "handoverHours": 24}}""".formatted(version, days, days, days));
        ask(wire, path(protocol, version) + "/publish", "{\"reason\": \"bench\"}");
        return version;
    }

    private static String path(UUID protocol, UUID version) {
        return "/protocols/" + protocol + "/versions/" + version;
    }

    private static Wire.Answer ask(Wire wire, String path, String body) throws IOException {
        Wire.Answer answer = wire.post("/api/v1" + path, body);
        if (answer.status() > ACCEPTED) {
            throw new IOException(answer.status() + answer.body());
        }
        return answer;
    }
}
