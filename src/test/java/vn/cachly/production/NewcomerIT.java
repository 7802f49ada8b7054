package vn.cachly.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A newcomer with a fresh copy: the README's first command, then its first five minutes, word for word. */
@Tag("deep")
class NewcomerIT {
    private static final Path COPY = Path.of("target", "newcomer");
    private static final Pattern BLOCK = Pattern.compile("```bash\\n(.*?)```", Pattern.DOTALL);
    private static final String READY = "Cách Ly is running, with %s demo province";

    @Test
    void theFirstFiveMinutesOfTheReadmeDoWhatTheySayAlsoAfterARestart() throws Exception {
        copy();
        int port = PackagedService.freePort();
        List<String> said;
        try (Development development = new Development(port, READY.formatted("a new"))) {
            said = development.fiveMinutes();
        }
        assertEquals(List.of(3, 8), occupied(said).subList(0, 2), String.join("\n", said));
        for (int person = 1; person <= 5; person++) {
            String id = "\"id\":\"01990000-0000-7000-8000-00000000e10" + person + "\"";
            String line = said.get(person);
            assertTrue(
                    line.contains(id) && line.contains("\"status\":\"OPEN\"") || line.contains("allowedActions"), line);
        }
        assertEquals(said.get(5), said.get(7), "the repeat is answered like the first");
        assertTrue(said.get(8).contains("\"BED_TAKEN\""), said.get(8));
        assertTrue(said.get(9).contains("\"ROOM_SEX\""), said.get(9));
        assertTrue(said.get(12).contains("\"TREATMENT\""), said.get(12));
        assertTrue(said.get(13).contains("CLEANING"), said.get(13));
        assertTrue(said.get(17).contains("stay.admitted") && said.get(17).contains("stay.ended"), said.get(17));
        assertTrue(said.get(18).contains("\"intact\":true"), said.get(18));
        assertTrue(said.get(21).contains("\"missing\":1"), said.get(21));
        assertTrue(said.get(22).contains("Demo Chi"), said.get(22));
        assertTrue(said.get(23).contains("\"lastRollCall\":{\"calledAt\""), said.get(23));
        assertTrue(said.get(24).contains("\"instrument\":\"01/DEMO\""), said.get(24));
        assertTrue(said.get(25).contains("LAST_CONTACT"), said.get(25));
        assertTrue(said.get(27).contains("\"byDays\":{\"7\":"), said.get(27));
        assertTrue(
                said.get(28).contains("\"suggestedOutcome\":\"SUSPECT_ROOM\"")
                        && said.get(28).contains("\"outcome\":\"SUSPECT_ROOM\""),
                said.get(28));
        assertTrue(said.get(29).startsWith("[{"), said.get(29));
        try (Development again = new Development(port, READY.formatted("the"))) {
            assertEquals(7, occupied(again.fiveMinutes()).get(0), "what was there before the restart is there");
        }
    }

    private static List<Integer> occupied(List<String> said) {
        Pattern occupied = Pattern.compile("^\\{.*?\"occupied\":(\\d+)");
        return said.stream()
                .map(occupied::matcher)
                .filter(Matcher::find)
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }

    /** {@code ./mvnw quarkus:dev}, until it has greeted. */
    private static final class Development implements AutoCloseable {
        private final int port;
        private final Process process;

        Development(int port, String greeting) throws Exception {
            this.port = port;
            process = new ProcessBuilder(
                            "sh", "mvnw", "-B", "quarkus:dev", "-Dquarkus.http.port=" + port, "-Ddebug=false")
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
        List<String> fiveMinutes() throws IOException, InterruptedException {
            Matcher blocks = BLOCK.matcher(Files.readString(Path.of("README.md")));
            String script = blocks.results().map(block -> block.group(1)).collect(Collectors.joining("\n"));
            Process bash = new ProcessBuilder(
                            "bash", "-eu", "-c", script.replace("localhost:8080", "localhost:" + port))
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
    }

    private static void copy() throws IOException {
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
