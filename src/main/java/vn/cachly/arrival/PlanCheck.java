package vn.cachly.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.facility.Categories;
import vn.cachly.facility.FacilityRule;
import vn.cachly.person.IdentifierEntry;
import vn.cachly.person.PersonFacts;
import vn.cachly.person.PersonIntake;
import vn.cachly.person.PersonRule;
import vn.cachly.person.RegisterPerson;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;

/** What is told of many people is looked at before any of it is written. The caller holds the group, so that nobody adds another meanwhile. */
@ApplicationScoped
class PlanCheck {
    private final InGroup inGroup;
    private final PersonIntake persons;
    private final Categories categories;

    PlanCheck(InGroup inGroup, PersonIntake persons, Categories categories) {
        this.inGroup = inGroup;
        this.persons = persons;
        this.categories = categories;
    }

    /** Why each of these cannot be on the list of the group, by the ids of the arrivals. */
    Map<UUID, RuleBroken> faults(UUID group, List<NewArrival> told, Happened now) {
        Map<UUID, RuleBroken> faults = new HashMap<>();
        told.forEach(one -> form(one).ifPresent(fault -> faults.put(one.id(), fault)));
        Map<UUID, RuleBroken> ofPersons = persons(told, now);
        told.stream()
                .filter(one -> ofPersons.containsKey(one.plan().whom()))
                .forEach(one ->
                        faults.putIfAbsent(one.id(), ofPersons.get(one.plan().whom())));
        InGroup.Company company = inGroup.of(group);
        told.forEach(one -> company.rival(one)
                .ifPresentOrElse(
                        fault -> faults.putIfAbsent(one.id(), fault), () -> company.add(one, faults.keySet())));
        guardians(company, told, faults);
        return faults;
    }

    /** Whoever is refused is nobody's guardian; so one refusal may be the reason of another. */
    private static void guardians(InGroup.Company company, List<NewArrival> told, Map<UUID, RuleBroken> faults) {
        List<UUID> unguarded;
        do {
            unguarded = company.unguarded(
                    told.stream().filter(one -> !faults.containsKey(one.id())).toList());
            unguarded.forEach(id -> faults.put(id, withoutGuardian()));
        } while (!unguarded.isEmpty());
    }

    static RuleBroken withoutGuardian() {
        return new RuleBroken(ArrivalRule.GUARDIAN_NOT_IN_GROUP).at("sharesBedWith");
    }

    private Optional<RuleBroken> form(NewArrival one) {
        Optional<RuleBroken> fault = one.plan().fault();
        if (fault.isEmpty()
                && one.plan().category() != null
                && !categories.isKnown(one.plan().category())) {
            return Optional.of(new RuleBroken(FacilityRule.CATEGORY_UNKNOWN).at("category"));
        }
        return fault;
    }

    private Map<UUID, RuleBroken> persons(List<NewArrival> told, Happened now) {
        List<RegisterPerson> fresh = told.stream()
                .map(one -> one.plan().person())
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, RuleBroken> faults = new HashMap<>(fresh.isEmpty() ? Map.of() : persons.faults(fresh, now));
        List<UUID> known = told.stream()
                .map(one -> one.plan().personId())
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, PersonFacts> facts = known.isEmpty() ? Map.of() : persons.facts(known);
        known.stream()
                .filter(id -> !facts.containsKey(id))
                .forEach(id -> faults.put(id, new RuleBroken(PersonRule.PERSON_NOT_FOUND).at("personId")));
        return faults;
    }

    /** A paper as it is compared: whatever somebody put between its digits. */
    static Set<String> papers(RegisterPerson person) {
        return person == null
                ? Set.of()
                : papers(person.identifiers().stream()
                        .map(IdentifierEntry::normalised)
                        .map(paper -> paper.kind() + " " + paper.value())
                        .toList());
    }

    private static Set<String> papers(Collection<String> some) {
        return some.stream().collect(Collectors.toCollection(HashSet::new));
    }
}
