package vn.cachly.opening;

import java.util.UUID;
import vn.cachly.bed.Berth;
import vn.cachly.bed.Occupant;
import vn.cachly.bed.Resident;
import vn.cachly.shared.Ids;
import vn.cachly.stay.StandingStay;

/** A row with what was found for it: the bed, the guardian, the record that there is of the person already. */
final class OpeningPerson {
    private static final String REASON = "Số dư ban đầu";

    private final OpeningRow row;
    private final UUID stayId = Ids.next();
    private Berth berth;
    private OpeningPerson guardian;
    private UUID knownId;

    OpeningPerson(OpeningRow row) {
        this.row = row;
    }

    OpeningRow row() {
        return row;
    }

    UUID stayId() {
        return stayId;
    }

    /** Whoever was here before keeps his record. */
    UUID personId() {
        return isKnown() ? knownId : row.person().id();
    }

    boolean isKnown() {
        return knownId != null;
    }

    void isThe(UUID person) {
        knownId = person;
    }

    /** Null as long as nobody has found it. */
    Berth berth() {
        return berth;
    }

    void liesIn(Berth found) {
        berth = found;
    }

    OpeningPerson guardian() {
        return guardian;
    }

    void lieWith(OpeningPerson other) {
        guardian = other;
    }

    boolean saysToShare() {
        return row.sharesBedWith() != null;
    }

    boolean hasPlaceAndTime() {
        return berth != null && row.enteredAt() != null;
    }

    /** For a look at the bed, which has no need of more. */
    Resident place() {
        return new Resident(berth.bedId(), new Occupant(stayId, null, null, null), row.enteredAt());
    }

    StandingStay stay() {
        return new StandingStay(
                stayId,
                personId(),
                isKnown(),
                row.person().sex(),
                row.person().nationality(),
                row.born(),
                row.category(),
                row.note() == null ? REASON : REASON + ": " + row.note(),
                berth.bedId(),
                guardian == null ? null : guardian.stayId,
                row.enteredAt(),
                row.lastContactAt(),
                row.countryEnteredAt(),
                row.route());
    }
}
