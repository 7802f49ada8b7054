package vn.cachly.task;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Which tasks are asked for.
 *
 * @param facility null for all of the actor's place
 * @param kind null for all
 * @param overdue only those
 * @param open those that wait, or those that are closed
 * @param ofUnits only those of the actor's units, and none of his camps
 */
record TaskFilter(UUID facility, String kind, boolean overdue, boolean open, boolean ofUnits) {
    TaskFilter ofUnits(boolean only) {
        return new TaskFilter(facility, kind, overdue, open, only);
    }

    /** One condition for each part that is given, so that each finds its index. */
    String conditions() {
        return (open ? "t.closed_at is null" : "t.closed_at is not null")
                + (facility == null ? "" : " and t.facility_id = :facility")
                + (ofUnits ? " and t.unit_id in (select access_units())" : "")
                + (kind == null ? "" : " and t.kind = :kind")
                + (overdue ? " and t.closed_at is null and t.due_at < :now" : "");
    }

    Map<String, Object> parameters(Instant now) {
        Map<String, Object> given = new HashMap<>();
        given.put("facility", facility);
        given.put("kind", kind);
        given.put("now", overdue ? now : null);
        given.values().removeIf(value -> value == null);
        return given;
    }
}
