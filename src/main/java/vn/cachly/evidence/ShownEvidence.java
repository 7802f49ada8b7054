package vn.cachly.evidence;

import java.util.UUID;

/** A paper, and who showed it. */
public record ShownEvidence(UUID personId, AddEvidence paper) {}
