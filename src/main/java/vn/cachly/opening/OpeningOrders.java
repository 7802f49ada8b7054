package vn.cachly.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.cachly.order.OrderIntake;
import vn.cachly.order.OrderItem;
import vn.cachly.order.OrderKind;
import vn.cachly.order.OrderRule;
import vn.cachly.order.RecordOrder;
import vn.cachly.order.SignedPaper;
import vn.cachly.shared.Ids;

/** The signed orders of a file, each with its people. */
@ApplicationScoped
class OpeningOrders {
    private final OrderIntake intake;

    OpeningOrders(OrderIntake intake) {
        this.intake = intake;
    }

    /** Orders that were found sound: by paper the delegation under which it was signed. */
    Map<SignedPaper, UUID> judge(Opening opening) {
        List<SignedPaper> papers = new ArrayList<>();
        for (OpeningPerson one : ordered(opening)) {
            SignedPaper paper = one.row().order();
            boolean isOther = papers.stream().anyMatch(known -> known.isSameOrder(paper) && !known.equals(paper));
            if (isOther) {
                opening.fault(one, OpeningColumns.ORDER_NUMBER, OpeningRule.ORDER_CONTRADICTS);
            } else if (!papers.contains(paper)) {
                papers.add(paper);
            }
        }
        Map<SignedPaper, UUID> authorities = intake.authorities(opening.facility(), papers);
        Set<SignedPaper> recorded = intake.recorded(opening.facility(), papers);
        ordered(opening).forEach(one -> {
            if (papers.contains(one.row().order())
                    && !authorities.containsKey(one.row().order())) {
                opening.fault(one, OpeningColumns.ORDER_SIGNER, OrderRule.SIGNER_NOT_AUTHORISED);
            }
            if (recorded.contains(one.row().order())) {
                opening.fault(one, OpeningColumns.ORDER_NUMBER, OrderRule.ORDER_NUMBER_TAKEN);
            }
        });
        return authorities;
    }

    /** @return how many there are */
    int write(Opening opening, Map<SignedPaper, UUID> authorities) {
        Map<SignedPaper, List<OrderItem>> items = new LinkedHashMap<>();
        ordered(opening)
                .forEach(one -> items.computeIfAbsent(one.row().order(), paper -> new ArrayList<>())
                        .add(new OrderItem(
                                one.stayId(), one.row().orderedFrom(), one.row().orderedUntil())));
        List<RecordOrder> orders = items.entrySet().stream()
                .map(order -> order(opening.facility(), order.getKey(), authorities, order.getValue()))
                .toList();
        intake.recordAll(opening.facility(), orders, opening.now());
        return orders.size();
    }

    private static RecordOrder order(
            UUID facility, SignedPaper paper, Map<SignedPaper, UUID> authorities, List<OrderItem> items) {
        return new RecordOrder(
                Ids.next(),
                facility,
                OrderKind.ENTRY,
                paper.number(),
                paper.issuer(),
                paper.legalBasis(),
                authorities.get(paper),
                paper.signedAt(),
                items);
    }

    private static List<OpeningPerson> ordered(Opening opening) {
        return opening.people().stream()
                .filter(one -> one.row().order() != null)
                .toList();
    }
}
