package vn.cachly.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.bed.BedRule;
import vn.cachly.bed.Candidate;
import vn.cachly.bed.Occupant;
import vn.cachly.person.Sex;
import vn.cachly.problem.FieldsBroken;
import vn.cachly.problem.RuleBroken;
import vn.cachly.stay.StayNow;

/** Who of those who have come lies where. Children and whose bed they share come in together, in the bed that either names. */
final class Lying {
    private final List<ReceivedPerson> items;
    private final Map<UUID, Integer> places = new HashMap<>();
    private final Map<UUID, TransferItems.Person> people = new HashMap<>();
    private final Map<UUID, StayNow> stays = new HashMap<>();
    private final Map<UUID, RuleBroken> alone = new HashMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<UUID> inBeds = new ArrayList<>();
    private final List<UUID> waiting = new ArrayList<>();

    /** @param stays of those who have come and of their guardians, as they are */
    Lying(List<ReceivedPerson> items, List<TransferItems.Person> known, List<StayNow> stays) {
        this.items = items;
        stays.forEach(one -> this.stays.put(one.id(), one));
        known.forEach(one -> people.put(one.stayId(), one));
        for (int i = 0; i < items.size(); i++) {
            places.put(items.get(i).stayId(), i);
        }
        items.stream().filter(one -> one.guardianStayId() == null).forEach(this::lay);
        items.stream().filter(one -> one.guardianStayId() != null).forEach(this::lay);
    }

    private void lay(ReceivedPerson one) {
        UUID bed = bed(one);
        if (bed == null) {
            waiting.add(one.stayId());
            return;
        }
        TransferItems.Person person = people.get(one.stayId());
        Integer guardian = one.guardianStayId() == null ? null : places.get(one.guardianStayId());
        inBeds.add(one.stayId());
        candidates.add(new Candidate(
                guardian == null ? places.get(one.stayId()) : guardian,
                bed,
                new Occupant(
                        one.stayId(),
                        Sex.valueOf(person.sex()),
                        stays.get(one.stayId()).category(),
                        one.guardianStayId()),
                person.birthDate()));
    }

    private UUID bed(ReceivedPerson one) {
        if (one.bedId() != null || one.guardianStayId() == null) {
            return one.bedId();
        }
        if (!places.containsKey(one.guardianStayId())) {
            return bedOfGuardian(one);
        }
        return items.get(places.get(one.guardianStayId())).bedId();
    }

    /** Whoever comes after his guardian lies where that one lies already. */
    private UUID bedOfGuardian(ReceivedPerson one) {
        StayNow guardian = stays.get(one.guardianStayId());
        if (guardian == null || !guardian.isOpen()) {
            alone.put(one.stayId(), new RuleBroken(BedRule.GUARDIAN_NOT_THERE));
            return null;
        }
        return guardian.bedId();
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<UUID> inBeds() {
        return inBeds;
    }

    List<UUID> waiting() {
        return waiting;
    }

    /** @throws FieldsBroken BEDS_REFUSED (409) with everybody's reason */
    void refuse(Map<UUID, RuleBroken> refusals) {
        Map<UUID, RuleBroken> all = new HashMap<>(alone);
        all.putAll(refusals);
        if (all.isEmpty()) {
            return;
        }
        List<FieldsBroken.Fault> faults = all.entrySet().stream()
                .map(one -> new FieldsBroken.Fault(
                        "items[" + places.get(one.getKey()) + "].bedId",
                        one.getValue().code().name()))
                .sorted((one, other) -> one.field().compareTo(other.field()))
                .toList();
        throw new FieldsBroken(TransferRule.BEDS_REFUSED, faults, faults.size());
    }
}
