package vn.cachly.access;

import java.util.List;
import java.util.UUID;

/**
 * Assignments to units that end before they do. They stay with what has ended, and give no camp any more.
 *
 * @param count how many there are
 * @param ids those of them in the actor's place
 */
public record LeftAssignments(int count, List<UUID> ids) {
    public LeftAssignments {
        ids = List.copyOf(ids);
    }
}
