package vn.cachly.layout;

import java.util.UUID;

/** A room that touches another. */
public record NeighbourView(UUID roomId, AdjacencyKind kind) {}
