package vn.cachly.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.UUID;

/** The gate asked for everybody in a camp of two thousand, all of whom have been there for fifteen days. */
final class GateFigure {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ASKED = 10;
    private static final String DUE = "/api/v1/facilities/" + LabCamp.CAMP + "/release-due?limit=200";

    /** Negative, all of them. */
    private static final String RESULTS = """
            insert into test_result (id, sample_id, facility_id, revision, status, outcome, method, resulted_at, source, recorded_at, recorded_by, content_hash)
            select gen_random_uuid(), id, facility_id, 9, 'FINAL', 'NEGATIVE', method, collected_at + interval '5 hours', 'CALL', now(), 'gate', '\\x00'
              from sample;
            update sample set state = 'RESULTED'""";

    private final Report report;
    private final int runs;
    private final Installation installation;

    GateFigure(Report report, int runs, Installation installation) {
        this.report = report;
        this.runs = runs;
        this.installation = installation;
    }

    void measure() throws Exception {
        LabCamp camp = new LabCamp(installation);
        UUID stay = camp.tubes().get(0).stayId();
        camp.empty();
        installation.sql(RESULTS, "vacuum analyze test_result, sample");
        double[] one = new double[runs];
        double[] page = new double[runs];
        double[] all = new double[runs];
        int people = 0;
        try (Wire wire = new Wire(installation.service().port(), LabCamp.COMMANDER)) {
            for (int run = -2; run < runs; run++) {
                double alone = asked(wire, "/api/v1/stays/" + stay + "/release-gate");
                double first = asked(wire, DUE);
                long began = System.nanoTime();
                people = everybody(wire);
                if (run >= 0) {
                    one[run] = alone;
                    page[run] = first;
                    all[run] = (System.nanoTime() - began) / 1e6;
                }
            }
        }
        camp.empty();
        report.add("GATE", "people whose days are over", "", people);
        report.add("GATE", "the gate of one, ms", "", one);
        report.add("GATE", "the gate of 2,000, of whom a page is shown, ms", "", page);
        report.add("GATE", "all of them page by page, ms", "", all);
    }

    /** @return milliseconds, the median */
    private static double asked(Wire wire, String path) throws IOException {
        double[] millis = new double[ASKED];
        for (int n = 0; n < ASKED; n++) {
            long began = System.nanoTime();
            expect(wire.get(path));
            millis[n] = (System.nanoTime() - began) / 1e6;
        }
        return Report.median(millis);
    }

    private static int everybody(Wire wire) throws IOException {
        int people = 0;
        String next = "";
        while (next != null) {
            JsonNode page = expect(wire.get(DUE + next));
            people += page.get("items").size();
            next = page.hasNonNull("next") ? "&cursor=" + page.get("next").asText() : null;
        }
        return people;
    }

    private static JsonNode expect(Wire.Answer answer) throws IOException {
        if (answer.status() != 200) {
            throw new IOException(answer.status() + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
