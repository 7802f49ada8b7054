package vn.cachly.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import vn.cachly.bench.LabCamp.Tube;
import vn.cachly.shared.VietNam;

/** P7: ten thousand results from a file, some of which fit nobody or follow an earlier word; then corrections, one by one. */
final class ResultFigure {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(VietNam.ZONE);
    private static final String TITLES = "Mã ống;Họ và tên;Năm sinh;Kết quả;Có kết quả lúc;Phương pháp\n";
    private static final int WARM_UPS = 2;
    private static final int EVERY = 100;
    private static final int WRONG_NAME = 7;
    private static final int UNKNOWN_TUBE = 27;
    private static final int POSITIVE = 60;
    private static final int NOBODY = -1;
    private static final int CORRECTIONS = 20;

    /** The same as {@code COPY} and two statements, in one transaction, by the owner of all. */
    private static final String LIMIT = """
            insert into test_result (id, sample_id, facility_id, revision, status, outcome, method, resulted_at, source, recorded_at, recorded_by, content_hash)
            select gen_random_uuid(), s.id, s.facility_id, (select count(*) + 1 from test_result t where t.sample_id = s.id), 'FINAL', r.outcome, s.method,
                   r.resulted_at, 'CALL', now(), 'limit', '\\x00'
              from bench_result r join sample s on s.tube_code = r.tube;
            update sample s set state = 'RESULTED', version = version + 1 from bench_result r where s.tube_code = r.tube""";

    private final Report report;
    private final int runs;
    private final Installation installation;
    private final LabCamp camp;

    ResultFigure(Report report, int runs, Installation installation) {
        this.report = report;
        this.runs = runs;
        this.installation = installation;
        this.camp = new LabCamp(installation);
    }

    void measure() throws Exception {
        List<Tube> tubes = camp.tubes();
        double[] limit = new double[runs];
        double[] ours = new double[runs];
        double[] multiple = new double[runs];
        double[] negative = new double[runs];
        double[] multipleOfNegative = new double[runs];
        double[] corrected = new double[runs];
        for (int run = -WARM_UPS; run < runs; run++) {
            camp.empty();
            double least = limit(tubes);
            camp.empty();
            double none = file(tubes, NOBODY);
            camp.empty();
            double took = file(tubes, POSITIVE);
            double one = corrections(tubes);
            if (run >= 0) {
                limit[run] = least;
                ours[run] = took;
                multiple[run] = took / least;
                negative[run] = none;
                multipleOfNegative[run] = none / least;
                corrected[run] = one;
            }
        }
        camp.empty();
        report.add("P7", "10,000 results by COPY, insert and update, s", "", limit);
        report.add("P7", "10,000 results from a file, none positive, s", "", negative);
        report.add("P7", "multiple of the limit, none positive", "≤ 5", multipleOfNegative);
        report.add("P7", "10,000 results from a file, 100 positive, s", "", ours);
        report.add("P7", "multiple of the limit", "≤ 5", multiple);
        report.add("P7", "a positive corrected to a negative, ms", "", corrected);
    }

    private double limit(List<Tube> tubes) throws SQLException, IOException {
        StringBuilder rows = new StringBuilder();
        String now = Instant.now().toString();
        for (int n = 0; n < tubes.size(); n++) {
            rows.append(tubes.get(n).code())
                    .append('\t')
                    .append(n % EVERY == POSITIVE ? "POSITIVE" : "NEGATIVE")
                    .append('\t')
                    .append(now)
                    .append('\n');
        }
        try (Connection connection = installation.another();
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table bench_result (tube text, outcome text, resulted_at timestamptz)");
            long began = System.nanoTime();
            connection.setAutoCommit(false);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bench_result from stdin", new StringReader(rows.toString()));
            statement.execute(LIMIT);
            connection.commit();
            return (System.nanoTime() - began) / 1e9;
        }
    }

    /** @param which of each hundred is positive */
    private double file(List<Tube> tubes, int which) throws IOException {
        StringBuilder file = new StringBuilder(TITLES);
        String now = MINUTE.format(Instant.now());
        int positives = 0;
        for (int n = 0; n < tubes.size(); n++) {
            boolean positive = n % EVERY == which;
            positives += positive ? 1 : 0;
            file.append(n % EVERY == UNKNOWN_TUBE ? "X" : "")
                    .append(tubes.get(n).code())
                    .append(';')
                    .append(
                            n % EVERY == WRONG_NAME
                                    ? "Trần Thị Khác"
                                    : tubes.get(n).name())
                    .append(";1984;")
                    .append(positive ? "Dương tính" : "Âm tính")
                    .append(';')
                    .append(now)
                    .append(";RT-PCR\n");
        }
        String path = "/api/v1/test-results/files?rows=" + tubes.size() + "&positives=" + positives;
        try (Wire wire = new Wire(installation.service().port(), LabCamp.LABORATORY)) {
            long began = System.nanoTime();
            JsonNode answer = expect(wire.post(path, "text/csv", file.toString()));
            double took = (System.nanoTime() - began) / 1e9;
            int review = 2 * tubes.size() / EVERY;
            if (answer.get("recorded").asInt() != tubes.size() - review
                    || answer.get("review").asInt() != review) {
                throw new IOException("not all rows were accounted for: " + answer.get("recorded") + ", "
                        + answer.get("review") + ", " + answer.get("refused"));
            }
            return took;
        }
    }

    /** @return milliseconds, the median */
    private double corrections(List<Tube> tubes) throws IOException {
        double[] millis = new double[CORRECTIONS];
        try (Wire wire = new Wire(installation.service().port(), LabCamp.LABORATORY)) {
            for (int n = 0; n < CORRECTIONS; n++) {
                Tube tube = tubes.get(n * EVERY + POSITIVE);
                String body = """
                        {"id": "%s", "name": "%s", "outcome": "NEGATIVE", "resultedAt": "%s", "reason": "APPARATUS"}""".formatted(UUID.randomUUID(), tube.name(), Instant.now());
                long began = System.nanoTime();
                expect(wire.post("/api/v1/samples/" + tube.sampleId() + "/results/correct", 1, body));
                millis[n] = (System.nanoTime() - began) / 1e6;
            }
        }
        return Report.median(millis);
    }

    private static JsonNode expect(Wire.Answer answer) throws IOException {
        if (answer.status() != 200) {
            throw new IOException(answer.status() + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
