package vn.cachly.placement;

import java.util.UUID;
import vn.cachly.person.BirthDate;
import vn.cachly.person.Mobility;
import vn.cachly.person.Sex;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Ids;

/** For whom a bed is sought: a stay, or somebody about to come. */
record Seeking(String category, Sex sex, BirthDate birthDate, Mobility mobility, UUID stayId) {
    /** @throws RuleBroken ONE_NEWCOMER (400) */
    void check() {
        if (stayId != null && (category != null || sex != null || birthDate != null || mobility != null)) {
            throw new RuleBroken(PlacementRule.ONE_NEWCOMER).at("stayId");
        }
        if (stayId == null && (category == null || sex == null)) {
            throw new RuleBroken(PlacementRule.ONE_NEWCOMER).at(category == null ? "category" : "sex");
        }
    }

    Candidate candidate() {
        return new Candidate(Ids.next(), null, null, sex, category, birthDate, null, null, mobility, null, null);
    }
}
