package vn.cachly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Real requests that leave at the same moment, each over a connection of its own. */
public final class Race implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new JavaTimeModule());

    private final List<HttpClient> clients = new ArrayList<>();
    private final ExecutorService runners;

    public Race(int width) {
        runners = Executors.newFixedThreadPool(width);
        for (int i = 0; i < width; i++) {
            clients.add(
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
        }
    }

    /** One request of a race. */
    public record Entry(Api api, String path, Integer version, Object body) {
        public Entry(Api api, String path, Object body) {
            this(api, path, null, body);
        }
    }

    /** How one request ended, and how long its client waited. */
    public record Finish(int status, JsonNode body, long millis) {
        public String code() {
            return body.path("code").asText("");
        }
    }

    /** The answers, in the order of the entries. */
    public List<Finish> run(List<Entry> entries) {
        CyclicBarrier start = new CyclicBarrier(entries.size());
        List<Future<Finish>> running = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            running.add(runners.submit(runner(clients.get(i), entries.get(i), start)));
        }
        List<Finish> finishes = new ArrayList<>();
        for (Future<Finish> one : running) {
            try {
                finishes.add(one.get());
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        return finishes;
    }

    private static Callable<Finish> runner(HttpClient client, Entry entry, CyclicBarrier start) {
        HttpRequest request = request(entry);
        return () -> {
            start.await();
            long began = System.nanoTime();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            long millis = (System.nanoTime() - began) / 1_000_000;
            return new Finish(answer.statusCode(), json(answer.body()), millis);
        };
    }

    private static HttpRequest request(Entry entry) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1" + entry.path()))
                .header("Authorization", "Bearer " + entry.api().token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (entry.version() != null) {
            request.header("If-Match", "\"" + entry.version() + "\"");
        }
        try {
            return request.POST(HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(entry.body())))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) throws IOException {
        return MAPPER.readTree(text.isEmpty() ? "{}" : text);
    }

    @Override
    public void close() {
        runners.shutdownNow();
    }
}
