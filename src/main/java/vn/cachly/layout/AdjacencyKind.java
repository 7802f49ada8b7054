package vn.cachly.layout;

/** How two rooms touch. Infection has gone from door to opposite door. */
public enum AdjacencyKind {
    NEXT,
    OPPOSITE,
    SAME_CORRIDOR
}
