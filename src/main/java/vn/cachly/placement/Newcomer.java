package vn.cachly.placement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who seeks a bed.
 *
 * @param people himself, then the children who come along in his bed
 * @param family rooms where people of his family lie
 */
record Newcomer(List<Guest> people, Set<UUID> family) {
    Guest first() {
        return people.get(0);
    }

    /** Those who leave their beds with this step, if they have any. */
    Set<UUID> ids() {
        return people.stream().map(Guest::id).collect(Collectors.toSet());
    }
}
