package vn.cachly.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.cachly.TestClock;

class FreshTest {
    private final TestClock clock = new TestClock();
    private final Fresh<String, Integer> fresh = new Fresh<>(clock);
    private final AtomicInteger counts = new AtomicInteger();

    FreshTest() {
        clock.freeze("2026-11-23T08:00:00+07:00");
    }

    private int ask() {
        return fresh.get("AG", counts::incrementAndGet);
    }

    @Test
    void withinASecondTheSameAnswerComesAgain() {
        assertEquals(1, ask());
        clock.advance(Duration.ofMillis(999));
        assertEquals(1, ask());
        clock.advance(Duration.ofMillis(1));
        assertEquals(2, ask());
    }

    @Test
    void whatIsDroppedIsWorkedOutAgain() {
        assertEquals(1, ask());
        fresh.drop("other"::equals);
        assertEquals(1, ask());
        fresh.drop("AG"::equals);
        assertEquals(2, ask());
    }

    @Test
    void manyWhoAskTogetherCauseOneCount() {
        List<CompletableFuture<Integer>> askers = new ArrayList<>();
        CountDownLatch counting = new CountDownLatch(1);
        for (int i = 0; i < 16; i++) {
            askers.add(CompletableFuture.supplyAsync(() -> fresh.get("AG", () -> {
                await(counting);
                return counts.incrementAndGet();
            })));
        }
        counting.countDown();
        askers.forEach(asker -> assertEquals(1, asker.join()));
    }

    @Test
    void whoAsksAfterAChangeNeverGetsACountThatBeganBeforeIt() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        CompletableFuture<Integer> early = CompletableFuture.supplyAsync(() -> fresh.get("AG", () -> {
            begun.countDown();
            await(finish);
            return counts.incrementAndGet();
        }));
        begun.await();
        fresh.drop("AG"::equals);
        assertEquals(1, ask());
        finish.countDown();
        assertEquals(2, early.join());
        assertEquals(1, ask(), "the late one does not replace what was counted after the change");
    }

    @Test
    void aFailureIsNotRemembered() {
        IllegalStateException failure = assertThrows(
                IllegalStateException.class,
                () -> fresh.get("AG", () -> {
                    throw new IllegalStateException("no database");
                }));
        assertEquals("no database", failure.getMessage());
        assertEquals(1, ask());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
