package vn.cachly.bed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import vn.cachly.access.CurrentActor;
import vn.cachly.layout.BedsRetiring;
import vn.cachly.problem.RuleBroken;

/** A bed that somebody or something needs is not retired. What was broken or planned ends with the bed. */
@ApplicationScoped
class BedRetirement {
    private final BedUses uses;
    private final Reservations reservations;
    private final CurrentActor current;

    BedRetirement(BedUses uses, Reservations reservations, CurrentActor current) {
        this.uses = uses;
        this.reservations = reservations;
        this.current = current;
    }

    void on(@Observes BedsRetiring retiring) {
        Optional<BedUseView> needed =
                uses.needed(retiring.bedIds(), retiring.when().at());
        if (needed.isPresent()) {
            throw new RuleBroken(BedRule.BED_IN_USE).because(needed.get().inTheWay());
        }
        String by = current.get().subject();
        uses.endRepairs(retiring.bedIds(), retiring.when(), by);
        reservations.cancel(retiring.bedIds(), retiring.when(), by);
    }
}
