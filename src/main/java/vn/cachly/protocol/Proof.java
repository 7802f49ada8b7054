package vn.cachly.protocol;

import java.time.Instant;
import java.time.LocalDate;
import vn.cachly.shared.VietNam;

/**
 * A verified fact that a condition is read against.
 *
 * @param at when: of a test the moment of the sample, otherwise the beginning of the day
 * @param dose number of the dose, of a vaccination
 * @param method of a test
 * @param positive result of a test
 */
public record Proof(Kind kind, Instant at, Integer dose, TestMethod method, boolean positive) {
    /** What evidence is about. */
    public enum Kind {
        VACCINE_DOSE,
        RECOVERY,
        TEST
    }

    LocalDate day() {
        return LocalDate.ofInstant(at, VietNam.ZONE);
    }
}
