package vn.cachly.protocol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cachly.shared.VietNam;

/**
 * Somebody for whom a version is sought.
 *
 * @param birthDate first day of what is known of it; null when nothing is
 * @param moments when he departed, entered the country and the camp, as far as known; the last one always is
 * @param at the moment for which a version that applies by the entry into the camp is sought: then, or when an officer asks
 */
public record Subject(
        String category,
        CampPlace place,
        LocalDate birthDate,
        Map<ClockEventKind, Instant> moments,
        EntryRoute route,
        List<Proof> proofs,
        Instant at) {
    public Subject {
        moments = Map.copyOf(moments);
        proofs = List.copyOf(proofs);
    }

    /** When he entered the country, or the camp when that is all we know. */
    Instant entry() {
        return moments.getOrDefault(ClockEventKind.COUNTRY_ENTRY, moments.get(ClockEventKind.FACILITY_ENTRY));
    }

    LocalDate entryDay() {
        return LocalDate.ofInstant(entry(), VietNam.ZONE);
    }

    Instant departure() {
        return moments.getOrDefault(ClockEventKind.DEPARTURE, entry());
    }

    /** The moment by which a version applies or not; what is unknown is replaced by the next one known. */
    Instant momentOf(ClockEventKind kind) {
        return switch (kind) {
            case DEPARTURE -> departure();
            case COUNTRY_ENTRY -> entry();
            default -> at;
        };
    }
}
