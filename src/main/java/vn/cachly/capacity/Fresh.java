package vn.cachly.capacity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Values that may be a second old. Whoever asks first after a change, or after half a second, works the value out again;
 * whoever asks meanwhile gets the one before if it is not a second old and he has not changed anything himself since.
 * Whoever did never gets a value that was begun before his change.
 */
final class Fresh<K, V> {
    private static final Duration LIFE = Duration.ofSeconds(1);
    private static final Duration RENEWAL = LIFE.dividedBy(2);
    private static final int ROOM = 2_000;

    private final ConcurrentMap<K, Slot<V>> slots = new ConcurrentHashMap<>();
    private final Clock clock;

    Fresh(Clock clock) {
        this.clock = clock;
    }

    /** One working out. */
    private record Attempt<V>(Instant since, CompletableFuture<V> value, Set<String> changedBy) {
        boolean isYoungerThan(Duration age, Instant now) {
            return Duration.between(since, now).abs().compareTo(age) < 0;
        }

        boolean serves(String asker, Instant now) {
            return isYoungerThan(LIFE, now) && !changedBy.contains(asker);
        }
    }

    /** The last value, and the next that is under way. Guarded by itself. */
    private static final class Slot<V> {
        private Attempt<V> last;
        private Attempt<V> next;
    }

    V get(K key, String asker, Supplier<V> source) {
        Instant now = clock.instant();
        Slot<V> slot = slots.computeIfAbsent(key, k -> new Slot<>());
        Attempt<V> mine = new Attempt<>(now, new CompletableFuture<>(), ConcurrentHashMap.newKeySet());
        Attempt<V> chosen = choose(slot, asker, now, mine);
        if (chosen == mine) {
            workOut(slot, mine, source);
            makeRoom();
        }
        try {
            return chosen.value().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Somebody changed what these values are made of. */
    void changed(Predicate<K> touched, String by) {
        slots.forEach((key, slot) -> {
            if (touched.test(key)) {
                synchronized (slot) {
                    mark(slot.last, by);
                    mark(slot.next, by);
                }
            }
        });
    }

    private static <V> Attempt<V> choose(Slot<V> slot, String asker, Instant now, Attempt<V> mine) {
        synchronized (slot) {
            Attempt<V> last = slot.last;
            if (last != null && last.serves(asker, now)) {
                boolean renew = !last.changedBy().isEmpty() || !last.isYoungerThan(RENEWAL, now);
                if (!renew || slot.next != null) {
                    return last;
                }
            } else if (slot.next != null && slot.next.serves(asker, now)) {
                return slot.next;
            }
            slot.next = mine;
            return mine;
        }
    }

    private static <V> void workOut(Slot<V> slot, Attempt<V> mine, Supplier<V> source) {
        try {
            V value = source.get();
            synchronized (slot) {
                if (slot.next == mine) {
                    slot.last = mine;
                }
            }
            mine.value().complete(value);
        } catch (RuntimeException | Error e) {
            mine.value().completeExceptionally(e);
        } finally {
            synchronized (slot) {
                if (slot.next == mine) {
                    slot.next = null;
                }
            }
        }
    }

    private void makeRoom() {
        if (slots.size() > ROOM) {
            Instant now = clock.instant();
            slots.values().removeIf(slot -> {
                synchronized (slot) {
                    return slot.next == null && (slot.last == null || !slot.last.isYoungerThan(LIFE, now));
                }
            });
        }
    }

    private static void mark(Attempt<?> attempt, String by) {
        if (attempt != null) {
            attempt.changedBy().add(by);
        }
    }
}
