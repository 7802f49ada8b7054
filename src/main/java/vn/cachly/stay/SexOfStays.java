package vn.cachly.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cachly.bed.OccupancyService;
import vn.cachly.person.PersonRule;
import vn.cachly.person.SexChanging;
import vn.cachly.problem.RuleBroken;

/** Rooms are judged by the sex of those in them: when a record is put right, the bed follows, and whoever misfits has to move. */
@ApplicationScoped
class SexOfStays {
    private final Stays stays;
    private final Steps steps;
    private final OccupancyService occupancy;

    SexOfStays(Stays stays, Steps steps, OccupancyService occupancy) {
        this.stays = stays;
        this.steps = steps;
        this.occupancy = occupancy;
    }

    /**
     * The version of the stay has risen already, as with every change of the record. A stay in another place has a room that
     * the actor may not touch: whoever has the person there changes it.
     */
    void on(@Observes SexChanging change) {
        Optional<UUID> open = stays.openOf(change.personId());
        if (open.isPresent()) {
            Stay stay = stays.locked(open.get()).open();
            occupancy.resex(stay.id(), change.sex(), change.when());
            steps.answered("stay.sex-changed", stay, List.of(), change.when(), null);
        } else if (stays.isOpenAnywhere(change.personId())) {
            throw new RuleBroken(PersonRule.SEX_IN_USE).at("person.sex");
        }
    }
}
