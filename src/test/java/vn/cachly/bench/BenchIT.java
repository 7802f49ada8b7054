package vn.cachly.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.cachly.Tokens;

/**
 * The benchmark of the README: measures, prints and asserts nothing about time. Runs alone, takes some ten minutes; the two
 * sides of each share are measured in turn, so that whatever else the machine does hits both.
 */
@Tag("bench")
class BenchIT {
    private static final int RUNS = 5;
    private static final int SECONDS = 5;
    private static final int WARM_UP_SECONDS = 40;
    /** Every connection plans its statements anew after the tables were emptied and analysed. */
    private static final int WARM_AGAIN_SECONDS = 2;
    /** Milliseconds between two requests of one of 64 clients: a thousand a second from all. */
    private static final int PACE = 64;

    private static final int RACERS = 32;
    private static final int ROUNDS = 1_000;
    private static final int ROOMS = 50;
    private static final String EVERYWHERE = Tokens.forAudience("cachly", "everywhere", "reception");
    private static final String EVERYWHERE_DEPARTMENT = Tokens.forAudience("cachly", "everywhere", "health-department");
    private static final String PROVINCE = Tokens.forAudience("cachly", "province-1", "health-department");

    private final Report report = new Report();

    @Test
    void figuresBesideTheirLimits() throws Exception {
        report.machine("processors", Runtime.getRuntime().availableProcessors());
        report.machine("java", System.getProperty("java.vm.name") + " " + Runtime.version());
        report.machine("driver of the limit", Limit.driver());
        if (wanted("P4")) {
            past();
        }
        if (wanted("P11", "P1", "P3", "P10", "dates")) {
            present();
        }
        if (wanted("P2", "P12")) {
            groups();
        }
        if (wanted("P6")) {
            new SearchFigure(report, RUNS).measure();
        }
        if (wanted("P7", "P8", "GATE")) {
            laboratory();
        }
        report.write(Path.of("target"));
    }

    /** All of them, or those named by -Dbench.figures. */
    private static boolean wanted(String... figures) {
        List<String> named = List.of(System.getProperty("bench.figures", "").split(","));
        return named.contains("") || Stream.of(figures).anyMatch(named::contains);
    }

    /** Of the Java that runs the service, as named by -Dbench.options. */
    private static String[] options() {
        String options = System.getProperty("bench.options", "");
        return options.isEmpty() ? new String[0] : options.split(" ");
    }

    private void present() throws Exception {
        try (Installation m = new Installation("bench-postgres-m")) {
            if (wanted("P11")) {
                start(m);
            }
            fill(m, 300, 500_000, 40_000);
            m.start(options());
            if (wanted("P1")) {
                admissions(m);
            }
            if (wanted("P3")) {
                capacity(m);
            }
            if (wanted("P10")) {
                races(m);
            }
            if (wanted("dates")) {
                new DatesFigure(report, RUNS).measure(m, EVERYWHERE_DEPARTMENT);
            }
        }
    }

    /** P4: does the past cost the present anything? */
    private void past() throws Exception {
        try (Installation s = new Installation("bench-postgres-s")) {
            fill(s, 20, 20_000, 2_600);
            double[] few = recounts(s);
            new DataSet(s.superuser(), Tokens.ISSUER).past(20, ROOMS, 20_000, 180_000);
            s.sql("vacuum analyze");
            double[] many = recounts(s);
            report.add("P4", "recount of a province, set S, ms", "", few);
            report.add("P4", "the same with ten times the past stays, ms", "", many);
            report.add("P4", "ratio of the medians", "≤ 1.1", Report.median(many) / Report.median(few));
        }
    }

    /** P2 and P12: a camp for a ship beside one for some buses, the larger one with a long past. */
    private void groups() throws Exception {
        try (Installation g = new Installation("bench-postgres-g")) {
            GroupFigure groups = new GroupFigure(report, RUNS);
            PageFigure pages = new PageFigure(report, RUNS);
            groups.fill(g);
            pages.fill(g);
            g.sql("set session_replication_role = origin", "vacuum analyze", "checkpoint");
            g.start();
            if (wanted("P2")) {
                groups.measure(g);
            }
            if (wanted("P12")) {
                pages.measure(g);
            }
        }
    }

