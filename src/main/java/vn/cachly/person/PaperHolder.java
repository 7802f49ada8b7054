package vn.cachly.person;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who has one of the papers that were asked about.
 *
 * @param nth which of them, from 1
 * @param birthDate first day of what is known of it; null when nothing is
 */
@RegisterForReflection
public record PaperHolder(int nth, UUID personId, LocalDate birthDate, String sex) {}
