package vn.cachly.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cachly.bed.BedRule;
import vn.cachly.gate.ExitKind;
import vn.cachly.gate.GateQuestion;
import vn.cachly.gate.GateRule;
import vn.cachly.gate.GateView;
import vn.cachly.gate.ReleaseGate;
import vn.cachly.problem.Problems;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.RequestFacts;
import vn.cachly.stay.Departures;
import vn.cachly.stay.StayNow;
import vn.cachly.stay.StayService;

/**
 * People of an approved list leave. Each, with those he belongs together with, leaves whole or not at all: stay ended, bed left,
 * certificate issued, handover sent; and none for the sake of another. The stays are taken before the gate is asked.
 */
@ApplicationScoped
class Departing {
    private final ReleaseLists lists;
    private final StayService stays;
    private final ReleaseGate gate;
    private final Kin kin;
    private final Departures departures;
    private final Sightings sightings;
    private final Papers papers;
    private final Event<Changed> changes;
    private final Problems problems;
    private final RequestFacts request;

    Departing(
            ReleaseLists lists,
            StayService stays,
            ReleaseGate gate,
            Kin kin,
            Departures departures,
            Sightings sightings,
            Papers papers,
            Event<Changed> changes,
            Problems problems,
            RequestFacts request) {
        this.lists = lists;
        this.stays = stays;
        this.gate = gate;
        this.kin = kin;
        this.departures = departures;
        this.sightings = sightings;
        this.papers = papers;
        this.changes = changes;
        this.problems = problems;
        this.request = request;
    }

    /** @param row of an approved list that this transaction has taken */
    DepartedView depart(ReleaseLists.Row row, Depart command, Happened when) {
        Map<UUID, ReleaseLists.Item> listed = new LinkedHashMap<>();
        lists.items(row.id()).forEach(item -> listed.put(item.stayId(), item));
        List<UUID> asked = command.stayIds() == null
                ? listed.values().stream()
                        .filter(item -> item.departedAt() == null)
                        .map(ReleaseLists.Item::stayId)
                        .filter(id -> !command.leavingBehind().contains(id))
                        .toList()
                : command.stayIds().stream().distinct().toList();
        stays.takeAll(asked);
        Map<UUID, RuleBroken> refused = new HashMap<>();
        refuseStrangers(asked, listed, refused);
        List<StayNow> people = stays.now(asked);
        List<GateQuestion> questions = people.stream()
                .filter(one -> !refused.containsKey(one.id()))
                .map(one -> ReleaseViews.question(row, listed.get(one.id())))
                .toList();
        Map<UUID, GateView> gates = gate.judge(questions, when);
        List<StayNow> leaving = together(asking(people, gates, refused, when), row, command, refused, when);
        Papers.Given given = Papers.Given.NOTHING;
        if (!leaving.isEmpty()) {
            lists.departed(row.id(), leaving.stream().map(StayNow::id).toList(), when.at());
            departures.end(
                    leaving,
                    one -> ExitKind.valueOf(listed.get(one.id()).exitKind()).end(),
                    when,
                    command.reason() == null ? row.reason() : command.reason());
            given = papers.give(row, leaving, listed, when);
        }
        lists.rise(row.id());
        DepartedView answer = answered(row, asked, gates, refused, given);
        changes.fire(new Changed(
                "release-list.departed",
                "release-list",
                row.id(),
                answer.version(),
                row.facilityId(),
                leaving.stream().map(StayNow::id).toList(),
                when));
        return answer;
    }

    private static void refuseStrangers(
            List<UUID> asked, Map<UUID, ReleaseLists.Item> listed, Map<UUID, RuleBroken> refused) {
        for (UUID id : asked) {
            ReleaseLists.Item item = listed.get(id);
            if (item == null) {
                refused.put(id, new RuleBroken(ReleaseRule.STAY_NOT_LISTED).at("stayIds"));
            } else if (item.departedAt() != null) {
                refused.put(id, new RuleBroken(ReleaseRule.DEPARTED).at("stayIds"));
            }
        }
    }

