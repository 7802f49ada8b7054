package vn.cachly.evidence;

import java.util.UUID;

/** Somebody shows a paper, or an officer judges one. Fired before it is written, because stays are taken before papers. */
public record EvidenceChanging(UUID personId) {}
