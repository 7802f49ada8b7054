package vn.cachly.clock;

import java.util.UUID;

/** The words beside the events of a person's stays are taken away. Fired before they are. */
public record ReasonsErasing(UUID personId) {}
