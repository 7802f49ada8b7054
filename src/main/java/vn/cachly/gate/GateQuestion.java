package vn.cachly.gate;

import java.util.UUID;

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
    /** Of somebody on no list. */
    public static GateQuestion of(UUID stay, ExitKind kind) {
        return new GateQuestion(stay, kind, false, false, null, false);
    }
}
