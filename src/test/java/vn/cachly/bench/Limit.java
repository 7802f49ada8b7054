package vn.cachly.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The physical limit: the rows of an admission in one statement and one round trip, driven by pgbench as the owner of all. */
final class Limit {
    private static final Pattern PER_SECOND = Pattern.compile("tps = ([0-9.]+)");

    private static final String STATEMENT = "admission.sql";
    private static final boolean PGBENCH = available();

    private Limit() {}

    private static boolean available() {
        try {
            return new ProcessBuilder("pgbench", "--version").start().waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @return admissions a second */
    static double perSecond(Installation installation, int clients, int seconds) throws Exception {
        return PGBENCH
                ? byPgbench(installation.serverPort(), clients, seconds)
                : byThreads(installation, clients, seconds);
    }

    static String driver() {
        return PGBENCH ? "pgbench" : "JDBC (pgbench is not installed)";
    }

    private static double byPgbench(int port, int clients, int seconds) throws IOException {
        Path script = Path.of("target", "admission.sql");
        Files.writeString(script, Installation.read(STATEMENT));
        Process pgbench = new ProcessBuilder(
                        "pgbench",
                        "--host=localhost",
                        "--port=" + port,
                        "--username=postgres",
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + clients,
                        "--jobs=2",
                        "--time=" + seconds,
                        "--file=" + script,
                        "cachly")
                .redirectErrorStream(true)
                .start();
        String output = new String(pgbench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher found = PER_SECOND.matcher(output);
        if (!found.find() || output.contains("ERROR")) {
            throw new IOException("pgbench failed: " + output);
        }
        return Double.parseDouble(found.group(1));
    }

    private static double byThreads(Installation installation, int clients, int seconds) throws Exception {
        AtomicInteger done = new AtomicInteger();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            running.add(pool.submit(() -> {
                try (Connection connection = installation.another();
                        PreparedStatement statement = connection.prepareStatement(Installation.read(STATEMENT))) {
                    while (System.nanoTime() < end) {
                        statement.execute();
                        done.incrementAndGet();
                    }
                }
                return null;
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        pool.shutdown();
        return done.get() / (double) seconds;
    }
}
