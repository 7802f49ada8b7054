package vn.cachly.stay;

import java.util.List;
import java.util.UUID;
import vn.cachly.shared.Happened;

/** Stays are over, in whatever way. Fired inside the transaction that ends them. */
public record StaysEnded(List<UUID> stayIds, Happened when) {}
