package vn.cachly.order;

import java.util.List;
import java.util.UUID;

/**
 * A signed order begins to cover people, or covers them no more. Fired before it is written, because stays are taken before
 * orders.
 *
 * @param stays those on a new order; those on one that is known stand in it
 */
public record OrderChanging(UUID orderId, List<UUID> stays) {}
