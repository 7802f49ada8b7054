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
        IntakeRun run = new IntakeRun(group, ledger.listed(id), found, command, when, items);
        List<Unplaced> unplaced = carryOut(run, readiness);
        return answers.of(group, found, items, taken, readiness, unplaced);
    }

    /** Parties for whom all beds are named first, so that the others are placed around them. */
    private List<Unplaced> carryOut(IntakeRun asked, Readiness readiness) {
        Map<UUID, UUID> named = asked.named();
        Map<Boolean, List<Party>> seeking = readiness.ready().stream()
                .collect(Collectors.partitioningBy(
                        party -> asked.command().finds() && !named.keySet().containsAll(party.ids())));
        List<Party> sought = seeking.get(true);
        IntakeRun run = sought.isEmpty() ? asked : taken(asked, readiness);
        List<ArrivalNow> admitted =
                new ArrayList<>(admit(run, seeking.get(false), chosen.given(run.listed(), seeking.get(false), named)));
        List<Unplaced> unplaced = List.of();
        if (!sought.isEmpty()) {
            Map<UUID, Admitting.Bed> given = chosen.given(run.listed(), sought, named);
            Placement placement = propose(run, sought, NamedBeds.own(given, named));
            unplaced = placement.unplaced();
            Map<UUID, Admitting.Bed> places = Placing.beds(placement, run.listed());
            named.keySet().forEach(id -> places.put(id, given.get(id)));
            admitted.addAll(admit(run, run.placed(sought, unplaced), places));
        }
        admitting.unite(admitted, run.listed(), run.when());
        return unplaced;
    }

    /** With the rooms taken, and the list as it is since nobody else puts people into them. */
    private IntakeRun taken(IntakeRun run, Readiness readiness) {
        placing.take(run.group(), readiness.readyPeople(), run.listed());
        return new IntakeRun(
                run.group(), ledger.listed(run.group().id()), run.found(), run.command(), run.when(), run.items());
    }

    private Placement propose(IntakeRun run, List<Party> sought, Map<UUID, UUID> own) {
        List<ArrivalNow> people =
                sought.stream().flatMap(party -> party.people().stream()).toList();
        return placing.propose(
                run.group(),
                people,
                run.found(),
                run.listed(),
                run.when().at(),
                run.command().parts(),
                own);
    }

    private List<ArrivalNow> admit(IntakeRun run, List<Party> parties, Map<UUID, Admitting.Bed> places) {
        Map<UUID, RuleBroken> refused =
                admitting.admit(run.group(), parties, run.found(), places, run.command(), run.when());
        run.items().refuse(refused);
        return parties.stream()
                .flatMap(party -> party.people().stream())
                .filter(one -> !refused.containsKey(one.id()))
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
