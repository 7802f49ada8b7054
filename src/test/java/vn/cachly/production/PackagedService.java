package vn.cachly.production;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cachly.Tokens;
import vn.cachly.dev.DevDatabase;

/** The packaged service as a process of its own, as in production. */
public final class PackagedService implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");
    private static final int PATIENCE_SECONDS = 90;

    private final Process process;
    private final List<String> output = new ArrayList<>();
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final long startedAt = System.nanoTime();
    private volatile long readyAfterMillis;

    private PackagedService(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "service-output");
        reader.setDaemon(true);
        reader.start();
    }

    /** What an operator sets at least, with the key of the tests as the identity provider's. */
    public static Map<String, String> settings(DevDatabase database) {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("quarkus.oidc.public-key", Tokens.publicKey());
        settings.put("quarkus.http.port", "0");
        settings.put(
                "cachly.certificate.key-encryption-key", Base64.getEncoder().encodeToString(new byte[32]));
        settings.put("cachly.certificate.public-url", "https://cachly.test");
        settings.put("cachly.certificate.issuer", "Test");
        return settings;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** On the Java that runs the tests. */
    public static PackagedService start(Map<String, String> settings, String... jvmOptions) {
        return start(Path.of(System.getProperty("java.home")), settings, jvmOptions);
    }

    /**
     * @param java home of the Java to run it on
     * @param settings as Quarkus names them; they are given in the environment, as an operator would
     */
    public static PackagedService start(Path java, Map<String, String> settings, String... jvmOptions) {
        List<String> command = new ArrayList<>();
        command.add(java.resolve("bin").resolve("java").toString());
        command.addAll(List.of(jvmOptions));
        command.add("-jar");
        command.add(Path.of("target", "quarkus-app", "quarkus-run.jar").toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("CACHLY_"));
        settings.forEach((name, value) ->
                builder.environment().put(name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"), value));
        try {
            return new PackagedService(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (output) {
                    output.add(line);
                }
                Matcher listening = LISTENING.matcher(line);
                if (listening.find()) {
                    readyAfterMillis = (System.nanoTime() - startedAt) / 1_000_000;
                    port.complete(Integer.valueOf(listening.group(1)));
                }
            }
        } catch (IOException e) {
            port.completeExceptionally(e);
        }
        port.completeExceptionally(new IllegalStateException("The service stopped: " + output()));
    }

    public String address() {
        return "http://localhost:" + port();
    }

    public int port() {
        return port.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    public long readyAfterMillis() {
        port();
        return readyAfterMillis;
    }

    public long pid() {
        return process.pid();
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The service goes on: " + output());
        }
        return process.exitValue();
    }

    public String output() {
        synchronized (output) {
            return String.join("\n", output);
        }
    }

    /** Through the handle: the process' own destroy closes its output, too, and a training run could not write its archive. */
    @Override
    public void close() {
        process.toHandle().destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
