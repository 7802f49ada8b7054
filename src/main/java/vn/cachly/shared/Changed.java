package vn.cachly.shared;

import java.util.List;
import java.util.UUID;

/**
 * Something was changed. Fired inside the transaction that changes it; audit and feed write it down.
 *
 * @param action resource and step, such as {@code stay.admitted}
 * @param id the record that changed
 * @param version its version afterwards
 * @param facilityId the camp it belongs to, or null
 * @param also other records the change speaks of, such as the person and the bed
 */
public record Changed(
        String action, String resource, UUID id, int version, UUID facilityId, List<UUID> also, Happened when) {}
