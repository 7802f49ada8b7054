package vn.cachly.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.access.CurrentActor;
import vn.cachly.bed.BedRule;
import vn.cachly.bed.OccupancyService;
import vn.cachly.problem.Code;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.FieldsBroken;
import vn.cachly.problem.RuleBroken;
import vn.cachly.release.ReleaseListService;
import vn.cachly.release.ReleaseRule;
import vn.cachly.release.Sightings;
import vn.cachly.shared.Happened;
import vn.cachly.stay.Departures;
import vn.cachly.stay.EndKind;
import vn.cachly.stay.StayNow;
import vn.cachly.stay.StayRule;
import vn.cachly.stay.StayService;

/**
 * The people of a transfer leave, all who are named or nobody: beds left, lists left, on the way, and in the hands of the other camp.
 * As many statements for one as for many.
 */
@ApplicationScoped
class Departing {
    private static final String WHY = "TRANSFER";

    private final Transfers transfers;
    private final TransferItems items;
    private final TransferTasks tasks;
    private final TransferNews news;
    private final StayService stays;
    private final Departures departures;
    private final Sightings sightings;
    private final OccupancyService occupancy;
    private final ReleaseListService releases;
    private final CurrentActor current;

    Departing(
            Transfers transfers,
            TransferItems items,
            TransferTasks tasks,
            TransferNews news,
            StayService stays,
            Departures departures,
            Sightings sightings,
            OccupancyService occupancy,
            ReleaseListService releases,
            CurrentActor current) {
        this.transfers = transfers;
        this.items = items;
        this.tasks = tasks;
        this.news = news;
        this.stays = stays;
        this.departures = departures;
        this.sightings = sightings;
        this.occupancy = occupancy;
        this.releases = releases;
        this.current = current;
    }

    /**
     * @param row that this transaction has taken
     * @throws RuleBroken NOT_ON_TRANSFER (400), NOBODY_GOES, COUNT_DIFFERS, PEOPLE_NOT_READY (409)
     */
    TransferView depart(Transfers.Row row, DepartTransfer command, Happened when) {
        String by = current.get().subject();
        Map<UUID, String> behind = Naming.whys(command.leftBehind(), "leftBehind");
        List<UUID> going = going(items.of(row.id()).keySet(), behind.keySet(), command.count());
        stays.takeAll(going);
        List<StayNow> people = stays.now(going);
        refuse(going, people, when);
        releases.takeOff(going, WHY, when);
        if (row.isOutside()) {
            items.become(row.id(), TransferredState.DEPARTED, going, Map.of(), when, by);
            departures.end(
                    people,
                    any -> EndKind.TRANSFERRED,
                    when,
                    command.reason() == null ? row.reason() : command.reason());
        } else {
            occupancy.leave(going, when);
            if (items.carry(row.id(), going, false, when, by, command.reason()) != going.size()) {
                throw new RuleBroken(CommonCode.BUSY);
            }
            items.become(row.id(), TransferredState.DEPARTED, going, Map.of(), when, by);
            news.moved("stay.transferred", people, row, null, when);
        }
        items.become(row.id(), TransferredState.LEFT_BEHIND, behind.keySet(), behind, when, by);
        transfers.depart(row.id(), command, when, by);
        tasks.awaited(row, transfers.row(row.id()).dueAt());
        return news.told("transfer.departed", row.id(), when);
    }

    private static List<UUID> going(Set<UUID> listed, Set<UUID> behind, int count) {
        if (!listed.containsAll(behind)) {
            throw new RuleBroken(TransferRule.NOT_ON_TRANSFER).at("leftBehind");
        }
        List<UUID> going =
                listed.stream().filter(one -> !behind.contains(one)).sorted().toList();
        if (count != going.size()) {
            throw new RuleBroken(TransferRule.COUNT_DIFFERS, count, going.size()).at("count");
        }
        if (going.isEmpty()) {
            throw new RuleBroken(TransferRule.NOBODY_GOES);
        }
        return going;
    }

    /** Everybody who cannot go is told of before anything is done. */
    private void refuse(List<UUID> going, List<StayNow> people, Happened when) {
        Map<UUID, StayNow> found = people.stream().collect(Collectors.toMap(StayNow::id, one -> one));
        Set<UUID> tooLate = departures.tooLate(going, when);
        Set<UUID> seenLater = sightings.after(going, when.at());
        Set<UUID> parted = new LinkedHashSet<>(stays.sharingWith(going));
        Map<UUID, Code> refused = new LinkedHashMap<>();
        for (UUID id : going) {
            StayNow one = found.get(id);
            if (one == null || !one.isOpen()) {
                refused.put(id, StayRule.STAY_ENDED);
            } else if (!one.isHere()) {
                refused.put(id, StayRule.NOT_IN_CAMP);
            } else if (parted.contains(id)) {
                refused.put(id, TransferRule.COMPANION_STAYS);
            } else if (tooLate.contains(id)) {
                refused.put(id, BedRule.OUT_OF_ORDER);
            } else if (seenLater.contains(id)) {
                refused.put(id, ReleaseRule.SEEN_LATER);
            }
        }
        if (!refused.isEmpty()) {
            List<FieldsBroken.Fault> faults = new ArrayList<>();
            refused.forEach((id, code) -> faults.add(new FieldsBroken.Fault("stays[" + id + "]", code.name())));
            throw new FieldsBroken(TransferRule.PEOPLE_NOT_READY, faults, faults.size());
        }
    }
}
