package vn.cachly.clock;

import java.util.UUID;

/** Events that follow from something else, and are taken back with it and never alone. A feature that writes such makes a bean of it. */
public interface EventsOfOthers {
    /** Whether this one does. */
    boolean holds(UUID event);
}
