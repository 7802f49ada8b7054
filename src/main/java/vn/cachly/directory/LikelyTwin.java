package vn.cachly.directory;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who may be one of many newcomers; who he is is read where people are read.
 *
 * @param stayId of the stay that lasts, when it is in the actor's place
 */
public record LikelyTwin(UUID personId, List<TwinReason> reasons, UUID stayId) {
    static LikelyTwin of(Directory.TwinRow row) {
        return new LikelyTwin(
                row.personId(),
                Arrays.stream(row.found().split(","))
                        .map(TwinReason::valueOf)
                        .sorted()
                        .toList(),
                row.stayId());
    }
}
