package vn.cachly.result;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import vn.cachly.protocol.TestMethod;

/**
 * What somebody says was found in a tube.
 *
 * @param id of the result to be
 * @param name whose it is, as the sender has it; null when he gives the year only
 * @param outcome null only when it is withdrawn
 * @param method null for the one that was planned
 * @param reason null unless it corrects or withdraws
 * @param row of a file; null for a call
 */
public record Report(
        UUID id,
        String tube,
        String name,
        Integer birthYear,
        ResultStatus status,
        Outcome outcome,
        TestMethod method,
        Instant resultedAt,
        String laboratory,
        BigDecimal ct,
        CorrectionReason reason,
        Integer row) {
    Report at(Instant when) {
        return new Report(id, tube, name, birthYear, status, outcome, method, when, laboratory, ct, reason, row);
    }

    Report corrected() {
        return new Report(
                id,
                tube,
                name,
                birthYear,
                ResultStatus.CORRECTED,
                outcome,
                method,
                resultedAt,
                laboratory,
                ct,
                reason,
                row);
    }

    /** Whether two of one tube cannot both be right. */
    boolean contradicts(Report other) {
        return status == other.status && !Objects.equals(outcome, other.outcome);
    }

    /** What is said, whatever id and row it has. */
    Report content() {
        return new Report(
                null, tube, name, birthYear, status, outcome, method, resultedAt, laboratory, ct, reason, null);
    }
}
