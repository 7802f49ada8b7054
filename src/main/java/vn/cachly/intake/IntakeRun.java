package vn.cachly.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.arrival.ArrivalNow;
import vn.cachly.group.GroupNow;
import vn.cachly.placement.Unplaced;
import vn.cachly.problem.RuleBroken;
import vn.cachly.screening.ScreeningView;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Items;

/** One admission of people of a group under way. */
record IntakeRun(
        GroupNow group,
        Map<UUID, ArrivalNow> listed,
        Map<UUID, ScreeningView> found,
        AdmitArrivals command,
        Happened when,
        Items<AdmitArrival> items) {
    /** The beds that are named, by arrival. */
    Map<UUID, UUID> named() {
        return items.fit().stream()
                .filter(item -> item.bedId() != null)
                .collect(Collectors.toMap(AdmitArrival::arrivalId, AdmitArrival::bedId));
    }

    /**
     * Those who can come in. One without a bed keeps his party out with him unless families may be parted; then what is left of it
     * is a party.
     */
    List<Party> placed(List<Party> sought, List<Unplaced> unplaced) {
        List<UUID> without = unplaced.stream().map(Unplaced::candidateId).toList();
        List<Party> placed = new ArrayList<>();
        for (Party party : sought) {
            List<UUID> missing = party.ids().stream().filter(without::contains).toList();
            List<ArrivalNow> others = party.people().stream()
                    .filter(one -> !missing.contains(one.id()))
                    .toList();
            if (missing.isEmpty() || command.parts()) {
                placed.add(new Party(others));
            } else {
                others.forEach(
                        one -> items.refuse(one.id(), new RuleBroken(IntakeRule.PARTY_NOT_PLACED).naming(missing)));
            }
        }
        return placed.stream().filter(party -> !party.people().isEmpty()).toList();
    }
}
