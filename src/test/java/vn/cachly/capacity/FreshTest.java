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
        return askAs("mai");
    }

    private int askAs(String asker) {
        return fresh.get("AG", asker, counts::incrementAndGet);
    }

    @Test
    void withinHalfASecondTheSameAnswerComesAgain() {
        assertEquals(1, ask());
        clock.advance(Duration.ofMillis(499));
        assertEquals(1, ask());
        clock.advance(Duration.ofMillis(1));
        assertEquals(2, ask());
    }

    @Test
    void whatWasChangedIsWorkedOutAgainForWhoeverAsksNext() {
        assertEquals(1, ask());
        fresh.changed("other"::equals, "lan");
        assertEquals(1, ask());
        fresh.changed("AG"::equals, "lan");
        assertEquals(2, ask());
    }

    @Test
    void manyWhoAskTogetherCauseOneCount() {
        List<CompletableFuture<Integer>> askers = new ArrayList<>();
        CountDownLatch counting = new CountDownLatch(1);
        for (int i = 0; i < 16; i++) {
            askers.add(CompletableFuture.supplyAsync(() -> fresh.get("AG", "mai", () -> {
                await(counting);
                return counts.incrementAndGet();
            })));
        }
        counting.countDown();
        askers.forEach(asker -> assertEquals(1, asker.join()));
    }

    @Test
    void whileItIsWorkedOutAgainOthersGetTheOneBeforeUntilThatIsASecondOld() throws Exception {
        assertEquals(1, ask());
        clock.advance(Duration.ofMillis(600));
        Slow renewal = new Slow("mai");
        assertEquals(1, ask());
        clock.advance(Duration.ofMillis(399));
        assertEquals(1, ask());
        clock.advance(Duration.ofMillis(1));
        CompletableFuture<Integer> late = CompletableFuture.supplyAsync(this::ask);
        renewal.finish();
        assertEquals(2, late.join(), "too old now: he waits for the new one");
    }

    @Test
    void whoChangedSomethingNeverGetsACountThatBeganBeforeIt() throws Exception {
        assertEquals(1, ask());
        clock.advance(Duration.ofMillis(600));
        Slow renewal = new Slow("mai");
        fresh.changed("AG"::equals, "lan");
        assertEquals(1, ask(), "mai changed nothing, and a second has not passed");
        assertEquals(2, askAs("lan"));
        assertEquals(2, ask());
        renewal.finish();
        assertEquals(2, ask(), "the one that began before the change does not replace what was counted after it");
        assertEquals(2, askAs("lan"));
    }

    @Test
    void whoChangedSomethingAfterTheOneBeforeHimNeverGetsACountThatBeganBeforeBoth() throws Exception {
        Slow first = new Slow("mai");
        fresh.changed("AG"::equals, "lan");
        Slow second = new Slow("lan");
        fresh.changed("AG"::equals, "hung");
        first.finish();
        assertEquals(2, askAs("hung"), "the first count knows nothing of his change");
        second.finish();
    }

    @Test
    void aFailureIsNotRemembered() {
        IllegalStateException failure = assertThrows(
                IllegalStateException.class,
                () -> fresh.get("AG", "mai", () -> {
                    throw new IllegalStateException("no database");
                }));
        assertEquals("no database", failure.getMessage());
        assertEquals(1, ask());
    }

    /** Somebody whose count takes until it is told to finish. */
    private final class Slow {
        private final CountDownLatch mayFinish = new CountDownLatch(1);
        private final CompletableFuture<Integer> answer;

        Slow(String asker) throws InterruptedException {
            CountDownLatch begun = new CountDownLatch(1);
            answer = CompletableFuture.supplyAsync(() -> fresh.get("AG", asker, () -> {
                begun.countDown();
                await(mayFinish);
                return counts.incrementAndGet();
            }));
            begun.await();
        }

        void finish() {
            mayFinish.countDown();
            answer.join();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
