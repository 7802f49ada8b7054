package vn.cachly.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What lies in units that end: units below them, and places. Nothing of it may be left behind. */
@ApplicationScoped
class AreaContents {
    private final AreaImports imports;
    private final AreaPlaces places;

    AreaContents(AreaImports imports, AreaPlaces places) {
        this.imports = imports;
        this.places = places;
    }

    /** Finds every row whose unit would leave something behind. */
    void judge(AreaPlan plan, Map<UUID, UUID> named, AreaFaults faults) {
        imports.below(plan.ends().keySet()).stream()
                .filter(unit -> outlives(unit, plan))
                .forEach(unit -> faults.add(plan.ends().get(unit.parentId()), "code", AreaRule.UNIT_HAS_UNITS));
        Set<String> there = new HashSet<>();
        for (AreaPlaces.Located located : places.in(plan.ends().keySet())) {
            there.add(located.placeId() + "/" + located.unitId());
            if (!named.containsKey(located.placeId()) && !goesOnWhole(located.unitId(), plan)) {
                faults.add(plan.ends().get(located.unitId()), "places", AreaRule.PLACES_LEFT);
            }
        }
        plan.ends().forEach((unit, change) -> {
            if (change.places().keySet().stream().anyMatch(place -> !there.contains(place + "/" + unit))) {
                faults.add(change, "places", AreaRule.PLACE_ELSEWHERE);
            }
        });
    }

    /** Where the file says that a place lies afterwards. */
    Map<UUID, UUID> named(AreaPlan plan, AreaRegister register, AreaFaults faults) {
        Map<UUID, UUID> named = new HashMap<>();
        for (AreaChange change : plan.ends().values()) {
            change.places().forEach((place, code) -> {
                KnownArea target =
                        register.on(change.from(), change.tier(), code).orElse(null);
                if (target == null) {
                    faults.add(change, "places", AreaRule.UNIT_NOT_FOUND);
                } else {
                    named.put(place, target.id());
                }
            });
        }
        return named;
    }

    /** Day by day, so that a place may move on twice. */
    Set<UUID> move(AreaPlan plan, Map<UUID, UUID> named, AreaFaults faults) {
        Set<UUID> moved = new HashSet<>();
        Map<LocalDate, List<UUID>> days = plan.ends().keySet().stream()
                .collect(
                        Collectors.groupingBy(unit -> plan.ends().get(unit).from(), TreeMap::new, Collectors.toList()));
        days.values().forEach(units -> moved.addAll(places.follow(units, named)));
        places.beyond(plan.ends().keySet())
                .forEach(left -> faults.add(plan.ends().get(left.unitId()), "places", AreaRule.PLACES_LEFT));
        return moved;
    }

    private static boolean outlives(AreaImports.Below unit, AreaPlan plan) {
        AreaChange end = plan.ends().get(unit.id());
        return end == null
                || end.from().isAfter(plan.ends().get(unit.parentId()).from());
    }

    private static boolean goesOnWhole(UUID unit, AreaPlan plan) {
        return plan.links().stream().anyMatch(link -> link.predecessor().equals(unit) && link.extent() == Extent.WHOLE);
    }
}
