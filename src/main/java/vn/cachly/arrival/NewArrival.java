package vn.cachly.arrival;

import java.util.UUID;

/**
 * Somebody who is put on the list of a group.
 *
 * @param manifestId the file that announces him, and the row in it; null when it was no file
 */
public record NewArrival(UUID id, ArrivalPlan plan, UUID manifestId, Integer row) {
    public NewArrival(UUID id, ArrivalPlan plan) {
        this(id, plan, null, null);
    }
}
