package vn.cachly.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import vn.cachly.area.UnitsEnding;

/** The rule of a unit that ends is nobody's rule any more: its camps lie in another. */
@ApplicationScoped
class ProtocolsOfEnded {
    private final Protocols protocols;

    ProtocolsOfEnded(Protocols protocols) {
        this.protocols = protocols;
    }

    void on(@Observes UnitsEnding ending) {
        ending.left("protocol", protocols.outliving(ending.units()));
    }
}
