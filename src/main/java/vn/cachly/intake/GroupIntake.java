package vn.cachly.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.arrival.ArrivalLedger;
import vn.cachly.arrival.ArrivalNow;
import vn.cachly.arrival.ArrivalRule;
import vn.cachly.group.GroupNow;
import vn.cachly.placement.Placement;
import vn.cachly.placement.Unplaced;
import vn.cachly.problem.RuleBroken;
import vn.cachly.screening.ScreeningService;
import vn.cachly.screening.ScreeningView;
import vn.cachly.shared.Happened;
import vn.cachly.shared.ItemCheck;
import vn.cachly.shared.Items;

/** Gives those who came with a group their beds: each party alone and whole, and no party for the sake of another. */
@ApplicationScoped
class GroupIntake {
    private final ArrivalLedger ledger;
    private final ScreeningService screenings;
    private final Placing placing;
    private final Admitting admitting;
    private final NamedBeds chosen;
    private final ItemCheck check;
    private final IntakeAnswers answers;

    GroupIntake(
            ArrivalLedger ledger,
            ScreeningService screenings,
            Placing placing,
            Admitting admitting,
            NamedBeds chosen,
            ItemCheck check,
            IntakeAnswers answers) {
        this.ledger = ledger;
        this.screenings = screenings;
        this.placing = placing;
        this.admitting = admitting;
        this.chosen = chosen;
        this.check = check;
        this.answers = answers;
    }

    /** Whoever was admitted before, by whichever clerk, is answered with where he lies. */
    AdmittedView admit(GroupNow group, AdmitArrivals command, Happened when) {
        UUID id = group.id();
        Map<UUID, ArrivalNow> taken = command.isAll() ? ledger.takeHere(id) : ledger.take(ids(command));
        Items<AdmitArrival> items = check.of(asked(command, taken), AdmitArrival::arrivalId);
        items.fit().stream()
                .map(AdmitArrival::arrivalId)
                .filter(one ->
                        !taken.containsKey(one) || !taken.get(one).groupId().equals(id))
                .forEach(one -> items.refuse(one, new RuleBroken(ArrivalRule.ARRIVAL_NOT_FOUND).at("arrivalId")));
        List<ArrivalNow> people =
                items.fit().stream().map(item -> taken.get(item.arrivalId())).toList();
        Map<UUID, ScreeningView> found = latestOf(people);
        Readiness readiness = new Readiness(people, found);
        items.refuse(readiness.refused());
        Run run = new Run(group, ledger.listed(id), found, command, when, items);
        List<Unplaced> unplaced = carryOut(run, readiness);
        return answers.of(group, found, items, taken, readiness, unplaced);
    }

    /** One admission under way. */
    private record Run(
            GroupNow group,
            Map<UUID, ArrivalNow> listed,
            Map<UUID, ScreeningView> found,
            AdmitArrivals command,
            Happened when,
            Items<AdmitArrival> items) {
        Map<UUID, UUID> named() {
            return items.fit().stream()
                    .filter(item -> item.bedId() != null)
                    .collect(Collectors.toMap(AdmitArrival::arrivalId, AdmitArrival::bedId));
        }
    }

    /** Those with beds first, so that the others are placed around them. */
    private List<Unplaced> carryOut(Run asked, Readiness readiness) {
        Map<UUID, UUID> named = asked.named();
        Map<Boolean, List<Party>> seeking = readiness.ready().stream()
                .collect(Collectors.partitioningBy(
                        party -> asked.command().finds() && party.ids().stream().noneMatch(named::containsKey)));
        List<Party> sought = seeking.get(true);
        Run run = sought.isEmpty() ? asked : taken(asked, readiness);
        List<ArrivalNow> admitted =
                new ArrayList<>(admit(run, seeking.get(false), chosen.given(run.listed(), seeking.get(false), named)));
        List<Unplaced> unplaced = List.of();
        if (!sought.isEmpty()) {
            Placement placement = propose(run, sought);
            unplaced = placement.unplaced();
            admitted.addAll(admit(run, placed(sought, unplaced), Placing.beds(placement, run.listed())));
        }
        admitting.unite(admitted, run.listed(), run.when());
        return unplaced;
    }

    /** With the rooms taken, and the list as it is since nobody else puts people into them. */
    private Run taken(Run run, Readiness readiness) {
        placing.take(run.group(), readiness.readyPeople(), run.listed());
        return new Run(
                run.group(), ledger.listed(run.group().id()), run.found(), run.command(), run.when(), run.items());
    }

    private Placement propose(Run run, List<Party> sought) {
        List<ArrivalNow> people =
                sought.stream().flatMap(party -> party.people().stream()).toList();
        return placing.propose(
                run.group(),
                people,
                run.found(),
                run.listed(),
                run.when().at(),
                run.command().parts());
    }

    private List<ArrivalNow> admit(Run run, List<Party> parties, Map<UUID, Admitting.Bed> places) {
        Map<UUID, RuleBroken> refused =
                admitting.admit(run.group(), parties, run.found(), places, run.command(), run.when());
        run.items().refuse(refused);
        return parties.stream()
                .flatMap(party -> party.people().stream())
                .filter(one -> !refused.containsKey(one.id()))
                .toList();
    }

    /** Without those for whom there is no bed; what is left of a party that was parted is a party. */
    private static List<Party> placed(List<Party> sought, List<Unplaced> unplaced) {
        List<UUID> without = unplaced.stream().map(Unplaced::candidateId).toList();
        return sought.stream()
                .map(party -> new Party(party.people().stream()
                        .filter(one -> !without.contains(one.id()))
                        .toList()))
                .filter(party -> !party.people().isEmpty())
                .toList();
    }

    private Map<UUID, ScreeningView> latestOf(List<ArrivalNow> people) {
        return screenings.latestOf(people.stream().map(ArrivalNow::id).toList());
    }

    private static List<UUID> ids(AdmitArrivals command) {
        return command.items().stream()
                .map(AdmitArrival::arrivalId)
                .filter(one -> one != null)
                .distinct()
                .toList();
    }

    private static List<AdmitArrival> asked(AdmitArrivals command, Map<UUID, ArrivalNow> taken) {
        return command.isAll()
                ? taken.keySet().stream()
                        .map(one -> new AdmitArrival(one, null))
                        .toList()
                : command.items();
    }
}
