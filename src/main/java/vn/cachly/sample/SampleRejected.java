package vn.cachly.sample;

import java.util.UUID;
import vn.cachly.shared.Happened;

/** A sample cannot be examined, and another has to be taken. Fired inside the transaction, once for each. */
public record SampleRejected(UUID sampleId, UUID stayId, UUID facilityId, Happened when) {}
