package vn.cachly.stay;

import java.util.List;
import java.util.UUID;

/**
 * Somebody who has gone out of the camp.
 *
 * @param stays his and those of the children who went with him
 * @param blockedUse what blocks the bed; null when none is blocked
 */
public record GoneAway(StayView view, List<UUID> stays, UUID blockedUse) {}
