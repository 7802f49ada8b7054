package vn.cachly.sampling;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody is to be sampled.
 *
 * @param causeId the alert, the exposure or the sample that it comes from
 */
public record NewNeed(UUID stayId, UUID facilityId, NeedCause cause, UUID causeId, Instant dueAt) {}
