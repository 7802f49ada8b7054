package vn.cachly.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import vn.cachly.Tokens;

/** P12: does a page cost more when a hundred thousand rows were shown before it? */
final class PageFigure {
    /** Of one camp; so many that a page follows the one that is looked at. */
    static final int STAYS = 110_000;

    private static final int DEPTH = 100_000;
    private static final int MOST = 200;
    private static final int SECONDS = 3;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final UUID CAMP = DataSet.id("camp", 0);
    private static final String TOKEN = Tokens.forAudience("cachly", "province-0", "reception");

    private final Report report;
    private final int runs;

    PageFigure(Report report, int runs) {
        this.report = report;
        this.runs = runs;
    }

    void fill(Installation g) throws SQLException {
        g.sql("""
                insert into task (id, kind, facility_id, subject_resource, subject_id, closable, opened_at, opened_by, due_at)
                select md5('task' || n)::uuid, 'CONSULAR_NOTICE', '%s', 'stay', md5('subject' || n)::uuid, true, now(), 'bench',
                       now() + n / 3 * interval '1 second' from generate_series(1, %d) as n""".formatted(CAMP, STAYS));
    }

    void measure(Installation g) throws Exception {
        measure(g, "stays that are over", "/api/v1/stays?open=false&facilityId=" + CAMP);
        measure(g, "open tasks", "/api/v1/tasks?facilityId=" + CAMP);
    }

    private void measure(Installation g, String list, String path) throws Exception {
        String deep = path + "&cursor=" + cursor(g, path);
        double[] first = new double[runs];
        double[] last = new double[runs];
        double[] ratio = new double[runs];
        median(g, path);
        median(g, deep);
        for (int run = 0; run < runs; run++) {
            first[run] = median(g, path);
            last[run] = median(g, deep);
            ratio[run] = last[run] / first[run];
        }
        report.add("P12", "page of " + list + " at the start, ms", "", first);
        report.add("P12", "page of " + list + " after 100,000, ms", "", last);
        report.add("P12", "ratio of the two, " + list, "≤ 1.1", ratio);
    }

    private static double median(Installation g, String path) throws Exception {
        return Load.run(1, g.service().port(), TOKEN, SECONDS, wire -> ask(wire, path))
                .percentileMillis(0.5);
    }

    /** As everybody gets there: page by page. */
    private static String cursor(Installation g, String path) throws IOException {
        String cursor = "";
        try (Wire wire = new Wire(g.service().port(), TOKEN)) {
            for (int seen = 0; seen < DEPTH; seen += MOST) {
                JsonNode page = JSON.readTree(
                        ask(wire, path + "&limit=" + MOST + "&cursor=" + cursor).body());
                cursor = page.get("next").asText();
            }
        }
        return cursor;
    }

    private static Wire.Answer ask(Wire wire, String path) throws IOException {
        Wire.Answer answer = wire.get(path);
        if (answer.status() != 200) {
            throw new IOException(answer.status() + answer.body());
        }
        return answer;
    }
}
