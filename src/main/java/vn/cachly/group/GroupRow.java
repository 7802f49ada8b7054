package vn.cachly.group;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A group with its figures as the statement gives it. */
@RegisterForReflection
record GroupRow(
        UUID id,
        UUID facilityId,
        String facilityName,
        UUID originId,
        String originName,
        String name,
        String vehicleKind,
        String vehicleNumber,
        Instant expectedAt,
        Integer announced,
        Instant moment,
        String status,
        Instant endedAt,
        String endedBy,
        String endReason,
        Instant recordedAt,
        String recordedBy,
        int version,
        Instant handedOverAt,
        String unit,
        String official,
        Integer handedOver,
        String receivedBy,
        Instant receivedAt,
        String handoverReason,
        String before,
        int listed,
        int extra,
        int expected,
        int missing,
        int received,
        int screened,
        int referred,
        int admitted,
        int waiting) {
    GroupView view(List<String> actions) {
        return new GroupView(
                id,
                facilityId,
                facilityName,
                originId,
                originName,
                name,
                VehicleKind.valueOf(vehicleKind),
                vehicleNumber,
                expectedAt,
                GroupStatus.valueOf(status),
                handover(),
                GroupTotals.of(this),
                endedAt,
                endedBy,
                endReason,
                recordedAt,
                recordedBy,
                actions,
                version);
    }

    private GroupHandover handover() {
        return handedOver == null
                ? null
                : new GroupHandover(
                        handedOverAt,
                        unit,
                        official,
                        handedOver,
                        receivedBy,
                        receivedAt,
                        handoverReason,
                        before == null
                                ? List.of()
                                : Arrays.stream(before.split(","))
                                        .map(Integer::valueOf)
                                        .toList());
    }
}
