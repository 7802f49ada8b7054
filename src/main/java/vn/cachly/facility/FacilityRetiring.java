package vn.cachly.facility;

import java.util.UUID;

/** A camp is about to go out of use. Whoever still needs it throws. */
public record FacilityRetiring(UUID facilityId) {}
