package vn.cachly.health;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.cachly.screening.Symptom;

/** An alert with its person, the bed and the last check, as the statement gives it. */
@RegisterForReflection
record HealthAlertRow(
        UUID id,
        UUID stayId,
        UUID personId,
        String name,
        UUID facilityId,
        String building,
        String floor,
        String room,
        String bed,
        UUID checkId,
        UUID lastCheckId,
        Instant lastCheckedAt,
        BigDecimal temperatureC,
        Integer spo2,
        String symptoms,
        String reasons,
        Instant openedAt,
        Instant recordedAt,
        String recordedBy,
        Instant clearedAt,
        String clearedBy,
        String clearReason,
        int version) {
    /** @param mayClear whether the actor may clear alerts at all */
    HealthAlertView view(boolean mayClear) {
        return new HealthAlertView(
                id,
                stayId,
                personId,
                name,
                facilityId,
                building,
                floor,
                room,
                bed,
                checkId,
                lastCheckId,
                lastCheckedAt,
                temperatureC,
                spo2,
                listed(symptoms, Symptom::valueOf),
                listed(reasons, CheckReason::valueOf),
                openedAt,
                recordedAt,
                recordedBy,
                clearedAt,
                clearedBy,
                clearReason,
                mayClear && clearedAt == null ? List.of("clear") : List.of(),
                version);
    }

    private static <T> List<T> listed(String names, Function<String, T> valueOf) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(",")).map(valueOf).toList();
    }
}
