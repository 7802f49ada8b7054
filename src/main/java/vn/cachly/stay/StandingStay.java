package vn.cachly.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.cachly.bed.Occupant;
import vn.cachly.bed.Resident;
import vn.cachly.person.Sex;
import vn.cachly.protocol.EntryRoute;

/**
 * Somebody who has been in a camp for a while before anybody wrote it down.
 *
 * @param id of the stay, made by the caller, as that of the person, who is registered
 * @param known whether the person had been here before, so that papers of his may have been verified
 * @param nationality as it is known; null when nobody said
 * @param born first day of what is known of the birth date; null when nothing is
 * @param reason why it is written down so late
 * @param guardianStayId the stay whose bed a small child shares, among those taken over with him
 */
public record StandingStay(
        UUID id,
        UUID personId,
        boolean known,
        Sex sex,
        String nationality,
        LocalDate born,
        String category,
        String reason,
        UUID bedId,
        UUID guardianStayId,
        Instant enteredAt,
        Instant lastContactAt,
        Instant countryEnteredAt,
        EntryRoute route) {
    public Resident resident() {
        return new Resident(bedId, new Occupant(id, sex, category, guardianStayId), enteredAt);
    }

    NewStay stay(byte[] contentHash) {
        return new NewStay(id, personId, PresenceKind.IN_CAMP, category, reason, contentHash, enteredAt);
    }
}
