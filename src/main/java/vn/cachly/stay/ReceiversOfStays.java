package vn.cachly.stay;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Who has received people after their stay. A feature that hands them over makes a bean of it. */
public interface ReceiversOfStays {
    /** The unit by stay; nothing for somebody whom no unit has received. */
    Map<UUID, UUID> of(Collection<UUID> stays);
}
