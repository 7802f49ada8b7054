package vn.cachly.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.clock.ReasonsErasing;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;

/** What becomes of a place on a transfer when somebody goes away or is taken to a hospital on the way, when a stay ends, and when words are erased. */
@ApplicationScoped
class TransferEvents {
    private static final Set<String> AWAY = Set.of("stay.absent", "stay.to-hospital");
    private static final Set<String> OVER = Set.of("stay.ended", "stay.voided");

    private final TransferItems items;
    private final TransferTasks tasks;
    private final CurrentActor current;

    TransferEvents(TransferItems items, TransferTasks tasks, CurrentActor current) {
        this.items = items;
        this.tasks = tasks;
        this.current = current;
    }

    void on(@Observes ReasonsErasing erasing) {
        items.eraseWords(erasing.personId());
    }

    void on(@Observes Changed changed) {
        boolean over = OVER.contains(changed.action());
        if (over || AWAY.contains(changed.action())) {
            off(List.of(changed.id()), over, changed.when());
        }
    }

    void on(@Observes AllChanged all) {
        List<Changed> over = all.changes().stream()
                .filter(one -> OVER.contains(one.action()))
                .toList();
        if (!over.isEmpty()) {
            off(over.stream().map(Changed::id).toList(), true, over.get(0).when());
        }
    }

    private void off(List<UUID> stays, boolean over, Happened when) {
        if (items.off(stays, over, when, current.get().subject()) > 0) {
            items.settled(stays, TransferredState.ON_THE_WAY).forEach(transfer -> tasks.complete(transfer, when));
            items.settled(stays, TransferredState.GOING_BACK).forEach(transfer -> tasks.isBack(transfer, when));
        }
    }
}
