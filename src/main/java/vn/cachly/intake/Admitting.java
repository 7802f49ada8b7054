package vn.cachly.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.arrival.ArrivalLedger;
import vn.cachly.arrival.ArrivalNow;
import vn.cachly.arrival.ArrivalStatus;
import vn.cachly.family.FamilyRole;
import vn.cachly.family.FamilyService;
import vn.cachly.family.MemberEntry;
import vn.cachly.group.GroupNow;
import vn.cachly.problem.RuleBroken;
import vn.cachly.screening.ScreeningService;
import vn.cachly.screening.ScreeningView;
import vn.cachly.screening.Travel;
import vn.cachly.shared.Happened;
import vn.cachly.stay.AdmissionOutcome;
import vn.cachly.stay.AdmitPerson;
import vn.cachly.stay.CountryEntry;
import vn.cachly.stay.GroupAdmission;

/** Makes stays of arrivals: what was told and what was found of them goes over, and families stay families. */
@ApplicationScoped
class Admitting {
    private final GroupAdmission admission;
    private final ArrivalLedger ledger;
    private final ScreeningService screenings;
    private final FamilyService families;

    Admitting(GroupAdmission admission, ArrivalLedger ledger, ScreeningService screenings, FamilyService families) {
        this.admission = admission;
        this.ledger = ledger;
        this.screenings = screenings;
        this.families = families;
    }

    /** A bed for one; in that of a guardian when his stay is named. */
    record Bed(UUID bedId, UUID guardianStayId) {
        static final Bed NONE = new Bed(null, null);
    }

    /**
     * Each party whole or not at all.
     *
     * @param found the latest screening of each, by arrival
     * @param beds by arrival; those without one wait for it
     * @return why some were refused, by arrival; the others have stays now
     */
    Map<UUID, RuleBroken> admit(
            GroupNow group,
            List<Party> parties,
            Map<UUID, ScreeningView> found,
            Map<UUID, Bed> beds,
            AdmitArrivals command,
            Happened when) {
        if (parties.isEmpty()) {
            return Map.of();
        }
        List<List<AdmitPerson>> commands = parties.stream()
                .map(party -> guardiansFirst(party, beds).stream()
                        .map(one -> command(
                                group, one, found.get(one.id()), beds.getOrDefault(one.id(), Bed.NONE), command))
                        .toList())
                .toList();
        Map<UUID, ArrivalNow> byStay = parties.stream()
                .flatMap(party -> party.people().stream())
                .collect(Collectors.toMap(ArrivalNow::stayId, one -> one));
        Map<UUID, RuleBroken> refused = new HashMap<>();
        List<ArrivalNow> admitted = new ArrayList<>();
        for (AdmissionOutcome outcome : admission.admit(group.facilityId(), commands, when)) {
            ArrivalNow one = byStay.get(outcome.stayId());
            if (outcome.admitted()) {
                admitted.add(one);
            } else {
                refused.put(one.id(), outcome.refusal());
            }
        }
        if (!admitted.isEmpty()) {
            ledger.admitted(admitted, when);
            screenings.attach(admitted.stream().collect(Collectors.toMap(ArrivalNow::id, ArrivalNow::stayId)));
        }
        return refused;
    }

    /** Those of one party who have stays belong together, also with those who got theirs before. */
    void unite(Collection<ArrivalNow> admitted, Map<UUID, ArrivalNow> listed, Happened when) {
        Map<String, List<MemberEntry>> parties = new LinkedHashMap<>();
        admitted.stream()
                .filter(one -> one.party() != null)
                .forEach(one -> parties.computeIfAbsent(one.party(), any -> new ArrayList<>())
                        .add(member(one)));
        listed.values().stream()
                .filter(one -> one.status() == ArrivalStatus.ADMITTED && parties.containsKey(one.party()))
                .forEach(one -> parties.get(one.party()).add(member(one)));
        families.unite(
                parties.values().stream().filter(party -> party.size() > 1).toList(), when);
    }

    private static MemberEntry member(ArrivalNow one) {
        return new MemberEntry(one.personId(), one.partyRole() == null ? FamilyRole.OTHER : one.partyRole());
    }

    /** A child in somebody's bed comes after him. */
    private static List<ArrivalNow> guardiansFirst(Party party, Map<UUID, Bed> beds) {
        List<ArrivalNow> ordered = new ArrayList<>(party.people());
        ordered.sort(java.util.Comparator.comparing(
                one -> beds.getOrDefault(one.id(), Bed.NONE).guardianStayId() != null));
        return ordered;
    }

    private static AdmitPerson command(
            GroupNow group, ArrivalNow one, ScreeningView found, Bed bed, AdmitArrivals command) {
        return new AdmitPerson(
                one.stayId(),
                bed.bedId(),
                bed.bedId() == null ? group.facilityId() : null,
                found.category(),
                command.happenedAt(),
                command.reason(),
                one.person(),
                one.person() == null ? one.personId() : null,
                bed.guardianStayId(),
                way(found.travel()),
                found.lastContactAt(),
                null);
    }

    /** A way into the country whose moment nobody knows says nothing to the clock. */
    private static CountryEntry way(Travel travel) {
        return travel == null
                ? null
                : new CountryEntry(
                        travel.departedAt(), travel.enteredAt(), travel.enteredAt() == null ? null : travel.route());
    }
}
