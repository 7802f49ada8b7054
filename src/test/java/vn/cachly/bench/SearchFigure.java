package vn.cachly.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import vn.cachly.Tokens;

/**
 * P6: people looked up among a million, by the given name, by the end of the name, by the whole name, by the first five or
 * last four digits of a paper and by the telephone number, each as often as the others.
 */
final class SearchFigure {
    private static final int CAMPS = 300;
    private static final int CLIENTS = 16;
    private static final int SECONDS = 5;
    private static final int WARM_UP_SECONDS = 20;
    /** Milliseconds between two requests of one of 16 clients: a hundred a second from all. */
    private static final int PACE = 160;

    private static final String TYPED = """
            select unnest(array[regexp_replace(name, '^.* ', ''), regexp_replace(name, '^.* (\\S+ \\S+)$', '\\1'), name,
                                left(number, 5), right(number, 4), '0' || substr(phone, 4)])
              from bench_person where n % 5000 = 1 order by 1""";

    private final Report report;
    private final int runs;

    SearchFigure(Report report, int runs) {
        this.report = report;
        this.runs = runs;
    }

    void measure() throws Exception {
        try (Installation p = new Installation("bench-postgres-p")) {
            new DataSet(p.superuser(), Tokens.ISSUER).camps(0, CAMPS, 1, false);
            p.sql(
                    "set session_replication_role = replica",
                    Installation.read("persons.sql"),
                    "set session_replication_role = origin");
            p.sql("vacuum analyze", "checkpoint");
            p.start();
            List<String> paths = paths(p);
            measure(p, "one province", Tokens.forAudience("cachly", "province-1", "health-department"), paths);
            measure(p, "every place", Tokens.forAudience("cachly", "everywhere", "health-department"), paths);
        }
    }

    private void measure(Installation p, String whose, String token, List<String> paths) throws Exception {
        double[] alone = new double[runs];
        double[] rate = new double[runs];
        double[] busy = new double[runs];
        double[] paced = new double[runs];
        ask(p, token, paths, CLIENTS, WARM_UP_SECONDS, 0);
        for (int run = 0; run < runs; run++) {
            alone[run] = ask(p, token, paths, 1, SECONDS, 0).percentileMillis(0.99);
            Load.Seen seen = ask(p, token, paths, CLIENTS, SECONDS, 0);
            rate[run] = seen.perSecond();
            busy[run] = seen.percentileMillis(0.99);
            paced[run] = ask(p, token, paths, CLIENTS, SECONDS, PACE).percentileMillis(0.99);
        }
        String search = "search among 1,000,000, " + whose + ", ";
        report.add("P6", search + "16 clients without pause, /s", "", rate);
        report.add("P6", search + "99 of 100 within, 1 client, ms", "", alone);
        report.add("P6", search + "99 of 100 within, 16 clients without pause, ms", "", busy);
        report.add("P6", search + "99 of 100 within, 16 clients at 100/s, ms", "≤ 20", paced);
    }

    private static Load.Seen ask(Installation p, String token, List<String> paths, int clients, int seconds, int pace)
            throws Exception {
        return Load.run(clients, p.service().port(), token, seconds, pace, wire -> {
            Wire.Answer answer = wire.get(paths.get(ThreadLocalRandom.current().nextInt(paths.size())));
            if (answer.status() != 200) {
                throw new IOException(answer.status() + answer.body());
            }
        });
    }

    private static List<String> paths(Installation p) throws SQLException {
        List<String> paths = new ArrayList<>();
        try (Connection connection = p.another();
                Statement statement = connection.createStatement();
                ResultSet typed = statement.executeQuery(TYPED)) {
            while (typed.next()) {
                paths.add(
                        "/api/v1/persons?limit=20&q=" + URLEncoder.encode(typed.getString(1), StandardCharsets.UTF_8));
            }
        }
        return paths;
    }
}