    /** P7, P8 and the gate: a camp of two thousand, from the tubes to the door. */
    private void laboratory() throws Exception {
        try (Installation l = new Installation("bench-postgres-l")) {
            new LabCamp(l).fill();
            l.start(options());
            if (wanted("P7")) {
                new ResultFigure(report, RUNS, l).measure();
            }
            if (wanted("P8")) {
                new ExposureFigure(report, RUNS, l).measure();
            }
            if (wanted("GATE")) {
                new GateFigure(report, RUNS, l).measure();
            }
        }
    }

    private static double[] recounts(Installation s) throws Exception {
        double[] medians = new double[RUNS + 1];
        for (int run = 0; run <= RUNS; run++) {
            medians[run] = Load.run(1, s.service().port(), PROVINCE, SECONDS, wire -> {
                        String now = Instant.now().toString();
                        expect(200, wire.get("/api/v1/capacity?unitId=" + DataSet.id("province", 1) + "&asOf=" + now));
                    })
                    .percentileMillis(0.5);
        }
        return Arrays.copyOfRange(medians, 1, medians.length);
    }

    /** P11, first half, on this Java and, if named by -Dbench.java, on another. */
    private void start(Installation m) throws Exception {
        startOn(m, Path.of(System.getProperty("java.home")), "this Java", "≤ 3");
        String other = System.getProperty("bench.java", "");
        if (!other.isEmpty()) {
            startOn(m, Path.of(other), "the other Java", "≤ 1");
        }
    }

    private void startOn(Installation m, Path java, String name, String limit) throws Exception {
        starts(m, java, name + " as it comes", "");
        Path archive = Path.of("target", "archive").toAbsolutePath();
        Files.deleteIfExists(archive);
        boolean cache = Files.readString(java.resolve("release")).contains("JAVA_VERSION=\"25");
        m.start(java, (cache ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive);
        ask(m);
        m.start(java);
        if (!Files.exists(archive)) {
            System.out.println("P11: " + name + " has written no class archive; its start with one is not measured");
            return;
        }
        String use = (cache ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive;
        starts(m, java, name + " with a class archive", limit, use);
    }

    /** From the command to the first answer, and what the process then holds. */
    private void starts(Installation m, Path java, String name, String limit, String... options) throws Exception {
        double[] seconds = new double[RUNS];
        double[] memory = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long began = System.nanoTime();
            m.start(java, options);
            ask(m);
            seconds[run] = (System.nanoTime() - began) / 1e9;
            TimeUnit.SECONDS.sleep(3);
            memory[run] = Machine.residentMebibytes(m.service().pid()).orElse(Double.NaN);
        }
        report.add("P11", "start to first answer, " + name + ", s", limit, seconds);
        report.add("P11", "resident memory idle, " + name + ", MiB", "≤ 350", memory);
    }

    private static void ask(Installation m) throws IOException {
        try (Wire wire = new Wire(m.service().port(), PROVINCE)) {
            expect(200, wire.get("/api/v1/capacity"));
        }
    }

    private static void fill(Installation installation, int camps, int past, int present) throws Exception {
        DataSet data = new DataSet(installation.superuser(), Tokens.ISSUER);
        data.camps(0, camps, ROOMS, false);
        data.past(camps, ROOMS, 0, past);
        data.present(camps, ROOMS, present, Instant.now());
        installation.sql(
                "set session_replication_role = origin",
                """
                create table bench_free as
                select row_number() over (order by sha256(b.id::text::bytea)) n, b.id bed_id, b.room_id, b.facility_id,
                       (select u.sex from bed_use u where u.facility_id = b.facility_id and u.room_id = b.room_id
                                    and u.superseded_at is null and u.ended_at is null limit 1) sex
                  from bed b
                 where not exists (select from bed_use u where u.bed_id = b.id and u.superseded_at is null and u.ended_at is null)""",
                "alter table bench_free add primary key (n)",
                "create sequence bench_next",
                "vacuum analyze",
                "checkpoint");
    }

    /** P1: one call for each person, against the same rows in one statement. */
    private void admissions(Installation m) throws Exception {
        admit(m, 16, WARM_UP_SECONDS);
        double[] limit = new double[RUNS];
        double[] ours = new double[RUNS];
        double[] share = new double[RUNS];
        double[] cpu = new double[RUNS];
        double[] p99 = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            empty(m);
            Limit.perSecond(m, 16, WARM_AGAIN_SECONDS);
            limit[run] = Limit.perSecond(m, 16, SECONDS);
            empty(m);
            admit(m, 16, WARM_AGAIN_SECONDS);
            double service = Machine.cpu(m.service().pid()).orElse(Double.NaN);
            double server = Machine.cpuOfTree(m.serverPid()).orElse(Double.NaN);
            Load.Seen seen = admit(m, 16, SECONDS);
            ours[run] = seen.perSecond();
            p99[run] = seen.percentileMillis(0.99);
            share[run] = ours[run] / limit[run];
            cpu[run] = (Machine.cpu(m.service().pid()).orElse(Double.NaN) - service)
                    / (Machine.cpuOfTree(m.serverPid()).orElse(Double.NaN) - server);
        }
        empty(m);
        report.add("P1", "admissions in one statement, 16 clients, /s", "", limit);
        report.add("P1", "admissions by one call each, 16 clients, /s", "", ours);
        report.add("P1", "share of the limit", "≥ 0.4", share);
        report.add("P1", "CPU of the service ÷ CPU of PostgreSQL", "≤ 1.0", cpu);
        report.add("P1", "99 of 100 admissions within, ms", "", p99);
        report.add(
                "P11",
                "resident memory after P1, MiB",
                "",
                Machine.residentMebibytes(m.service().pid()).orElse(Double.NaN));
    }

