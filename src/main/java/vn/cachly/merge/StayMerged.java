package vn.cachly.merge;

import java.util.UUID;
import vn.cachly.shared.Happened;

/**
 * What happened in one stay belongs to another from now on, or again to the first. Fired inside the transaction; whoever keeps
 * something by stay re-points it.
 *
 * @param merge the merge that says so
 * @param undone whether it goes back
 */
public record StayMerged(UUID merge, UUID from, UUID to, boolean undone, Happened when) {}
