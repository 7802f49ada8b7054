package vn.cachly.health;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.List;
import vn.cachly.screening.Symptom;

/**
 * What was found of somebody. What was not measured is null.
 *
 * @param temperature degrees Celsius
 * @param spo2 per cent of oxygen in the blood
 * @param pulse beats in a minute
 * @param breathing breaths in a minute
 */
@RegisterForReflection
public record Finding(
        BigDecimal temperature, Integer spo2, Integer pulse, Integer breathing, List<Symptom> symptoms, String note) {
    /** Somebody looked and there was nothing. */
    public static final Finding NOTHING = new Finding(null, null, null, null, List.of(), null);

    public Finding {
        temperature = temperature == null ? null : temperature.stripTrailingZeros();
        symptoms = symptoms == null
                ? List.of()
                : symptoms.stream().distinct().sorted().toList();
        note = note == null || note.isBlank() ? null : note;
    }
}
