package vn.cachly.stay;

import java.util.UUID;

/** A stay that this transaction has taken, with its version as it will be. */
public record TakenStay(UUID id, UUID personId, UUID facilityId, int version) {}
