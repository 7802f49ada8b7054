package vn.cachly.sample;

import java.time.Instant;
import java.util.UUID;
import vn.cachly.protocol.TestMethod;

/** A sample that this transaction has taken, for those who write down what was found in it. */
public record SampleNow(
        UUID id,
        UUID stayId,
        UUID facilityId,
        String tube,
        TestMethod method,
        Instant collectedAt,
        SampleState state,
        String laboratory,
        int version) {}
