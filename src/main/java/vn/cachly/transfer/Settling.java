package vn.cachly.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.cachly.bed.BedRule;
import vn.cachly.bed.OccupancyService;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.stay.Departures;
import vn.cachly.stay.StayNow;
import vn.cachly.stay.StayService;
import vn.cachly.stay.Transits;

/** People who have been on the way are taken and given beds, whichever of the two camps they have come to. */
@ApplicationScoped
class Settling {
    private final TransferItems items;
    private final StayService stays;
    private final Departures departures;
    private final Transits transits;
    private final OccupancyService occupancy;

    Settling(
            TransferItems items,
            StayService stays,
            Departures departures,
            Transits transits,
            OccupancyService occupancy) {
        this.items = items;
        this.stays = stays;
        this.departures = departures;
        this.transits = transits;
        this.occupancy = occupancy;
    }

    /**
     * @return those who have come or are turned back, as they are before that
     * @throws RuleBroken NOT_ON_THE_WAY, OUT_OF_ORDER (409)
     */
    List<StayNow> take(UUID transfer, Comers comers, List<TransferredState> expected, Happened when) {
        Set<UUID> named = comers.named();
        stays.takeAll(Stream.concat(named.stream(), comers.guardians()).toList());
        requireStill(transfer, named, expected);
        List<StayNow> moving = stays.now(named).stream()
                .filter(one -> !comers.missing().containsKey(one.id()))
                .toList();
        if (!departures.tooLate(moving.stream().map(StayNow::id).toList(), when).isEmpty()) {
            throw new RuleBroken(BedRule.OUT_OF_ORDER).at("happenedAt");
        }
        return moving;
    }

    /** Until their stays were ours somebody may have written down that one of them is absent. */
    private void requireStill(UUID transfer, Set<UUID> named, List<TransferredState> expected) {
        Map<UUID, TransferItems.Standing> standing = items.of(transfer);
        List<UUID> gone = named.stream()
                .filter(one -> expected.stream().noneMatch(standing.get(one)::is))
                .toList();
        if (!gone.isEmpty()) {
            throw new RuleBroken(TransferRule.NOT_ON_THE_WAY).at("items").naming(gone);
        }
    }

    /** @throws vn.cachly.problem.FieldsBroken BEDS_REFUSED (409) */
    void arrive(UUID transfer, UUID camp, Comers comers, Happened when) {
        Lying lying =
                new Lying(comers.command().items(), items.people(transfer), stays.now(comers.comingAndGuardians()));
        lying.refuse(occupancy.judge(camp, lying.candidates(), when));
        transits.arrive(lying.inBeds(), lying.waiting(), when, comers.command().reason());
        if (!lying.candidates().isEmpty()) {
            occupancy.occupyAll(lying.candidates(), when);
        }
    }
}
