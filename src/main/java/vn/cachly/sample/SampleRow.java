package vn.cachly.sample;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.cachly.protocol.TestMethod;
import vn.cachly.shared.Happened;

/** A sample as it is stored, in the order of the columns. */
@RegisterForReflection
record SampleRow(
        UUID id,
        UUID stayId,
        UUID facilityId,
        String tubeCode,
        TestMethod method,
        SampleSite site,
        SamplePurpose purpose,
        Instant collectedAt,
        String collectedBy,
        String reason,
        SampleState state,
        String laboratory,
        Instant recordedAt,
        String recordedBy,
        String contentHash,
        int version) {
    static SampleRow of(StayFacts stay, TakeSample command, Happened when, String by, String hash) {
        return new SampleRow(
                command.id(),
                stay.id(),
                stay.facilityId(),
                command.tube(),
                command.method(),
                command.site(),
                command.purpose(),
                when.at(),
                command.collectedBy(),
                command.reason(),
                SampleState.TAKEN,
                null,
                when.recordedAt(),
                by,
                hash,
                0);
    }

    SampleRow moved(Delivery delivery) {
        return new SampleRow(
                id,
                stayId,
                facilityId,
                tubeCode,
                method,
                site,
                purpose,
                collectedAt,
                collectedBy,
                reason,
                SampleState.after(delivery.step()),
                delivery.laboratory() == null ? laboratory : delivery.laboratory(),
                recordedAt,
                recordedBy,
                contentHash,
                version + 1);
    }

    SampleView view(List<CustodyEntry> custody) {
        return new SampleView(
                id,
                stayId,
                facilityId,
                tubeCode,
                method,
                site,
                purpose,
                collectedAt,
                collectedBy,
                state,
                laboratory,
                recordedAt,
                recordedBy,
                custody,
                state.allowedActions(),
                version);
    }
}
