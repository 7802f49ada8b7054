package vn.cachly.stay;

import java.util.List;
import java.util.UUID;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.shared.Happened;

/**
 * Somebody comes back into the camp, with those who share his bed.
 *
 * @param action as the trail calls it
 * @param from where they were
 * @param unless why not, when they were not there
 * @param clock what moves their dates; null when nothing does
 * @param bedId null for whoever waits for a bed
 * @param guardianStayId the stay whose bed he shares himself; null for a bed of his own
 * @param keptUse what blocks the bed that was kept for them; null when none was
 */
public record ComeBack(
        String action,
        PresenceKind from,
        StayRule unless,
        ClockEventKind clock,
        UUID bedId,
        UUID guardianStayId,
        UUID keptUse,
        List<UUID> withChildren,
        Happened when,
        String reason) {}
