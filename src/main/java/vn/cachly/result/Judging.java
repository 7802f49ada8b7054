package vn.cachly.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.problem.RuleBroken;
import vn.cachly.protocol.TestMethod;
import vn.cachly.sample.SampleNow;
import vn.cachly.sample.SampleRule;
import vn.cachly.sample.SampleState;
import vn.cachly.sample.SampleSubject;
import vn.cachly.shared.Happened;

/** Reports laid one after the other beside the samples they speak of; each sees what those before it will have written. */
final class Judging {
    private final Reporting how;
    private final Map<String, SampleNow> samples;
    private final Map<UUID, SampleSubject> subjects;
    private final Map<UUID, List<ResultRow>> chains;
    private final Set<String> contradictory;
    private final Happened now;
    private final String by;

    Judging(
            Reporting how,
            List<Report> reports,
            Map<String, SampleNow> samples,
            Map<UUID, SampleSubject> subjects,
            Map<UUID, List<ResultRow>> chains,
            Happened now,
            String by) {
        this.how = how;
        this.samples = samples;
        this.subjects = subjects;
        this.chains = new HashMap<>();
        chains.forEach((sample, chain) -> this.chains.put(sample, new ArrayList<>(chain)));
        this.contradictory = contradictory(reports);
        this.now = now;
        this.by = by;
    }

    /** Of two that cannot both be right, neither has any effect. */
    private static Set<String> contradictory(List<Report> reports) {
        return reports.stream().collect(Collectors.groupingBy(Report::tube)).entrySet().stream()
                .filter(tube -> tube.getValue().stream()
                        .anyMatch(one -> tube.getValue().stream().anyMatch(one::contradicts)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    Judged judge(Report report, String hash) {
        SampleNow sample = samples.get(report.tube());
        if (!how.isLookedAt() && report.name() == null && report.birthYear() == null) {
            throw new RuleBroken(ResultRule.ECHO_MISSING).at("name");
        }
        if (sample == null && !how.keepsUnknown()) {
            throw new RuleBroken(SampleRule.TUBE_NOT_FOUND).at("tube");
        }
        if (how.isAskedTwice()) {
            requireFit(report, sample);
        }
        Optional<ReviewCause> cause = how.isLookedAt() ? Optional.empty() : cause(report, sample);
        if (cause.isPresent()) {
            return new Judged(report, Disposition.REVIEW, sample, null, cause.get(), null, hash);
        }
        return next(decided(report, sample), sample, hash);
    }

    /** Whoever looked at two results of one tube has decided for this one. */
    private Report decided(Report report, SampleNow sample) {
        boolean corrects = sample.id().equals(how.corrects())
                && report.status() == ResultStatus.FINAL
                && contradicts(report, effective(chains.get(sample.id())));
        return corrects ? report.corrected() : report;
    }

    /** Whoever says to which tube a result belongs may have mistyped it. */
    private void requireFit(Report report, SampleNow sample) {
        if (Echo.mismatch(subjects.get(sample.id()), report.name(), report.birthYear())
                .isPresent()) {
            throw new RuleBroken(ResultRule.ECHO_MISMATCH).at("tube");
        }
    }

    private Optional<ReviewCause> cause(Report report, SampleNow sample) {
        if (sample == null) {
            return Optional.of(ReviewCause.TUBE_UNKNOWN);
        }
        Optional<ReviewCause> mismatch = Echo.mismatch(subjects.get(sample.id()), report.name(), report.birthYear());
        if (mismatch.isPresent()) {
            return mismatch;
        }
        if (contradictory.contains(report.tube())) {
            return Optional.of(ReviewCause.CONTRADICTION);
        }
        return sample.state() == SampleState.REJECTED ? Optional.of(ReviewCause.SAMPLE_REJECTED) : Optional.empty();
    }

    private Judged next(Report report, SampleNow sample, String hash) {
        if (report.resultedAt().isBefore(sample.collectedAt())) {
            throw new RuleBroken(ResultRule.RESULT_BEFORE_SAMPLE).at("resultedAt");
        }
        List<ResultRow> chain = chains.computeIfAbsent(sample.id(), none -> new ArrayList<>());
        TestMethod method = report.method() == null ? sample.method() : report.method();
        for (ResultRow known : chain) {
            if (known.says(report, method)) {
                return new Judged(report, Disposition.SAME, sample, known, null, null, hash);
            }
        }
        if (!how.isLookedAt() && report.status() == ResultStatus.FINAL && contradicts(report, effective(chain))) {
            return new Judged(report, Disposition.REVIEW, sample, null, ReviewCause.CONTRADICTION, null, hash);
        }
        ResultStatus last = chain.isEmpty() ? null : chain.get(chain.size() - 1).status();
        if (!ResultStatus.mayFollow(last, report.status())) {
            throw new RuleBroken(ResultRule.RESULT_ORDER, report.status(), last == null ? "-" : last).at("status");
        }
        ResultRow row = row(report, sample, method, chain.size() + 1, hash);
        chain.add(row);
        return new Judged(report, Disposition.RECORDED, sample, row, null, null, hash);
    }

    private static boolean contradicts(Report report, Outcome counting) {
        return counting != null && counting != report.outcome();
    }

    private ResultRow row(Report report, SampleNow sample, TestMethod method, int revision, String hash) {
        return new ResultRow(
                report.id(),
                sample.id(),
                sample.facilityId(),
                revision,
                report.status(),
                report.outcome(),
                method,
                report.resultedAt(),
                report.laboratory() == null ? sample.laboratory() : report.laboratory(),
                report.ct(),
                how.source(),
                how.fileId(),
                report.row(),
                report.reason(),
                now.recordedAt(),
                by,
                hash);
    }

    /** What counts of a chain; null when nothing does. */
    static Outcome effective(List<ResultRow> chain) {
        ResultRow last = chain == null || chain.isEmpty() ? null : chain.get(chain.size() - 1);
        return last != null && last.status().counts() ? last.outcome() : null;
    }

    /** What that says of the one person; null when nothing counts. */
    static Outcome personal(List<ResultRow> chain) {
        Outcome found = effective(chain);
        return found == null ? null : found.ofPerson(chain.get(chain.size() - 1).method());
    }

    /** After all that was judged. */
    List<ResultRow> chain(UUID sample) {
        return chains.get(sample);
    }
}
