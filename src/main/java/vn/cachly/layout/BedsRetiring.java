package vn.cachly.layout;

import java.util.List;
import java.util.UUID;
import vn.cachly.shared.Happened;

/** Beds are about to be retired, their rooms are locked. Whoever knows of a use that forbids it refuses. */
public record BedsRetiring(List<UUID> bedIds, Happened when, String reason) {}
