package vn.cachly.sample;

import java.util.UUID;

/** A sample that cannot be examined: another has to be taken. */
public record SampleRejected(UUID sampleId, UUID stayId, UUID facilityId) {}
