package vn.cachly.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cachly.clock.DueTest;
import vn.cachly.protocol.Phase;
import vn.cachly.protocol.TestMethod;
import vn.cachly.result.Outcome;
import vn.cachly.result.SampleFinal;
import vn.cachly.shared.VietNam;

/** Three tests are three samples, each on its day or later, by a method that counts. */
class MilestonesTest {
    private static final LocalDate ANCHOR = LocalDate.parse("2026-11-02");
    private static final List<TestMethod> SINGLE = List.of(TestMethod.RT_PCR_SINGLE);
    private static final List<TestMethod> ANY =
            List.of(TestMethod.RT_PCR_SINGLE, TestMethod.RT_PCR_POOLED, TestMethod.ANTIGEN);

    private static DueTest test(int day, List<TestMethod> methods) {
        return new DueTest(Phase.QUARANTINE, day, ANCHOR.plusDays(day - 1L), methods);
    }

    private static SampleFinal sample(String at, TestMethod method, Outcome outcome) {
        return new SampleFinal(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Instant.parse(at),
                method,
                outcome,
                UUID.randomUUID(),
                Instant.parse(at),
                Instant.parse(at));
    }

    private static SampleFinal onDay(int day, TestMethod method) {
        Instant at = ANCHOR.plusDays(day - 1L).atTime(9, 0).atZone(VietNam.ZONE).toInstant();
        return sample(at.toString(), method, Outcome.NEGATIVE);
    }

    private static List<Boolean> met(List<DueTest> tests, SampleFinal... samples) {
        return Milestones.of(tests, Phase.QUARANTINE, List.of(samples)).stream()
                .map(Milestones.Met::isMet)
                .toList();
    }

    @Test
    void theFirstNegativeMeetsTheFirstTestAndNoOther() {
        List<DueTest> tests = List.of(test(1, ANY), test(7, ANY), test(14, ANY));
        assertEquals(List.of(true, false, false), met(tests, onDay(1, TestMethod.RT_PCR_SINGLE)));
        assertEquals(
                List.of(true, true, false),
                met(tests, onDay(1, TestMethod.RT_PCR_SINGLE), onDay(8, TestMethod.ANTIGEN)));
    }

    @Test
    void oneSampleIsNeverTwoTests() {
        List<DueTest> tests = List.of(test(1, ANY), test(14, ANY));
        assertEquals(List.of(true, false), met(tests, onDay(14, TestMethod.RT_PCR_SINGLE)));
    }

    @Test
    void aSampleTakenAMinuteBeforeMidnightIsOfTheDayBefore() {
        List<DueTest> tests = List.of(test(14, SINGLE));
        assertEquals(
                List.of(false),
                met(tests, sample("2026-11-14T16:59:59.999999Z", TestMethod.RT_PCR_SINGLE, Outcome.NEGATIVE)));
        assertEquals(
                List.of(true), met(tests, sample("2026-11-14T17:00:00Z", TestMethod.RT_PCR_SINGLE, Outcome.NEGATIVE)));
    }

    @Test
    void aPooledNegativeMeetsNoTestThatAsksForASingleOne() {
        assertEquals(List.of(false), met(List.of(test(7, SINGLE)), onDay(7, TestMethod.RT_PCR_POOLED)));
    }

    @Test
    void neitherPositiveNorInconclusiveMeetsAnything() {
        for (Outcome outcome : List.of(Outcome.POSITIVE, Outcome.INCONCLUSIVE, Outcome.INVALID)) {
            assertEquals(
                    List.of(false),
                    met(List.of(test(1, ANY)), sample("2026-11-05T02:00:00Z", TestMethod.RT_PCR_SINGLE, outcome)));
        }
    }

    @Test
    void aSampleGoesToTheTestThatAcceptsNoOther() {
        List<DueTest> tests = List.of(test(1, ANY), test(7, SINGLE));
        assertEquals(List.of(true, true), met(tests, onDay(7, TestMethod.RT_PCR_SINGLE), onDay(8, TestMethod.ANTIGEN)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void noOtherWayToLaySamplesBesideTestsMeetsMore(long seed) {
        Random dice = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<DueTest> tests = new ArrayList<>();
            for (int i = dice.nextInt(5); i >= 0; i--) {
                tests.add(test(1 + dice.nextInt(20), dice.nextBoolean() ? ANY : SINGLE));
            }
            List<SampleFinal> samples = new ArrayList<>();
            for (int i = dice.nextInt(6); i > 0; i--) {
                samples.add(onDay(
                        1 + dice.nextInt(22), dice.nextBoolean() ? TestMethod.RT_PCR_SINGLE : TestMethod.ANTIGEN));
            }
            long found = Milestones.of(tests, Phase.QUARANTINE, samples).stream()
                    .filter(Milestones.Met::isMet)
                    .count();
            assertEquals(most(tests, samples, 0), found);
        }
    }

    /** By trying everything. */
    private static long most(List<DueTest> tests, List<SampleFinal> left, int from) {
        if (from == tests.size()) {
            return 0;
        }
        DueTest test = tests.get(from);
        long best = most(tests, left, from + 1);
        for (SampleFinal sample : left) {
            LocalDate taken = LocalDate.ofInstant(sample.collectedAt(), VietNam.ZONE);
            if (test.methods().contains(sample.method()) && !taken.isBefore(test.date())) {
                List<SampleFinal> others = new ArrayList<>(left);
                others.remove(sample);
                best = Math.max(best, 1 + most(tests, others, from + 1));
            }
        }
        return best;
    }
}
