package vn.cachly.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One attempt to place everybody, one unit after the other, each into the room that suits it best at its turn. */
final class Plan {
    private final Lodgings lodgings;
    private final Comparator<Preference> taste;
    private final Parting parting;
    private final Map<String, Integer> demand = new HashMap<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final Shortfall shortfall;
    private int parted;
    private int amongStrangers;
    private int stairs;
    private int near;

    Plan(CampNow camp, List<Unit> units, Comparator<Preference> taste, Parting parting) {
        this.taste = taste;
        this.parting = parting;
        lodgings = new Lodgings(camp);
        shortfall = new Shortfall(camp, lodgings);
        units.forEach(unit -> demand.merge(unit.kind(), unit.beds(), Integer::sum));
        List<Unit> waiting = units.stream().filter(unit -> !place(unit)).toList();
        waiting.forEach(this::part);
    }

    /** What a plan is measured by, the more important first. */
    private record Score(int left, int parted, int opened, int amongStrangers, int stairs, int near) {
        private static final Comparator<Score> LEAST = Comparator.comparingInt(Score::left)
                .thenComparingInt(Score::parted)
                .thenComparingInt(Score::opened)
                .thenComparingInt(Score::amongStrangers)
                .thenComparingInt(Score::stairs)
                .thenComparingInt(Score::near);
    }

    /** @return this unless the other is better */
    Plan orBetter(Plan other) {
        return Score.LEAST.compare(score(), other.score()) <= 0 ? this : other;
    }

    private Score score() {
        return new Score(shortfall.people(), parted, lodgings.opened(), amongStrangers, stairs, near);
    }

    Placement placement() {
        return new Placement(List.copyOf(proposals), shortfall.unplaced(parting != Parting.NEVER), lodgings.opened());
    }

    /** @return false: when all others have had their turn, the family is to be parted */
    private boolean place(Unit unit) {
        int demanded = demand.get(unit.kind());
        demand.merge(unit.kind(), -unit.beds(), Integer::sum);
        if (unit.isWithoutAdult()) {
            shortfall.add(
                    unit, unit.people(), unit.hasLostGuardian() ? LeftOver.GUARDIAN_UNKNOWN : LeftOver.MINOR_ALONE);
            return true;
        }
        Optional<Choice> choice = lodgings.choose(unit.people(), demanded, unit.anchors(), taste);
        if (choice.isPresent()) {
            put(choice.get(), unit.isFamily() ? Stream.of(Reason.FAMILY_TOGETHER) : Stream.empty());
        } else if (unit.isFamily() && parting == Parting.AT_LAST) {
            return false;
        } else {
            part(unit);
        }
        return true;
    }

    /** Those whose guardians lie in the camp to them, the largest part of the others first, and what is left in the same way. */
    private void part(Unit unit) {
        List<Guest> rest = new ArrayList<>(unit.people());
        if (parting != Parting.NEVER) {
            unit.people().stream()
                    .filter(guest -> unit.anchors().contains(guest.guardian()))
                    .forEach(guest -> {
                        rest.remove(guest);
                        lodgings.choose(List.of(guest), 1, Set.of(guest.guardian()), taste)
                                .ifPresentOrElse(
                                        choice -> put(choice, Stream.of(Reason.FAMILY_SPLIT)),
                                        () -> shortfall.add(unit, List.of(guest), null));
                    });
        }
        Optional<Choice> part = part(rest);
        while (part.isPresent()) {
            put(part.get(), Stream.of(Reason.FAMILY_SPLIT));
            rest.removeAll(part.get().people());
            part = part(rest);
        }
        parted += rest.size() < unit.people().size() ? 1 : 0;
        if (!rest.isEmpty()) {
            shortfall.add(unit, rest, null);
        }
    }

    private Optional<Choice> part(List<Guest> rest) {
        if (parting == Parting.NEVER || rest.isEmpty()) {
            return Optional.empty();
        }
        Comparator<Choice> larger =
                Comparator.comparing(choice -> -choice.people().size());
        return lodgings.all().stream()
                .filter(lodging -> lodging.free() > 0)
                .flatMap(lodging -> Stream.of(Parting.largest(lodging, rest))
                        .filter(people -> !people.isEmpty())
                        .map(people -> lodgings.choice(lodging, people, rest.size(), false)))
                .min(larger.thenComparing(Choice::preference, taste));
    }

    private void put(Choice choice, Stream<Reason> family) {
        Preference preference = choice.preference();
        amongStrangers += preference.isAmongStrangers() ? choice.people().size() : 0;
        stairs += preference.stairs();
        near += preference.near();
        List<Reason> reasons =
                Stream.concat(family, lodgings.reasons(choice).stream()).toList();
        choice.people().forEach(guest -> proposals.add(proposal(guest, choice.lodging(), reasons)));
    }

    private Proposal proposal(Guest guest, Lodging lodging, List<Reason> reasons) {
        BedNow bed = lodgings.put(lodging, guest);
        RoomNow room = lodging.room();
        return new Proposal(
                guest.id(),
                bed.id(),
                room.id(),
                room.building(),
                room.floor(),
                room.name(),
                bed.name(),
                guest.sharing() ? lodging.nextSlot(bed) : 0,
                guest.sharing() ? guest.guardian() : null,
                guest.sharing() ? Reason.withGuardian(reasons) : reasons);
    }
}
