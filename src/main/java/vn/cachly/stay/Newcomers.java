package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cachly.facility.ApprovalService;
import vn.cachly.facility.Categories;
import vn.cachly.facility.FacilityRule;
import vn.cachly.person.PersonFacts;
import vn.cachly.person.PersonIntake;
import vn.cachly.person.PersonRule;
import vn.cachly.person.RegisterPerson;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.InTheWay;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;

/** Looks at many newcomers before any room does: their form, their ids, and whether they are in quarantine already. */
@ApplicationScoped
class Newcomers {
    private final Stays stays;
    private final StayVersions versions;
    private final Beginnings beginnings;
    private final PersonIntake persons;
    private final ApprovalService approvals;
    private final ClockOpening opening;
    private final Categories categories;
    private final Hash hash;

    Newcomers(
            Stays stays,
            StayVersions versions,
            Beginnings beginnings,
            PersonIntake persons,
            ApprovalService approvals,
            ClockOpening opening,
            Categories categories,
            Hash hash) {
        this.stays = stays;
        this.versions = versions;
        this.beginnings = beginnings;
        this.persons = persons;
        this.approvals = approvals;
        this.opening = opening;
        this.categories = categories;
        this.hash = hash;
    }

    /** Everything that can be said before the rooms are taken; guardians who are there already are held. */
    Intake checked(UUID facility, List<List<AdmitPerson>> parties, Happened when) {
        List<UUID> before = all(parties, AdmitPerson::personId);
        // Their stays before any room, as whoever ends one of them takes them.
        stays.lockOpenOf(before);
        Map<UUID, PersonFacts> known = before.isEmpty() ? Map.of() : persons.facts(before);
        Intake intake = new Intake(newcomers(parties, known), known);
        forms(intake, facility, when);
        persons(intake, when);
        rivals(intake, when);
        versions.lock(all(parties, AdmitPerson::guardianStayId));
        return intake;
    }

    private List<Intake.Newcomer> newcomers(List<List<AdmitPerson>> parties, Map<UUID, PersonFacts> known) {
        List<Intake.Newcomer> all = new ArrayList<>();
        for (int party = 0; party < parties.size(); party++) {
            for (AdmitPerson one : parties.get(party)) {
                PersonFacts facts = one.person() == null
                        ? known.get(one.personId())
                        : new PersonFacts(
                                one.person().sex(),
                                one.bornOfNew(),
                                one.person().nationality());
                all.add(new Intake.Newcomer(party, one, facts, hash.of(one)));
            }
        }
        return all;
    }

    private void forms(Intake intake, UUID facility, Happened when) {
        Set<String> approved = approvals.categories(facility, when.at());
        for (Intake.Newcomer one : intake.all()) {
            AdmitPerson command = one.command();
            fault(command, one.facts(), approved, facility).ifPresent(why -> intake.refuse(one, why));
            opening.fault(command, when).ifPresent(why -> intake.refuse(one, why));
        }
    }

    private Optional<RuleBroken> fault(AdmitPerson one, PersonFacts facts, Set<String> approved, UUID facility) {
        Optional<RuleBroken> own = one.fault();
        if (own.isPresent()) {
            return own;
        }
        if (!categories.isKnown(one.category())) {
            return Optional.of(new RuleBroken(FacilityRule.CATEGORY_UNKNOWN).at("category"));
        }
        if (facts == null) {
            return Optional.of(new RuleBroken(PersonRule.PERSON_NOT_FOUND).at("personId"));
        }
        if (one.facilityId() != null && !one.facilityId().equals(facility)) {
            return Optional.of(new RuleBroken(StayRule.OTHER_FACILITY).at("facilityId"));
        }
        return one.bedId() == null && !approved.contains(one.category())
                ? Optional.of(new RuleBroken(FacilityRule.NOT_APPROVED).at("category"))
                : Optional.empty();
    }

    private void persons(Intake intake, Happened when) {
        List<RegisterPerson> people = intake.all().stream()
                .map(one -> one.command().person())
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, RuleBroken> faults = people.isEmpty() ? Map.of() : persons.faults(people, when);
        intake.all().stream()
                .filter(one -> one.command().person() != null
                        && faults.containsKey(one.command().whom()))
                .forEach(one -> intake.refuse(one, faults.get(one.command().whom())));
    }

    /** Other stays under the same ids or of the same people, among those who are there and among the newcomers. */
    private void rivals(Intake intake, Happened when) {
        List<UUID> ids = intake.all().stream().map(one -> one.command().id()).toList();
        List<UUID> people = intake.all().stream()
                .map(one -> one.command().whom())
                .filter(Objects::nonNull)
                .toList();
        List<Beginnings.InTheirWay> found = beginnings.inTheirWay(ids, people, when.at());
        Map<UUID, byte[]> taken = new HashMap<>();
        found.stream().filter(way -> !way.openThen()).forEach(way -> taken.put(way.stayId(), way.contentHash()));
        Set<UUID> inQuarantine = found.stream()
                .filter(Beginnings.InTheirWay::openThen)
                .map(Beginnings.InTheirWay::personId)
                .collect(Collectors.toSet());
        Map<UUID, InTheWay> shown = inQuarantine.isEmpty() ? Map.of() : beginnings.inTheWay(inQuarantine, when.at());
        Set<UUID> seen = new HashSet<>();
        for (Intake.Newcomer one : intake.all()) {
            AdmitPerson command = one.command();
            if (taken.containsKey(command.id()) && Hash.same(taken.get(command.id()), one.contentHash())) {
                intake.isThere(one);
            } else if (taken.containsKey(command.id()) || !seen.add(command.id())) {
                intake.refuse(one, new RuleBroken(CommonCode.ID_TAKEN).at("id"));
            } else if (command.whom() != null && (inQuarantine.contains(command.whom()) || !seen.add(command.whom()))) {
                intake.refuse(one, hasStay(shown.get(command.whom())));
            }
        }
    }

    /** @param way the other stay, when it is in the actor's place */
    private static RuleBroken hasStay(InTheWay way) {
        RuleBroken taken = new RuleBroken(StayRule.PERSON_HAS_STAY);
        return way == null ? taken : taken.because(way);
    }

    private static List<UUID> all(List<List<AdmitPerson>> parties, Function<AdmitPerson, UUID> part) {
        return parties.stream()
                .flatMap(List::stream)
                .flatMap(one -> Stream.ofNullable(part.apply(one)))
                .distinct()
                .toList();
    }
}
