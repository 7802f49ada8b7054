package vn.cachly.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.access.CurrentActor;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;

/** Orders that were signed before anybody wrote them down here, many at once, each with as many people as it has. */
@ApplicationScoped
public class OrderIntake {
    private final OrderLists lists;
    private final CurrentActor current;
    private final Hash hash;
    private final Event<AllChanged> changes;

    OrderIntake(OrderLists lists, CurrentActor current, Hash hash, Event<AllChanged> changes) {
        this.lists = lists;
        this.current = current;
        this.hash = hash;
        this.changes = changes;
    }

    /** The delegation under which each was signed, found by the signer's name; none for a signature that none covers. */
    public Map<SignedPaper, UUID> authorities(UUID facility, List<SignedPaper> papers) {
        Map<SignedPaper, UUID> found = new HashMap<>();
        if (!papers.isEmpty()) {
            lists.authorities(facility, papers).forEach(row -> found.put(papers.get(row.nth() - 1), row.id()));
        }
        return found;
    }

    /** Those under whose number the camp has an order already. */
    public Set<SignedPaper> recorded(UUID facility, List<SignedPaper> papers) {
        return papers.isEmpty()
                ? Set.of()
                : lists.recorded(facility, papers).stream()
                        .map(nth -> papers.get(nth - 1))
                        .collect(Collectors.toSet());
    }

    /** Orders of one camp under new ids and numbers, each signed under its delegation, of stays that the caller has begun there. */
    public void recordAll(UUID facility, List<RecordOrder> orders, Happened now) {
        if (orders.isEmpty()) {
            return;
        }
        lists.add(
                facility,
                orders,
                orders.stream().map(hash::of).toList(),
                now,
                current.get().subject());
        changes.fire(new AllChanged(orders.stream()
                .map(order -> {
                    List<UUID> stays =
                            order.items().stream().map(OrderItem::stayId).toList();
                    return new Changed("order.recorded", "order", order.id(), 0, facility, stays, now);
                })
                .toList()));
    }
}
