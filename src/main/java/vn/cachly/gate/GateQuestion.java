package vn.cachly.gate;

import java.util.UUID;
import vn.cachly.stay.StayNow;

/**
 * Whether somebody may leave.
 *
 * @param listed whether he is on a list
 * @param approved whether somebody else has approved it
 * @param receivingUnitId the commune that is to receive him; null: the one of his address counts
 * @param transport whether anybody has said how he travels
 */
public record GateQuestion(
        UUID stayId, ExitKind exitKind, boolean listed, boolean approved, UUID receivingUnitId, boolean transport) {
    /** Which unit is to receive him; null when nobody knows. */
    UUID receiver(StayNow stay) {
        return receivingUnitId != null ? receivingUnitId : stay.unitAfterId();
    }

    /** Of somebody on no list. */
    public static GateQuestion of(UUID stay, ExitKind kind) {
        return new GateQuestion(stay, kind, false, false, null, false);
    }
}
