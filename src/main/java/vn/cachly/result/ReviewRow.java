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

    ReviewView view() {
        return new ReviewView(
                id,
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
                decidedAt,
                decidedBy,
                decisionReason,
                recordedAt,
                recordedBy,
                version);
    }
}