    private static Load.Seen admit(Installation m, int clients, int seconds) throws Exception {
        return Load.run(clients, m.service().port(), EVERYWHERE, seconds, admission(free(m)));
    }

    private static Load.Request admission(Free free) {
        return wire -> {
            int n = free.next.getAndIncrement();
            expect(201, wire.post("/api/v1/stays", body(free.beds[n], free.sexes[n], n)));
        };
    }

    /** P3: the figures of a province asked for by many while people come in. */
    private void capacity(Installation m) throws Exception {
        String path =
                "/api/v1/capacity?kind=CONCENTRATED&category=ENTRANT&sex=FEMALE&unitId=" + DataSet.id("province", 1);
        double[] constant = new double[RUNS];
        double[] ours = new double[RUNS];
        double[] share = new double[RUNS];
        double[] p99 = new double[RUNS];
        double[] paced = new double[RUNS];
        double[] floor = new double[RUNS];
        Load.run(64, m.service().port(), PROVINCE, SECONDS, wire -> expect(200, wire.get(path)));
        for (int run = 0; run < RUNS; run++) {
            empty(m);
            constant[run] = besideAdmissions(m, 0, "/api/v1/about").perSecond();
            Load.Seen seen = besideAdmissions(m, 0, path);
            ours[run] = seen.perSecond();
            p99[run] = seen.percentileMillis(0.99);
            share[run] = ours[run] / constant[run];
            floor[run] = besideAdmissions(m, PACE, "/api/v1/about").percentileMillis(0.99);
            paced[run] = besideAdmissions(m, PACE, path).percentileMillis(0.99);
        }
        empty(m);
        report.add("P3", "constant JSON, 64 clients, 50 admissions/s beside, /s", "", constant);
        report.add("P3", "capacity of a province with filters, the same, /s", "", ours);
        report.add("P3", "share of the constant", "≥ 0.5", share);
        report.add("P3", "99 of 100 within, 64 clients without pause, ms", "", p99);
        report.add("P3", "99 of 100 of the constant within, 64 clients at 1,000/s, ms", "", floor);
        report.add("P3", "99 of 100 of the capacity within, 64 clients at 1,000/s, ms", "≤ 10", paced);
    }

