package vn.cachly.stay;

import java.util.List;
import java.util.UUID;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.shared.Happened;

/**
 * Somebody goes out of the camp, with the children who share his bed.
 *
 * @param action as the trail calls it
 * @param to where he is from then on
 * @param clock what moves his dates; null when nothing does
 * @param block why nobody gets his bed until an officer frees it, in a word; null for a bed that is cleaned
 */
public record GoAway(
        String action,
        PresenceKind to,
        ClockEventKind clock,
        String block,
        List<UUID> withChildren,
        Happened when,
        String reason) {}
