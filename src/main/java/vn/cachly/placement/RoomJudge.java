package vn.cachly.placement;

import java.util.List;
import java.util.Optional;
import vn.cachly.bed.BedRule;
import vn.cachly.facility.FacilityRule;
import vn.cachly.problem.Code;

/**
 * Why a bed does not take somebody: what an admission would be told, in the order of {@code bed/RoomRules}. The only
 * place that judges here; a test admits people into every bed of random camps and compares.
 */
final class RoomJudge {
    private RoomJudge() {}

    /** @param people in the order in which they are put there: children who share the bed after their guardian */
    static Optional<Code> refusal(CampNow camp, BedNow bed, Company company, List<Guest> people) {
        if (!bed.isFree()) {
            return Optional.of(BedRule.BED_TAKEN);
        }
        Company then = company;
        for (Guest guest : people) {
            Optional<Code> refusal = refusal(camp, then, guest);
            if (refusal.isPresent()) {
                return refusal;
            }
            then = then.with(guest);
        }
        return Optional.empty();
    }

    /** As far as the room tells, whatever the bed. */
    static Optional<Code> refusal(CampNow camp, Company company, Guest guest) {
        boolean own = !guest.sharing();
        if (!own && !guest.small()) {
            return Optional.of(BedRule.NOT_A_SMALL_CHILD);
        }
        if (!camp.approved().contains(guest.category())) {
            return Optional.of(FacilityRule.NOT_APPROVED);
        }
        if (own && company.keptFor() != null && !company.keptFor().equals(guest.group())) {
            return Optional.of(BedRule.ROOM_KEPT);
        }
        if (own && company.forbids(guest.sex())) {
            return Optional.of(BedRule.ROOM_SEX);
        }
        if (company.clashesWith(guest)) {
            return Optional.of(BedRule.ROOM_CATEGORY);
        }
        return company.isClosedTo(guest) ? Optional.of(BedRule.COHORT_CLOSED) : Optional.empty();
    }
}
