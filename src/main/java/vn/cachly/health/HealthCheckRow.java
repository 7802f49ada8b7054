package vn.cachly.health;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cachly.screening.Symptom;
import vn.cachly.shared.Happened;
import vn.cachly.shared.VietNam;

/** A check as it is stored, named as the columns are, with the alert that it opened. */
@RegisterForReflection
record HealthCheckRow(
        UUID id,
        UUID stayId,
        UUID facilityId,
        CheckSession session,
        Instant checkedAt,
        Instant recordedAt,
        String recordedBy,
        BigDecimal temperatureC,
        Integer spo2,
        Integer pulse,
        Integer breathing,
        List<Symptom> symptoms,
        List<CheckReason> reasons,
        String note,
        String reason,
        String contentHash,
        UUID alertId,
        Instant voidedAt,
        String voidedBy,
        String voidReason,
        int version) {
    private static final int TENTHS = 1;
    private static final Duration EVENING_AFTER_MIDNIGHT = Duration.ofHours(4);

    static HealthCheckRow of(
            UUID id,
            Here who,
            CheckSession session,
            Happened when,
            String by,
            Finding finding,
            HealthNorm norm,
            String reason,
            String hash) {
        return new HealthCheckRow(
                id,
                who.stayId(),
                who.facilityId(),
                session,
                when.at(),
                when.recordedAt(),
                by,
                finding.temperature() == null ? null : finding.temperature().setScale(TENTHS),
                finding.spo2(),
                finding.pulse(),
                finding.breathing(),
                finding.symptoms(),
                norm.reasons(finding),
                finding.note(),
                reason,
                hash,
                null,
                null,
                null,
                null,
                0);
    }

    /** Somebody who is in a camp. */
    @RegisterForReflection
    record Here(UUID stayId, UUID personId, UUID facilityId) {}

    HealthCheckRow alerting(UUID alert) {
        return with(session, alert);
    }

    /** The same beside the rounds. */
    HealthCheckRow extra() {
        return with(CheckSession.EXTRA, alertId);
    }

    private HealthCheckRow with(CheckSession asked, UUID alert) {
        return new HealthCheckRow(
                id,
                stayId,
                facilityId,
                asked,
                checkedAt,
                recordedAt,
                recordedBy,
                temperatureC,
                spo2,
                pulse,
                breathing,
                symptoms,
                reasons,
                note,
                reason,
                contentHash,
                alert,
                voidedAt,
                voidedBy,
                voidReason,
                version);
    }

    /** As the column has it. */
    LocalDate day() {
        return LocalDate.ofInstant(
                session == CheckSession.EVENING ? checkedAt.minus(EVENING_AFTER_MIDNIGHT) : checkedAt, VietNam.ZONE);
    }

    boolean isNormal() {
        return reasons.isEmpty();
    }

    HealthCheckView view() {
        return new HealthCheckView(
                id,
                stayId,
                facilityId,
                session,
                day(),
                checkedAt,
                recordedAt,
                recordedBy,
                temperatureC,
                spo2,
                pulse,
                breathing,
                symptoms,
                isNormal(),
                reasons,
                alertId,
                note,
                reason,
                voidedAt,
                voidedBy,
                voidReason,
                version);
    }
}
