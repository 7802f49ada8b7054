package vn.cachly.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cachly.Tokens;

/** P2: a list of people becomes people in beds, a thousand and ten thousand, each in a camp that is as much larger. */
final class GroupFigure {
    /** The camp of many has the past, too. */
    private static final int CAMP_OF_MANY = 0;

    private static final int CAMP_OF_FEW = 1;
    private static final int ROOMS_FOR_FEW = 400;
    private static final int OTHER_CAMPS = 20;
    private static final int ROOMS_OF_OTHERS = 50;
    private static final int PEOPLE_OF_OTHERS = 2_600;
    /** Of a house; the data set knows only one, of twenty rooms to a floor. */
    private static final int FLOORS = 5;

    private static final int FEW = 1_000;
    private static final int TIMES = 10;
    private static final int WARM_UPS = 4;
    private static final String COUNT_ALL = Stream.of(
                    "arrival",
                    "arrival_group",
                    "arrival_handover",
                    "arrival_manifest",
                    "person",
                    "person_identifier",
                    "person_part",
                    "stay",
                    "presence",
                    "stay_category",
                    "clock_event",
                    "bed_use",
                    "screening",
                    "family",
                    "family_member",
                    "task",
                    "audit_entry",
                    "change")
            .map(table -> "(select count(*) from " + table + ")")
            .collect(Collectors.joining(" + ", "select ", ""));

    private final Report report;
    private final int runs;

    GroupFigure(Report report, int runs) {
        this.report = report;
        this.runs = runs;
    }

    void fill(Installation g) throws SQLException, IOException {
        DataSet data = new DataSet(g.superuser(), Tokens.ISSUER);
        data.camps(CAMP_OF_MANY, 1, ROOMS_FOR_FEW * TIMES, false);
        data.past(1, ROOMS_FOR_FEW * TIMES, 0, PageFigure.STAYS);
        data.camps(CAMP_OF_FEW, 1, ROOMS_FOR_FEW, false);
        data.camps(CAMP_OF_FEW + 1, OTHER_CAMPS, ROOMS_OF_OTHERS, false);
        data.present(CAMP_OF_FEW + 1, OTHER_CAMPS, ROOMS_OF_OTHERS, PEOPLE_OF_OTHERS, Instant.now());
        g.sql(Installation.read("groups.sql"));
        g.sql(
                "update room set sex_policy = 'ANY' where position % " + Traveller.ROOMS_TO_A_FAMILY + " = 0",
                "update room set floor_level = floor_level % " + FLOORS);
    }

    void measure(Installation g) throws Exception {
        for (int run = 0; run < WARM_UPS; run++) {
            g.empty();
            takeIn(g, CAMP_OF_FEW, FEW);
            g.empty();
            limit(g, CAMP_OF_FEW, FEW);
        }
        Series few = new Series(runs);
        Series many = new Series(runs);
        for (int run = 0; run < runs; run++) {
            few.take(g, run, CAMP_OF_FEW, FEW);
            many.take(g, run, CAMP_OF_MANY, FEW * TIMES);
        }
        few.report("1,000", "≤ 3");
        many.report("10,000", "");
        report.add("P2", "time for 10,000 ÷ time for 1,000", "≤ 11", ratio(many.ours, few.ours));
        report.add("P2", "the same of the limit", "", ratio(many.limit, few.limit));
    }

    /** The runs of one size, and the rows that the last of them has left. */
    private final class Series {
        private final double[] ours;
        private final double[] limit;
        private final Map<String, double[]> steps = new LinkedHashMap<>();
        private long rows;
        private long rowsOfLimit;

        Series(int runs) {
            ours = new double[runs];
            limit = new double[runs];
        }

        void take(Installation g, int run, int camp, int people) throws Exception {
            g.empty();
            long before = g.number(COUNT_ALL);
            limit[run] = limit(g, camp, people);
            rowsOfLimit = g.number(COUNT_ALL) - before;
            g.empty();
            Map<String, Double> seconds = takeIn(g, camp, people);
            rows = g.number(COUNT_ALL) - before;
            seconds.forEach((step, took) -> {
                steps.computeIfAbsent(step, any -> new double[ours.length])[run] = took;
                ours[run] += took;
            });
        }

        void report(String people, String goal) {
            String figure = "group of " + people + ", ";
            report.add("P2", figure + "rows written by the limit", "", rowsOfLimit);
            report.add("P2", figure + "rows written by the service", "", rows);
            steps.forEach((step, took) -> report.add("P2", figure + step + ", s", "", took));
            report.add("P2", figure + "one COPY and an insert for each table, s", "", limit);
            report.add("P2", figure + "all steps, s", "", ours);
            report.add("P2", figure + "multiple of the limit", goal, ratio(ours, limit));
        }
    }

    private static double limit(Installation g, int camp, int people) throws SQLException, IOException {
        try (Connection connection = g.another()) {
            return new GroupLimit(connection).takeIn(DataSet.id("camp", camp), camp, people);
        }
    }

    /** As somebody who sees the province only. */
    private static Map<String, Double> takeIn(Installation g, int camp, int people) throws Exception {
        UUID id = DataSet.id("camp", camp);
        String token = Tokens.forAudience("cachly", "province-" + camp, "reception");
        try (GroupDesk desk = new GroupDesk(new Wire(g.service().port(), token))) {
            return desk.takeIn(id, people);
        }
    }

    private static double[] ratio(double[] some, double... others) {
        double[] ratios = new double[some.length];
        for (int i = 0; i < some.length; i++) {
            ratios[i] = some[i] / others[i];
        }
        return ratios;
    }
}
