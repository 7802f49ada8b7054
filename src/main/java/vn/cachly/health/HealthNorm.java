package vn.cachly.health;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** From which value on a health worker is told, as one instrument says it. */
@RegisterForReflection
record HealthNorm(BigDecimal feverFrom, Integer spo2Below, Integer breathingFrom) {
    /** Before anybody said anything: symptoms only. */
    static final HealthNorm NONE = new HealthNorm(null, null, null);

    /** @return nothing for somebody who is well */
    List<CheckReason> reasons(Finding finding) {
        List<CheckReason> reasons = new ArrayList<>();
        if (feverFrom != null
                && finding.temperature() != null
                && finding.temperature().compareTo(feverFrom) >= 0) {
            reasons.add(CheckReason.FEVER);
        }
        if (!finding.symptoms().isEmpty()) {
            reasons.add(CheckReason.SYMPTOM);
        }
        if (spo2Below != null && finding.spo2() != null && finding.spo2() < spo2Below) {
            reasons.add(CheckReason.LOW_OXYGEN);
        }
        if (breathingFrom != null && finding.breathing() != null && finding.breathing() >= breathingFrom) {
            reasons.add(CheckReason.FAST_BREATHING);
        }
        return reasons;
    }
}
