package vn.cachly.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    void judge(AreaPlan plan, Map<AreaPlaces.Located, UUID> named, AreaFaults faults) {
        judgeUnits(plan, faults);
        Map<UUID, UUID> lying = new HashMap<>();
        places.in(plan.ends().keySet()).forEach(located -> lying.put(located.placeId(), located.unitId()));
        plan.ends().forEach((unit, change) -> {
            Set<UUID> there = lying.keySet().stream()
                    .filter(place -> lying.get(place).equals(unit))
                    .collect(Collectors.toSet());
            for (UUID place : there) {
                UUID next = named.getOrDefault(new AreaPlaces.Located(place, unit), heir(unit, plan));
                if (next == null) {
                    faults.add(change, "places", AreaRule.PLACES_LEFT);
                } else {
                    lying.put(place, next);
                }
            }
            if (!there.containsAll(change.places().keySet())) {
                faults.add(change, "places", AreaRule.PLACE_ELSEWHERE);
            }
        });
    }

    /** Those that were there, and those that begin in the same file. */
    private void judgeUnits(AreaPlan plan, AreaFaults faults) {
        Map<UUID, LocalDate> days = new LinkedHashMap<>();
        plan.ends().forEach((unit, change) -> days.put(unit, change.from()));
        Stream<AreaImports.Below> begun = plan.begins().stream()
                .filter(unit -> days.containsKey(unit.parent()))
                .map(unit -> new AreaImports.Below(unit.id(), unit.parent()));
        Stream.concat(imports.below(days).stream(), begun)
                .filter(unit -> outlives(unit, plan))
                .forEach(unit -> faults.add(plan.ends().get(unit.parentId()), "code", AreaRule.UNIT_HAS_UNITS));
    }

    /** Where the file says that what lies in a unit lies afterwards: a place may move on twice. */
    Map<AreaPlaces.Located, UUID> named(AreaPlan plan, AreaRegister register, AreaFaults faults) {
        Map<AreaPlaces.Located, UUID> named = new HashMap<>();
        plan.ends()
                .forEach((unit, change) -> change.places().forEach((place, code) -> {
                    KnownArea target =
                            register.on(change.from(), change.tier(), code).orElse(null);
                    if (target == null) {
                        faults.add(change, "places", AreaRule.UNIT_NOT_FOUND);
                    } else {
                        named.put(new AreaPlaces.Located(place, unit), target.id());
                    }
                }));
        return named;
    }

    /** Day by day, so that a place may move on twice. */
    Set<UUID> move(AreaPlan plan, Map<AreaPlaces.Located, UUID> named, AreaFaults faults) {
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

    /** The one that took all of the unit; null when none did. */
    private static UUID heir(UUID unit, AreaPlan plan) {
        return plan.links().stream()
                .filter(link -> link.predecessor().equals(unit) && link.extent() == Extent.WHOLE)
                .map(AreaPlan.Link::successor)
                .findFirst()
                .orElse(null);
    }
}
