package vn.cachly.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.cachly.bench.LabCamp.Tube;

/** P8: one positive in a camp of two thousand who have moved for two weeks: everybody who was near is named with the result. */
final class ExposureFigure {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CASES = 20;
    private static final int APART = 97;
    private static final int LAST = 5;

    private final Report report;
    private final int runs;
    private final Installation installation;
    private final LabCamp camp;

    ExposureFigure(Report report, int runs, Installation installation) {
        this.report = report;
        this.runs = runs;
        this.installation = installation;
        this.camp = new LabCamp(installation);
    }

    void measure() throws Exception {
        List<Tube> last =
                camp.tubes().stream().filter(tube -> tube.which() == LAST).toList();
        double[] negatives = new double[runs];
        double[] positives = new double[runs];
        double[] looks = new double[runs];
        double[] near = new double[runs];
        for (int run = -1; run < runs; run++) {
            camp.empty();
            double negative = told(last, 1, "NEGATIVE");
            double positive = told(last, 0, "POSITIVE");
            double look = looked();
            if (run >= 0) {
                negatives[run] = negative;
                positives[run] = positive;
                looks[run] = look;
                near[run] = installation.number("select count(*) from exposure_member") / (double) CASES;
            }
        }
        camp.empty();
        report.add("P8", "people near a case, on an average", "", near);
        report.add("P8", "a negative by one call, ms", "", negatives);
        report.add("P8", "a positive by one call, with all who were near, ms", "≤ 100", positives);
        report.add("P8", "the exposure looked at, ms", "≤ 100", looks);
    }

    /** @return milliseconds, the median */
    private double told(List<Tube> last, int from, String outcome) throws IOException {
        double[] millis = new double[CASES];
        try (Wire wire = new Wire(installation.service().port(), LabCamp.LABORATORY)) {
            for (int n = 0; n < CASES; n++) {
                Tube tube = last.get(from + n * APART);
                String body = """
                        {"items": [{"id": "%s", "tube": "%s", "name": "%s", "status": "FINAL", "outcome": "%s", "resultedAt": "%s"}]}""".formatted(UUID.randomUUID(), tube.code(), tube.name(), outcome, Instant.now());
                long began = System.nanoTime();
                Wire.Answer answer = wire.post("/api/v1/test-results", body);
                millis[n] = (System.nanoTime() - began) / 1e6;
                if (answer.status() != 200 || !answer.body().contains("RECORDED")) {
                    throw new IOException(answer.status() + answer.body());
                }
            }
        }
        return Report.median(millis);
    }

    private double looked() throws IOException, SQLException {
        List<String> ids = new ArrayList<>();
        try (Statement statement = installation.superuser().createStatement();
                ResultSet row = statement.executeQuery("select id from exposure")) {
            while (row.next()) {
                ids.add(row.getString(1));
            }
        }
        double[] millis = new double[ids.size()];
        try (Wire wire = new Wire(installation.service().port(), LabCamp.COMMANDER)) {
            for (int n = 0; n < millis.length; n++) {
                long began = System.nanoTime();
                Wire.Answer answer = wire.get("/api/v1/exposures/" + ids.get(n));
                millis[n] = (System.nanoTime() - began) / 1e6;
                if (answer.status() != 200
                        || JSON.readTree(answer.body()).get("contacts").isEmpty()) {
                    throw new IOException(answer.status() + answer.body());
                }
            }
        }
        return Report.median(millis);
    }
}
