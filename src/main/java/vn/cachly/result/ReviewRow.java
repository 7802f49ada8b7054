package vn.cachly.result;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import vn.cachly.protocol.TestMethod;

/** A result in the tray as it is stored, in the order of the columns. */
@RegisterForReflection
record ReviewRow(
        UUID id,
        UUID facilityId,
        UUID[] camps,
        UUID sampleId,
        String tubeCode,
        String echoedName,
        Integer echoedBirthYear,
        ResultStatus status,
        Outcome outcome,
        TestMethod method,
        Instant resultedAt,
        String laboratory,
        BigDecimal ct,
        ReviewCause cause,
        CorrectionReason reasonCode,
        UUID fileId,
        Integer rowNumber,
        ReviewState state,
        UUID resultId,
        Instant decidedAt,
        String decidedBy,
        String decisionReason,
        Instant recordedAt,
        String recordedBy,
        String contentHash,
        int version) {
    /** As if its sender had named this tube. */
    Report report(String tube) {
        return new Report(
                id,
                tube,
                echoedName,
                echoedBirthYear,
                status,
                outcome,
                method,
                resultedAt,
                laboratory,
                ct,
                reasonCode,
                null);
    }

    /** Of somebody whose other result may have let him go on as if he were well. */
    boolean isContradictedPositive() {
        return cause == ReviewCause.CONTRADICTION && outcome == Outcome.POSITIVE && facilityId != null;
    }

    /** The sample of which another thing was said; null when it lies there for another cause. */
    UUID contradicted() {
        return cause == ReviewCause.CONTRADICTION ? sampleId : null;
    }

    ReviewView view() {
        return view(null, false);
    }

    /** @param stay whose it is by the decision; null when nobody's */
    ReviewView view(UUID stay, boolean dryRun) {
        return new ReviewView(
                id,
                dryRun,
                facilityId,
                sampleId,
                tubeCode,
                echoedName,
                echoedBirthYear,
                status,
                outcome,
                method,
                resultedAt,
                laboratory,
                ct,
                cause,
                fileId,
                rowNumber,
                state,
                resultId,
                stay,
                decidedAt,
                decidedBy,
                decisionReason,
                recordedAt,
                recordedBy,
                version);
    }
}
