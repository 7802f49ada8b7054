package vn.cachly.bed;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who is to lie in a bed, together with others or alone.
 *
 * @param party those with the same number get their beds all together or not at all
 * @param born first day of what is known of the birth date; null: look it up, or nobody knows
 */
public record Candidate(int party, UUID bedId, Occupant occupant, LocalDate born) {
    UUID stayId() {
        return occupant.stayId();
    }
}
