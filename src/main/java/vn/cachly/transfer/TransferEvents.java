package vn.cachly.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.clock.ReasonsErasing;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Timekeeper;
import vn.cachly.stay.StayVoided;
import vn.cachly.stay.StaysEnded;

/**
 * What becomes of a place on a transfer when somebody goes away or is taken to a hospital on the way, when a stay ends, and when words are
 * erased.
 */
@ApplicationScoped
class TransferEvents {
    private static final Set<String> AWAY = Set.of("stay.absent", "stay.to-hospital");

    private final TransferItems items;
    private final TransferTasks tasks;
    private final CurrentActor current;
    private final Timekeeper timekeeper;

    TransferEvents(TransferItems items, TransferTasks tasks, CurrentActor current, Timekeeper timekeeper) {
        this.items = items;
        this.tasks = tasks;
        this.current = current;
        this.timekeeper = timekeeper;
    }

    void on(@Observes ReasonsErasing erasing) {
        items.eraseWords(erasing.personId());
    }

    void on(@Observes Changed changed) {
        if (AWAY.contains(changed.action())) {
            off(List.of(changed.id()), false, changed.when());
        }
    }

    void on(@Observes StaysEnded ended) {
        off(ended.stayIds(), true, ended.when());
    }

    void on(@Observes StayVoided voided) {
        off(List.of(voided.stayId()), true, timekeeper.happened(null, null));
    }

    private void off(List<UUID> stays, boolean over, Happened when) {
        if (items.off(stays, over, when, current.get().subject()) > 0) {
            items.settled(stays, TransferredState.ON_THE_WAY).forEach(transfer -> tasks.complete(transfer, when));
            items.settled(stays, TransferredState.GOING_BACK).forEach(transfer -> tasks.isBack(transfer, when));
        }
    }
}
