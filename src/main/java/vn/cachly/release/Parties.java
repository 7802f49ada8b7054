package vn.cachly.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.stay.StayNow;

/** Who leaves together or not at all: a child and whose bed it shares, and those of a family who are on the same list. */
final class Parties {
    private final Map<UUID, UUID> leaders = new HashMap<>();

    private Parties() {}

    /** @param families by person */
    static List<List<StayNow>> of(List<StayNow> people, Map<UUID, UUID> families) {
        Parties parties = new Parties();
        Map<UUID, UUID> first = new HashMap<>();
        people.forEach(one -> parties.leaders.put(one.id(), one.id()));
        for (StayNow one : people) {
            if (one.guardianStayId() != null && parties.leaders.containsKey(one.guardianStayId())) {
                parties.join(one.id(), one.guardianStayId());
            }
            UUID family = families.get(one.personId());
            if (family != null) {
                parties.join(one.id(), first.computeIfAbsent(family, any -> one.id()));
            }
        }
        Map<UUID, List<StayNow>> together = new LinkedHashMap<>();
        people.forEach(one -> together.computeIfAbsent(parties.leader(one.id()), any -> new ArrayList<>())
                .add(one));
        return List.copyOf(together.values());
    }

    private void join(UUID one, UUID other) {
        leaders.put(leader(one), leader(other));
    }

    private UUID leader(UUID one) {
        UUID next = leaders.get(one);
        return next.equals(one) ? one : leader(next);
    }
}