    /** Those on the list, each with what keeps him in himself. */
    private List<StayNow> asking(
            List<StayNow> people, Map<UUID, GateView> gates, Map<UUID, RuleBroken> refused, Happened when) {
        List<StayNow> asking =
                people.stream().filter(one -> !refused.containsKey(one.id())).toList();
        Set<UUID> tooLate = departures.tooLate(asking.stream().map(StayNow::id).toList(), when);
        Set<UUID> seenLater = sightings.after(asking.stream().map(StayNow::id).toList(), when.at());
        Set<UUID> bedMates = stays.sharingWith(asking.stream().map(StayNow::id).toList());
        for (StayNow one : asking) {
            GateView view = gates.get(one.id());
            if (!one.isOpen() || view == null) {
                refused.put(one.id(), new RuleBroken(ReleaseRule.DEPARTED).at("stayIds"));
            } else if (!view.open()) {
                refused.put(one.id(), new RuleBroken(GateRule.GATE_SHUT, view.shut()));
            } else if (tooLate.contains(one.id())) {
                refused.put(one.id(), new RuleBroken(BedRule.OUT_OF_ORDER).at("happenedAt"));
            } else if (seenLater.contains(one.id())) {
                refused.put(one.id(), new RuleBroken(ReleaseRule.SEEN_LATER).at("happenedAt"));
            } else if (bedMates.contains(one.id())) {
                refused.put(one.id(), new RuleBroken(ReleaseRule.COMPANION_NOT_LISTED));
            }
        }
        return asking;
    }

    /** Families leave whole or not at all, also when some of them are on another list or on none, but for those who are named as staying. */
    private List<StayNow> together(
            List<StayNow> asking, ReleaseLists.Row row, Depart command, Map<UUID, RuleBroken> refused, Happened when) {
        Kin.Kinship kinship = kin.of(row.facilityId(), asking, command.leavingBehind(), when.at());
        Set<UUID> others = kinship.others().stream().map(StayNow::id).collect(Collectors.toSet());
        List<StayNow> everybody =
                Stream.concat(asking.stream(), kinship.others().stream()).toList();
        List<StayNow> leaving = new ArrayList<>();
        for (List<StayNow> party : Parties.of(everybody, kinship.families())) {
            List<UUID> shut = party.stream()
                    .map(StayNow::id)
                    .filter(id -> refused.containsKey(id) || others.contains(id))
                    .toList();
            List<UUID> alone = kinship.leftAloneBy(party);
            if (shut.isEmpty() && alone.isEmpty()) {
                leaving.addAll(party);
            } else {
                RuleBroken why = shut.isEmpty()
                        ? new RuleBroken(ReleaseRule.MINOR_BEHIND).naming(alone)
                        : new RuleBroken(ReleaseRule.PARTY_SHUT).naming(shut);
                party.stream()
                        .map(StayNow::id)
                        .filter(id -> !others.contains(id))
                        .forEach(id -> refused.putIfAbsent(id, why));
            }
        }
        return leaving;
    }

    private DepartedView answered(
            ReleaseLists.Row row,
            List<UUID> asked,
            Map<UUID, GateView> gates,
            Map<UUID, RuleBroken> refused,
            Papers.Given given) {
        List<DepartedItem> items = asked.stream()
                .map(id -> refused.containsKey(id)
                        ? new DepartedItem(
                                id,
                                DepartedItem.Result.REFUSED,
                                null,
                                null,
                                null,
                                gates.containsKey(id) && !gates.get(id).open()
                                        ? ReleaseViews.shut(gates.get(id))
                                        : null,
                                problems.of(refused.get(id), request.language()))
                        : new DepartedItem(
                                id,
                                DepartedItem.Result.DEPARTED,
                                given.certificate(id),
                                given.serial(id),
                                given.handover(id),
                                null,
                                null))
                .toList();
        int gone =
                asked.size() - (int) asked.stream().filter(refused::containsKey).count();
        return new DepartedView(
                row.id(), items, gone, asked.size() - gone, lists.row(row.id()).version());
    }
}