    private static Load.Seen besideAdmissions(Installation m, int pace, String path) throws Exception {
        Load.Request admission = admission(free(m));
        CompletableFuture<Load.Seen> beside = CompletableFuture.supplyAsync(() -> {
            try {
                return Load.run(2, m.service().port(), EVERYWHERE, SECONDS, 40, admission);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        Load.Seen seen = Load.run(64, m.service().port(), PROVINCE, SECONDS, pace, wire -> expect(200, wire.get(path)));
        beside.get();
        return seen;
    }

    /** P10: many hands, one bed, again and again; beside it the same hands asking for the constant. */
    private void races(Installation m) throws Exception {
        Free free = free(m);
        AtomicInteger[] winners =
                Stream.generate(AtomicInteger::new).limit(ROUNDS).toArray(AtomicInteger[]::new);
        AtomicInteger faults = new AtomicInteger();
        double[] waits = together(m, (wire, round) -> {
            int status = wire.post("/api/v1/stays", body(free.beds[round], free.sexes[round], round))
                    .status();
            if (status == 201) {
                winners[round].incrementAndGet();
            } else if (status != 409) {
                faults.incrementAndGet();
            }
        });
        double[] floor = together(m, (wire, round) -> expect(200, wire.get("/api/v1/about")));
        report.add(
                "P10",
                "winners of a bed, 32 clients",
                "exactly 1",
                Stream.of(winners).mapToDouble(AtomicInteger::get).toArray());
        report.add("P10", "answers that are neither 201 nor 409", "0", faults.get());
        report.add("P10", "longest wait in a round, ms", "≤ 250", waits);
        report.add("P10", "rounds with a wait over 250 ms", "0", over250(waits));
        report.add("P10", "longest wait for the constant in a round, ms", "", floor);
        report.add("P10", "rounds with a wait over 250 ms for the constant", "", over250(floor));
    }

    private static double over250(double... waits) {
        return DoubleStream.of(waits).filter(wait -> wait > 250).count();
    }

    /** What every client does in a round, at the same moment. */
    private interface Turn {
        void take(Wire wire, int round) throws IOException;
    }

    /** @return the longest wait of each round, in milliseconds */
    private static double[] together(Installation m, Turn turn) throws Exception {
        CyclicBarrier start = new CyclicBarrier(RACERS);
        double[][] waits = new double[RACERS][ROUNDS];
        ExecutorService pool = Executors.newFixedThreadPool(RACERS);
        List<Future<?>> running = new ArrayList<>();
        for (double[] mine : waits) {
            running.add(pool.submit(() -> {
                try (Wire wire = new Wire(m.service().port(), EVERYWHERE)) {
                    for (int round = 0; round < ROUNDS; round++) {
                        start.await(1, TimeUnit.MINUTES);
                        long began = System.nanoTime();
                        turn.take(wire, round);
                        mine[round] = (System.nanoTime() - began) / 1e6;
                    }
                }
                return null;
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        pool.shutdown();
        return IntStream.range(0, ROUNDS)
                .mapToDouble(round ->
                        Stream.of(waits).mapToDouble(mine -> mine[round]).max().orElseThrow())
                .toArray();
    }

    /** Beds nobody lies in, in an order that jumps between camps. */
    private record Free(UUID[] beds, String[] sexes, AtomicInteger next) {}

    private static Free free(Installation m) throws SQLException {
        int count = (int) m.number("select count(*) from bench_free");
        Free free = new Free(new UUID[count], new String[count], new AtomicInteger());
        int i = 0;
        try (Connection connection = m.another();
                PreparedStatement query = connection.prepareStatement("""
                        select bed_id, sex from bench_free f
                         where not exists (select from bed_use u where u.bed_id = f.bed_id and u.ended_at is null)
                         order by n""");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                free.beds[i] = rows.getObject(1, UUID.class);
                free.sexes[i++] = rows.getString(2);
            }
        }
        return free;
    }

    /** Each run finds what the first one found. */
    private static void empty(Installation m) throws SQLException, InterruptedException {
        m.empty();
        m.sql("select setval('bench_next', 1)");
    }

    private static String body(UUID bed, String sex, int n) {
        return """
                {"id":"%s","category":"ENTRANT","bedId":"%s","person":{"id":"%s","name":"Nguyễn Văn Bình","birthDate":"1984",\
                "sex":"%s","nationality":"VN","phone":"0912345678","identifiers":[{"kind":"CCCD","value":"%012d"}]}}""".formatted(UUID.randomUUID(), bed, UUID.randomUUID(), sex, n);
    }

    private static void expect(int status, Wire.Answer answer) throws IOException {
        if (answer.status() != status) {
            assertEquals(status, answer.status(), answer.body());
        }
    }
}
