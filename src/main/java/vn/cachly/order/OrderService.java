package vn.cachly.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;
import vn.cachly.facility.FacilityService;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Signed orders. What is ordered and what is computed are two things: neither ever changes the other. */
@UseCase
@Transactional
@ApplicationScoped
public class OrderService {
    private final Orders orders;
    private final OrderItems items;
    private final OrderCheck check;
    private final FacilityService facilities;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<OrderChanging> changing;
    private final Event<Changed> changes;
    private final Event<PersonsRead> looks;

    OrderService(
            Orders orders,
            OrderItems items,
            OrderCheck check,
            FacilityService facilities,
            CurrentActor current,
            Timekeeper timekeeper,
            Hash hash,
            Event<OrderChanging> changing,
            Event<Changed> changes,
            Event<PersonsRead> looks) {
        this.orders = orders;
        this.items = items;
        this.check = check;
        this.facilities = facilities;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changing = changing;
        this.changes = changes;
        this.looks = looks;
    }

    @Idempotent(OrderView.class)
    public Recorded<OrderView> record(RecordOrder command) {
        return sign(command);
    }

    /** Part of a command that goes further, and is remembered with it. */
    public Recorded<OrderView> sign(RecordOrder command) {
        facilities.require(command.facilityId());
        byte[] content = hash.of(command);
        if (orders.contentOf(command.id()).isPresent()) {
            return known(command, content);
        }
        OrderCheck.check(command);
        changing.fire(new OrderChanging(command.id(), command.stays()));
        check.judge(command);
        Happened when = timekeeper.happened(command.signedAt(), "order", "signedAt");
        if (!orders.add(command, when.recordedAt(), current.get().subject(), content)) {
            return known(command, content);
        }
        changes.fire(
                new Changed("order.recorded", "order", command.id(), 0, command.facilityId(), command.stays(), when));
        return new Recorded<>(shown(command.id()), true);
    }

    @Idempotent(OrderView.class)
    public OrderView revoke(UUID id, int version, RevokeOrder command) {
        Answers.same(version, row(id).version());
        changing(id);
        if (!revoked(id, version, command.reason())) {
            Answers.same(version, row(id).version());
            throw new RuleBroken(OrderRule.ORDER_REVOKED);
        }
        return shown(id);
    }

    /** Part of a command that goes further. Nothing happens when it was taken back before. */
    public void takeBack(UUID id, String reason) {
        changing(id);
        revoked(id, row(id).version(), reason);
    }

    /** Part of a command by which an order says something else of those on it. They are taken, and their versions rise. */
    public void changing(UUID id) {
        changing.fire(new OrderChanging(id, List.of()));
    }

    private boolean revoked(UUID id, int version, String reason) {
        Happened now = timekeeper.happened(null, null);
        if (!orders.revoke(id, version, now.recordedAt(), current.get().subject(), reason)) {
            return false;
        }
        OrderRow row = row(id);
        changes.fire(new Changed("order.revoked", "order", id, row.version(), row.facilityId(), List.of(), now));
        return true;
    }

    public OrderView view(UUID id) {
        OrderView view = shown(id);
        List<UUID> stays = view.items().stream().map(OrderItem::stayId).toList();
        looks.fire(new PersonsRead("order.read", "stay", stays, view.facilityId()));
        return view;
    }

    /** Without the people on it, for whoever shows them in another way and logs the look. */
    public OrderView head(UUID id) {
        OrderRow row = row(id);
        return row.view(null, actions(row));
    }

    /** Of one camp, without the people on them; the oldest first. */
    public Page<OrderView> page(UUID facility, Keyset keyset) {
        facilities.require(facility);
        List<OrderView> rows = orders.page(facility, keyset).stream()
                .map(row -> row.view(null, actions(row)))
                .toList();
        return keyset.page(rows, view -> "", OrderView::id);
    }

    private OrderView shown(UUID id) {
        OrderRow row = row(id);
        return row.view(items.of(id), actions(row));
    }

    private Recorded<OrderView> known(RecordOrder command, byte[] content) {
        byte[] known = orders.contentOf(command.id())
                .orElseThrow(() -> new RuleBroken(OrderRule.ORDER_NUMBER_TAKEN).at("number"));
        if (!Hash.same(known, content)) {
            throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
        }
        return new Recorded<>(shown(command.id()), false);
    }

    private OrderRow row(UUID id) {
        return orders.find(id).orElseThrow(RuleBroken::notFound);
    }

    private List<String> actions(OrderRow row) {
        boolean may = current.get().has(Role.COMMANDER) || current.get().has(Role.DEPARTMENT);
        return may && row.revokedAt() == null ? List.of("revoke") : List.of();
    }
}
