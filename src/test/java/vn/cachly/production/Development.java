package vn.cachly.production;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code ./mvnw quarkus:dev} in a fresh copy, until it has greeted. */
final class Development implements AutoCloseable {
    private static final Path COPY = Path.of("target", "newcomer");

    private final int port;
    private final Process process;

    Development(int port, String greeting) throws Exception {
        this.port = port;
        process = new ProcessBuilder("sh", "mvnw", "-B", "quarkus:dev", "-Dquarkus.http.port=" + port, "-Ddebug=false")
                .directory(COPY.toFile())
                .redirectErrorStream(true)
                .start();
        CompletableFuture<Void> greeted = new CompletableFuture<>();
        List<String> lines = new ArrayList<>();
        Thread reader = new Thread(() -> {
            try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    lines.add(line);
                    if (line.contains(greeting)) {
                        greeted.complete(null);
                    }
                }
            } catch (IOException e) {
                greeted.completeExceptionally(e);
            }
            greeted.completeExceptionally(new IOException(String.join("\n", lines)));
        });
        reader.setDaemon(true);
        reader.start();
        greeted.get(5, TimeUnit.MINUTES);
    }

    /** @return what each call printed, a line for each */
    List<String> readme() throws IOException, InterruptedException {
        String script = new Readme().script().replace("localhost:8080", "localhost:" + port);
        Process bash = new ProcessBuilder("bash", "-eu", "-c", script)
                .redirectErrorStream(true)
                .start();
        String output = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, bash.waitFor(), output);
        return output.lines().filter(line -> !line.isBlank()).toList();
    }

    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        for (ProcessHandle one : all) {
            one.onExit().completeOnTimeout(one, 30, TimeUnit.SECONDS).join();
        }
    }

    static void copy() throws IOException {
        if (Files.exists(COPY)) {
            try (Stream<Path> old = Files.walk(COPY)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        for (Path top : List.of(Path.of("src"), Path.of(".mvn"), Path.of("pom.xml"), Path.of("mvnw"))) {
            try (Stream<Path> files = Files.walk(top)) {
                for (Path file : files.toList()) {
                    Path there = COPY.resolve(file);
                    Files.createDirectories(there.getParent());
                    Files.copy(file, there);
                }
            }
        }
    }
}
