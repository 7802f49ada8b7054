package vn.cachly.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Clients that ask without pause, each over its own connection, for a while. */
final class Load {
    private Load() {}

    /** One request; throws when the answer is not the expected one. */
    interface Request {
        void send(Wire wire) throws IOException;
    }

    /** What the clients saw. */
    record Seen(double perSecond, long[] nanos) {
        double percentileMillis(double share) {
            return nanos[(int) Math.min(nanos.length - 1, Math.floor(nanos.length * share))] / 1e6;
        }
    }

    /** As fast as answers come. */
    static Seen run(int clients, int port, String token, int seconds, Request request) throws Exception {
        return run(clients, port, token, seconds, 0, request);
    }

    /**
     * @param pace milliseconds from one request of a client to its next; a client that comes late goes on at once, and
     *     its delay counts as waiting
     */
    static Seen run(int clients, int port, String token, int seconds, int pace, Request request) throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        List<Future<long[]>> running = new ArrayList<>();
        long began = System.nanoTime();
        for (int i = 0; i < clients; i++) {
            running.add(pool.submit(() -> client(port, token, stop, pace, request)));
        }
        Thread.sleep(seconds * 1_000L);
        stop.set(true);
        long[] all = new long[0];
        for (Future<long[]> one : running) {
            long[] more = one.get();
            int before = all.length;
            all = Arrays.copyOf(all, before + more.length);
            System.arraycopy(more, 0, all, before, more.length);
        }
        double took = (System.nanoTime() - began) / 1e9;
        pool.shutdown();
        Arrays.sort(all);
        return new Seen(all.length / took, all);
    }

    private static long[] client(int port, String token, AtomicBoolean stop, int pace, Request request)
            throws IOException, InterruptedException {
        long[] nanos = new long[1_024];
        int count = 0;
        long due =
                System.nanoTime() + (pace == 0 ? 0 : ThreadLocalRandom.current().nextLong(pace * 1_000_000L));
        try (Wire wire = new Wire(port, token)) {
            while (!stop.get()) {
                if (pace > 0) {
                    TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                } else {
                    due = System.nanoTime();
                }
                request.send(wire);
                if (count == nanos.length) {
                    nanos = Arrays.copyOf(nanos, count * 2);
                }
                nanos[count++] = System.nanoTime() - due;
                due += pace * 1_000_000L;
            }
        }
        return Arrays.copyOf(nanos, count);
    }
}
