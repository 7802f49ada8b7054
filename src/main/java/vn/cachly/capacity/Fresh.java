package vn.cachly.capacity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Values that may be a second old. Whoever asks first works one out, whoever asks meanwhile waits for the same; what is
 * dropped while it is being worked out is not handed to anybody who asks later.
 */
final class Fresh<K, V> {
    private static final Duration LIFE = Duration.ofSeconds(1);
    private static final int ROOM = 2_000;

    private record Entry<V>(Instant since, CompletableFuture<V> value) {}

    private final ConcurrentMap<K, Entry<V>> entries = new ConcurrentHashMap<>();
    private final Clock clock;

    Fresh(Clock clock) {
        this.clock = clock;
    }

    V get(K key, Supplier<V> source) {
        Instant now = clock.instant();
        Entry<V> mine = new Entry<>(now, new CompletableFuture<>());
        Entry<V> entry = entries.compute(key, (k, known) -> known != null && isFresh(known, now) ? known : mine);
        if (entry == mine) {
            workOut(key, mine, source);
        }
        try {
            return entry.value().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    void drop(Predicate<K> stale) {
        entries.keySet().removeIf(stale);
    }

    private void workOut(K key, Entry<V> mine, Supplier<V> source) {
        try {
            mine.value().complete(source.get());
        } catch (RuntimeException | Error e) {
            entries.remove(key, mine);
            mine.value().completeExceptionally(e);
        }
        if (entries.size() > ROOM) {
            Instant now = clock.instant();
            entries.values().removeIf(entry -> !isFresh(entry, now));
        }
    }

    private boolean isFresh(Entry<V> entry, Instant now) {
        return Duration.between(entry.since(), now).abs().compareTo(LIFE) < 0;
    }
}
