package vn.cachly.protocol;

import java.util.List;
import java.util.UUID;

/**
 * Where a camp lies, for choosing its rules.
 *
 * @param units the units it lies in that day, the smallest first
 */
public record CampPlace(UUID facilityId, String kind, List<UUID> units) {
    public CampPlace {
        units = List.copyOf(units);
    }
}
