package vn.cachly.hold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.cachly.area.UnitsEnding;

/** A hold of a unit that ends keeps in whom it kept in before, until somebody lifts it. */
@ApplicationScoped
class HoldsOfEnded {
    private final Holds holds;

    HoldsOfEnded(Holds holds) {
        this.holds = holds;
    }

    void on(@Observes UnitsEnding ending) {
        ending.left("hold", holds.openOn(ending.units()));
    }
}
