package vn.cachly.shared;

import java.util.List;
import java.util.UUID;

/**
 * Somebody was shown data about persons. Fired inside the transaction that reads; one list is one event.
 *
 * @param ids the records shown
 * @param facilityId the camp, when all of them are of one
 */
public record PersonsRead(String action, String resource, List<UUID> ids, UUID facilityId) {}
