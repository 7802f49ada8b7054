package vn.cachly.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cachly.gate.ExitKind;
import vn.cachly.order.OrderKind;
import vn.cachly.order.OrderService;
import vn.cachly.order.OrderView;
import vn.cachly.printing.Form;
import vn.cachly.printing.Paper;
import vn.cachly.problem.RuleBroken;
import vn.cachly.release.ListState;
import vn.cachly.release.ListedView;
import vn.cachly.release.ReleaseListService;
import vn.cachly.release.ReleaseListView;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.UseCase;
import vn.cachly.shared.VietNam;

/** Decisions as they are signed, and lists on their way to being one. */
@UseCase
@Transactional
@ApplicationScoped
public class PaperService {
    private final OrderService orders;
    private final ReleaseListService lists;
    private final PaperPeople people;
    private final Annexes annexes;
    private final QuarantineDecision beginning;
    private final EndDecision end;
    private final Event<PersonsRead> looks;

    PaperService(
            OrderService orders,
            ReleaseListService lists,
            PaperPeople people,
            Annexes annexes,
            QuarantineDecision beginning,
            EndDecision end,
            Event<PersonsRead> looks) {
        this.orders = orders;
        this.lists = lists;
        this.people = people;
        this.annexes = annexes;
        this.beginning = beginning;
        this.end = end;
        this.looks = looks;
    }

    /** @throws RuleBroken NOT_FOUND (404) */
    public Paper order(UUID id) {
        OrderView order = orders.head(id);
        List<DecisionItem> items = people.ordered(id);
        read("order.printed", items, order.facilityId());
        return paper(id, signed(order, items, order.revokedAt() != null, null, null));
    }

    /**
     * A list that was approved is printed as its decision stands: without those who were taken off it since, and marked when it was
     * taken back.
     *
     * @throws RuleBroken NOT_FOUND (404)
     */
    public Paper list(UUID id) {
        ReleaseListView list = lists.listed(id);
        boolean withdrawn = list.state() == ListState.WITHDRAWN;
        List<DecisionItem> items = list.orderId() == null ? proposed(list) : people.ordered(list.orderId());
        read("release-list.printed", items, list.facilityId());
        if (list.orderId() == null) {
            return paper(id, draft(list, items, withdrawn));
        }
        OrderView order = orders.head(list.orderId());
        boolean revoked = withdrawn || order.revokedAt() != null;
        return paper(id, signed(order, items, revoked, list.exitKind(), list.plannedFor()));
    }

    private static List<DecisionItem> proposed(ReleaseListView list) {
        return list.items().stream()
                .map(ListedView::stayId)
                .map(stay -> new DecisionItem(stay, list.plannedFor(), null))
                .toList();
    }

    private void read(String action, List<DecisionItem> items, UUID facility) {
        List<UUID> stays = items.stream().map(DecisionItem::stayId).toList();
        looks.fire(new PersonsRead(action, "stay", stays, facility));
    }

    private Paper paper(UUID id, Decision decision) {
        Form form = decision.kind().equals(OrderKind.END.name()) ? end : beginning;
        return new Paper(form, id.toString(), decision.fields());
    }

    private Decision signed(
            OrderView order, List<DecisionItem> items, boolean revoked, ExitKind exit, LocalDate planned) {
        return new Decision(
                order.kind().name(),
                false,
                revoked,
                order.number(),
                order.issuer(),
                Annexes.lines(order.legalBasis()),
                order.signer(),
                order.office(),
                day(order.signedAt()),
                Words.exit(exit),
                planned,
                people.camp(order.facilityId()),
                annexes.of(items, order.facilityId()));
    }

    private Decision draft(ReleaseListView list, List<DecisionItem> items, boolean withdrawn) {
        return new Decision(
                OrderKind.END.name(),
                true,
                withdrawn,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                Words.exit(list.exitKind()),
                list.plannedFor(),
                people.camp(list.facilityId()),
                annexes.of(items, list.facilityId()));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, VietNam.ZONE);
    }
}
