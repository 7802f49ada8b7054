package vn.cachly.certificate;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Certifies that somebody has completed quarantine.
 *
 * @param facilityId the camp that answers for it
 * @param from the first day of quarantine
 * @param to the last one
 * @param decisionNumber of the decision that ends it, as written there; may be null
 * @param followUpUntil the last day on which he is looked after at home; null for none
 */
public record IssueCertificate(
        UUID id,
        UUID stayId,
        UUID personId,
        UUID facilityId,
        LocalDate from,
        LocalDate to,
        String decisionNumber,
        LocalDate followUpUntil) {}
