package vn.cachly.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.cachly.stay.ReceiversOfStays;

/** Whom people were handed over to. */
@ApplicationScoped
class ReceivingUnits implements ReceiversOfStays {
    private final Handovers handovers;

    ReceivingUnits(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public Map<UUID, UUID> of(Collection<UUID> stays) {
        Map<UUID, UUID> units = new HashMap<>();
        handovers.receivers(stays).forEach(one -> units.put(one.stayId(), one.unitId()));
        return units;
    }
}
