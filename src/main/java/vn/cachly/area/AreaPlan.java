package vn.cachly.area;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What a file means: which units end, which begin, and what they come from. */
final class AreaPlan {
    private final Map<UUID, AreaChange> ends = new LinkedHashMap<>();
    private final Map<UUID, Begin> begins = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();
    private int unchanged;

    /** A unit that begins. */
    @RegisterForReflection
    record Begin(
            UUID id, Tier tier, String code, String name, UUID parent, LocalDate day, LocalDate until, byte[] hash) {
        Begin until(LocalDate end) {
            return new Begin(id, tier, code, name, parent, day, end, hash);
        }
    }

    /** A unit that ends. */
    @RegisterForReflection
    record End(UUID id, LocalDate day) {}

    /** What a unit that begins comes from. */
    @RegisterForReflection
    record Link(UUID predecessor, UUID successor, Extent extent) {}

    /** It may have begun in the same file. */
    void end(UUID unit, AreaChange change) {
        ends.put(unit, change);
        begins.computeIfPresent(unit, (id, begin) -> begin.until(change.from()));
    }

    void begin(Begin unit) {
        begins.put(unit.id(), unit);
    }

    void link(Link link) {
        links.add(link);
    }

    void leave() {
        unchanged++;
    }

    /** Units that end with their rows, in the order of their days. */
    Map<UUID, AreaChange> ends() {
        return ends;
    }

    /** Ends of units that were there before. */
    List<End> endRows() {
        return ends.entrySet().stream()
                .filter(end -> !begins.containsKey(end.getKey()))
                .map(end -> new End(end.getKey(), end.getValue().from()))
                .toList();
    }

    List<Begin> begins() {
        return List.copyOf(begins.values());
    }

    List<Link> links() {
        return links;
    }

    int unchanged() {
        return unchanged;
    }

    /** Every unit that is another one afterwards. */
    List<UUID> touched() {
        return Stream.concat(ends.keySet().stream(), begins.keySet().stream())
                .distinct()
                .toList();
    }
}
