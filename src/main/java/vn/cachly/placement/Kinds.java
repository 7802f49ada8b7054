package vn.cachly.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.layout.AdjacencyKind;
import vn.cachly.layout.NeighbourView;

/** The rooms of a camp by what they are like, so that a ship with thousands of people does not look into thousands of rooms for each. */
final class Kinds {
    static final int CORRIDOR = 1;
    static final int DOOR = 2;

    private static final int FIRST_AND_RIVAL = 2;

    private final Map<UUID, Lodging> rooms;
    private final Map<UUID, List<Lodging>> neighboursOf = new HashMap<>();
    private final Map<Alike, NavigableSet<Lodging>> alike = new HashMap<>();
    private final Map<Lodging, Alike> kindOf = new HashMap<>();

    Kinds(Map<UUID, Lodging> rooms) {
        this.rooms = rooms;
        for (Lodging lodging : rooms.values()) {
            for (NeighbourView neighbour : lodging.room().neighbours()) {
                neighboursOf
                        .computeIfAbsent(neighbour.roomId(), any -> new ArrayList<>())
                        .add(lodging);
            }
            sort(lodging);
        }
    }

    Alike of(Lodging lodging) {
        return kindOf.get(lodging);
    }

    /** Of each kind the first on the way, and another that would do as well. */
    Stream<Lodging> some() {
        return alike.values().stream().flatMap(same -> same.stream().limit(FIRST_AND_RIVAL));
    }

    /** Somebody was put there. */
    void changed(Lodging lodging) {
        sort(lodging);
        neighboursOf.getOrDefault(lodging.room().id(), List.of()).forEach(this::sort);
    }

    private void sort(Lodging lodging) {
        Alike now = Alike.of(lodging, near(lodging, false), near(lodging, true));
        Alike before = kindOf.put(lodging, now);
        if (before != null) {
            alike.get(before).remove(lodging);
        }
        alike.computeIfAbsent(now, any -> new TreeSet<>(Comparator.comparingInt(Lodging::order)))
                .add(lodging);
    }

    private int near(Lodging lodging, boolean infectious) {
        int near = 0;
        for (NeighbourView neighbour : lodging.room().neighbours()) {
            Lodging other = rooms.get(neighbour.roomId());
            if (other != null && other.company().endangers(infectious)) {
                near = Math.max(near, neighbour.kind() == AdjacencyKind.SAME_CORRIDOR ? CORRIDOR : DOOR);
            }
        }
        return near;
    }
}
