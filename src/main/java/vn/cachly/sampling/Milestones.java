package vn.cachly.sampling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cachly.clock.DueTest;
import vn.cachly.protocol.Phase;
import vn.cachly.result.Outcome;
import vn.cachly.result.SampleFinal;
import vn.cachly.shared.VietNam;

/**
 * Which test of a rule is met by which sample. A pure function. A sample meets a test when it was taken on the day of the test
 * or later, by a method that the test accepts, and its final result is negative; and it meets one test only, for three tests
 * are three samples. Of all ways to lay samples beside tests one that meets the most is taken; earlier tests are met first.
 */
public final class Milestones {
    private static final Comparator<SampleFinal> EARLIEST =
            Comparator.comparing(SampleFinal::collectedAt).thenComparing(SampleFinal::sampleId);

    private final List<DueTest> tests;
    private final List<SampleFinal> negatives;
    /** By place of the sample, the place of the test that it meets. */
    private final Map<Integer, Integer> testOf = new LinkedHashMap<>();

    private Milestones(List<DueTest> tests, List<SampleFinal> negatives) {
        this.tests = tests;
        this.negatives = negatives;
    }

    /** A test, and the sample that meets it, if one does. */
    public record Met(DueTest test, Optional<SampleFinal> by) {
        public boolean isMet() {
            return by.isPresent();
        }
    }

    /** @param samples with final results, in any order */
    public static List<Met> of(List<DueTest> tests, Phase phase, List<SampleFinal> samples) {
        List<DueTest> wanted = tests.stream()
                .filter(test -> test.phase() == phase)
                .sorted(Comparator.comparing(DueTest::date).thenComparing(DueTest::day))
                .toList();
        List<SampleFinal> negatives = samples.stream()
                .filter(sample -> sample.outcome() == Outcome.NEGATIVE)
                .sorted(EARLIEST)
                .toList();
        return new Milestones(wanted, negatives).match();
    }

    /** Kuhn's way: each test in turn takes a sample, and whoever had it looks for another. */
    private List<Met> match() {
        for (int test = 0; test < tests.size(); test++) {
            take(test, new ArrayList<>());
        }
        Map<Integer, SampleFinal> found = new LinkedHashMap<>();
        testOf.forEach((sample, test) -> found.put(test, negatives.get(sample)));
        List<Met> met = new ArrayList<>();
        for (int test = 0; test < tests.size(); test++) {
            met.add(new Met(tests.get(test), Optional.ofNullable(found.get(test))));
        }
        return met;
    }

    private boolean take(int test, List<Integer> asked) {
        for (int sample = 0; sample < negatives.size(); sample++) {
            if (asked.contains(sample) || !fits(tests.get(test), negatives.get(sample))) {
                continue;
            }
            asked.add(sample);
            Integer holder = testOf.get(sample);
            if (holder == null || take(holder, asked)) {
                testOf.put(sample, test);
                return true;
            }
        }
        return false;
    }

    private static boolean fits(DueTest test, SampleFinal sample) {
        return test.methods().contains(sample.method())
                && !LocalDate.ofInstant(sample.collectedAt(), VietNam.ZONE).isBefore(test.date());
    }
}
