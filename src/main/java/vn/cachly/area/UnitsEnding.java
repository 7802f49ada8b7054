package vn.cachly.area;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Units end by an import. Whoever has something that rests on a unit says what of it outlives its own. */
public final class UnitsEnding {
    private final Set<UUID> units;
    private final Set<LeftBehind> left = new TreeSet<>(Comparator.comparing(LeftBehind::resource));

    UnitsEnding(Collection<UUID> units) {
        this.units = Set.copyOf(units);
    }

    public Set<UUID> units() {
        return units;
    }

    /** @param resource what it is, as the audit trail calls it */
    public void left(String resource, List<UUID> ids) {
        if (!ids.isEmpty()) {
            left.add(new LeftBehind(resource, ids.size(), ids));
        }
    }

    List<LeftBehind> leftBehind() {
        return List.copyOf(left);
    }
}
