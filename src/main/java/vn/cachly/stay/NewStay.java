package vn.cachly.stay;

import java.util.UUID;

/** A stay among many that begin at once in one camp. */
record NewStay(UUID id, UUID personId, PresenceKind presence, String category, String reason, byte[] contentHash) {}
