package vn.cachly.group;

import java.util.UUID;
import vn.cachly.shared.Happened;

/**
 * A group is being closed or cancelled. Fired inside the transaction, which holds the group's row.
 *
 * @param cancelled it does not come; otherwise whoever has not come is missing
 */
public record GroupEnding(UUID groupId, UUID facilityId, boolean cancelled, String reason, Happened when) {}
