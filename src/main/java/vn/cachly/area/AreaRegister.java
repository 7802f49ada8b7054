package vn.cachly.area;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units a file speaks of, as they are and as its changes make them. */
final class AreaRegister {
    private final Map<String, List<KnownArea>> units = new HashMap<>();

    AreaRegister(Collection<KnownArea> known) {
        known.forEach(this::put);
    }

    Optional<KnownArea> on(LocalDate day, Tier tier, String code) {
        return of(tier, code).stream().filter(unit -> unit.existsOn(day)).findFirst();
    }

    /** The unit above: of the highest tier that has the code. */
    Optional<KnownArea> above(Tier tier, String code, LocalDate day) {
        for (Tier higher : Tier.values()) {
            Optional<KnownArea> found = higher.ordinal() < tier.ordinal() ? on(day, higher, code) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    Optional<KnownArea> beginningOn(LocalDate day, Tier tier, String code) {
        return of(tier, code).stream()
                .filter(unit -> unit.validFrom().equals(day))
                .findFirst();
    }

    /** Whether the code names a unit on that day or on any day after it. */
    boolean isTaken(LocalDate from, Tier tier, String code) {
        return of(tier, code).stream()
                .anyMatch(unit -> unit.validUntil() == null || unit.validUntil().isAfter(from));
    }

    void put(KnownArea unit) {
        List<KnownArea> same = units.computeIfAbsent(unit.tier() + unit.code(), key -> new ArrayList<>());
        same.removeIf(other -> other.id().equals(unit.id()));
        same.add(unit);
    }

    private List<KnownArea> of(Tier tier, String code) {
        return units.getOrDefault(tier.name() + code, List.of());
    }
}
