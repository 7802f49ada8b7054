package vn.cachly.placement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** A bed that is there, with what it is in use for. */
record BedNow(UUID id, String name, List<UseNow> uses) {
    /** What makes it not free; children who share it do not. */
    Optional<UseNow> inTheWay() {
        return uses.stream().filter(use -> use.slot() == 0).findFirst();
    }

    boolean isFree() {
        return inTheWay().isEmpty();
    }

    boolean holds(UUID stay) {
        return uses.stream().anyMatch(use -> stay.equals(use.stayId()));
    }

    int lastSlot() {
        return uses.stream().mapToInt(UseNow::slot).max().orElse(0);
    }

    /** As if he lay in it, whoever does. */
    BedNow with(UseNow use) {
        return new BedNow(id, name, Stream.concat(Stream.of(use), uses.stream()).toList());
    }

    BedNow without(Set<UUID> stays) {
        return new BedNow(
                id,
                name,
                uses.stream()
                        .filter(use -> use.stayId() == null || !stays.contains(use.stayId()))
                        .toList());
    }
}
