package vn.cachly.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.cachly.problem.RuleBroken;

/** What an order may not say, and who may not sign it. */
@ApplicationScoped
class OrderCheck {
    private final OrderItems items;
    private final Signings signings;

    OrderCheck(OrderItems items, Signings signings) {
        this.items = items;
        this.signings = signings;
    }

    /** @throws RuleBroken ORDER_DAYS, STAY_TWICE (400): whatever the list says of itself */
    static void check(RecordOrder order) {
        for (int i = 0; i < order.items().size(); i++) {
            OrderItem item = order.items().get(i);
            boolean days = item.until() != null;
            if (days == (order.kind() == OrderKind.END) || days && item.until().isBefore(item.from())) {
                throw new RuleBroken(OrderRule.ORDER_DAYS).at("items[" + i + "].until");
            }
        }
        if (order.stays().stream().distinct().count() != order.items().size()) {
            throw new RuleBroken(OrderRule.STAY_TWICE).at("items");
        }
    }

    /** @throws RuleBroken STAY_NOT_HERE (404), SIGNER_NOT_AUTHORISED (409): whatever it says of others */
    void judge(RecordOrder order) {
        List<UUID> strangers = items.strangers(order);
        if (!strangers.isEmpty()) {
            throw new RuleBroken(OrderRule.STAY_NOT_HERE).at("items").naming(strangers);
        }
        if (!signings.covers(order)) {
            throw new RuleBroken(OrderRule.SIGNER_NOT_AUTHORISED).at("authorityId");
        }
    }
}
