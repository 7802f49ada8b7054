package vn.cachly.placement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Places one unit after the other and never takes one back. Tries a few tastes and keeps the plan that leaves fewest people
 * over, parts fewest families and opens fewest rooms; first fit is one of them, so that no plan is worse than that.
 */
final class GreedyPlacer implements Placer {
    /** While there is room: those for whom one room only will do, large families, those who do not climb well. */
    private static final Comparator<Unit> HARDEST = Comparator.comparing(
                    (Unit unit) -> unit.anchors().isEmpty())
            .thenComparing(Comparator.comparingInt(Unit::beds).reversed())
            .thenComparing(unit -> !unit.needsGround());

    @Override
    public Placement place(CampNow empty, List<Guest> people, boolean split) {
        Map<Boolean, List<Guest>> chosen =
                people.stream().collect(Collectors.partitioningBy(guest -> guest.bed() != null));
        CampNow camp = empty.with(chosen.get(true).stream()
                .collect(Collectors.toMap(Guest::bed, guest -> guest, (first, second) -> first)));
        Set<UUID> minors =
                chosen.get(true).stream().filter(Guest::minor).map(Guest::id).collect(Collectors.toSet());
        List<Unit> units = Unit.of(chosen.get(false), camp.lying(), minors);
        List<Unit> hardest = units.stream().sorted(HARDEST).toList();
        return (split ? Stream.of(Parting.AT_LAST, Parting.AT_ONCE) : Stream.of(Parting.NEVER))
                .flatMap(parting -> Stream.of(
                        new Plan(camp, hardest, Preference.WISHED, parting),
                        new Plan(camp, hardest, Preference.SPARING, parting),
                        new Plan(camp, hardest, Preference.FIRST_FIT, parting),
                        new Plan(camp, units, Preference.FIRST_FIT, parting)))
                .reduce(Plan::orBetter)
                .orElseThrow()
                .placement();
    }
}
