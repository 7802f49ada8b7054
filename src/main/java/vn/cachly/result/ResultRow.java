package vn.cachly.result;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import vn.cachly.protocol.TestMethod;

/** A revision as it is stored, in the order of the columns. */
@RegisterForReflection
record ResultRow(
        UUID id,
        UUID sampleId,
        UUID facilityId,
        int revision,
        ResultStatus status,
        Outcome outcome,
        TestMethod method,
        Instant resultedAt,
        String laboratory,
        BigDecimal ct,
        ResultSource source,
        UUID fileId,
        Integer rowNumber,
        CorrectionReason reasonCode,
        Instant recordedAt,
        String recordedBy,
        String contentHash) {
    private static final int HUNDREDTHS = 2;

    /** Whether it says what a report says. What is final to a laboratory may have been written down as a correction. */
    boolean says(Report report, TestMethod examined) {
        return (status == report.status() || isCorrectionOf(report.status()))
                && outcome == report.outcome()
                && method == examined
                && resultedAt.equals(report.resultedAt());
    }

    private boolean isCorrectionOf(ResultStatus said) {
        return source == ResultSource.REVIEW && status == ResultStatus.CORRECTED && said == ResultStatus.FINAL;
    }

    TestResultView view() {
        return new TestResultView(
                id,
                sampleId,
                revision,
                status,
                outcome,
                method,
                resultedAt,
                laboratory,
                ct == null ? null : ct.setScale(HUNDREDTHS),
                source,
                fileId,
                rowNumber,
                reasonCode,
                recordedAt,
                recordedBy);
    }
}
