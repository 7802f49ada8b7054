package vn.cachly.sample;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Whose a sample is. Never shown to whoever sends results; only laid beside what they echo.
 *
 * @param born first day of what is known of the birth date; null when nothing is
 */
@RegisterForReflection
public record SampleSubject(UUID sampleId, UUID stayId, UUID personId, String name, LocalDate born) {}
