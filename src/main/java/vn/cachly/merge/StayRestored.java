package vn.cachly.merge;

import java.util.UUID;
import vn.cachly.shared.Happened;

/** A stay that never was goes on, because the merge that said so is undone. Fired inside the transaction, when all of it is back. */
public record StayRestored(UUID merge, UUID stayId, Happened when) {}
