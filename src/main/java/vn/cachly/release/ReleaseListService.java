package vn.cachly.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.access.CurrentActor;
import vn.cachly.facility.FacilityService;
import vn.cachly.order.OrderItem;
import vn.cachly.order.OrderKind;
import vn.cachly.order.OrderService;
import vn.cachly.order.OrderView;
import vn.cachly.order.RecordOrder;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.stay.StayService;

/** Lists of people who are to leave: one officer proposes, another approves with a signed decision. */
@UseCase
@Transactional
@ApplicationScoped
public class ReleaseListService {
    private final ReleaseLists lists;
    private final ReleaseViews views;
    private final StayService stays;
    private final OrderService orders;
    private final FacilityService facilities;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<Changed> changes;
    private final Event<PersonsRead> looks;

    ReleaseListService(
            ReleaseLists lists,
            ReleaseViews views,
            StayService stays,
            OrderService orders,
            FacilityService facilities,
            CurrentActor current,
            Timekeeper timekeeper,
            Hash hash,
            Event<Changed> changes,
            Event<PersonsRead> looks) {
        this.lists = lists;
        this.views = views;
        this.stays = stays;
        this.orders = orders;
        this.facilities = facilities;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.changes = changes;
        this.looks = looks;
    }

    /** @throws RuleBroken NOT_FOUND (404), LISTED_TWICE, STAY_NOT_LISTED (400), ON_ANOTHER_LIST, ID_TAKEN (409) */
    @Idempotent(ReleaseListView.class)
    public Recorded<ReleaseListView> propose(ProposeRelease command) {
        facilities.require(command.facilityId());
        byte[] content = hash.of(command);
        Happened now = timekeeper.happened(null, null);
        if (lists.contentOf(command.id()).isPresent()
                || !lists.add(command, now.recordedAt(), current.get().subject(), content)) {
            if (!lists.contentOf(command.id())
                    .filter(known -> Hash.same(known, content))
                    .isPresent()) {
                throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
            }
            return new Recorded<>(views.whole(command.id()), false);
        }
        put(command.id(), command.facilityId(), command.items());
        return new Recorded<>(told("release-list.proposed", command.id(), now), true);
    }

    /** @throws RuleBroken as for a proposal, and LIST_STATUS (409) once it is approved */
    @Idempotent(ReleaseListView.class)
    public ReleaseListView add(UUID id, int version, AddItems command) {
        ReleaseLists.Row row = taken(id, version, ListState.PROPOSED);
        put(id, row.facilityId(), command.items());
        return changed(id);
    }

    /** Whoever is off an approved list is off its decision as well. */
    @Idempotent(ReleaseListView.class)
    public ReleaseListView remove(UUID id, int version, RemoveItems command) {
        ReleaseLists.Row row = lists.locked(id);
        Answers.same(version, row.version());
        if (row.is(ListState.WITHDRAWN)) {
            throw status(row);
        }
        Happened now = timekeeper.happened(null, null);
        Set<UUID> named = Set.copyOf(command.stayIds());
        if (row.orderId() != null) {
            orders.changing(row.orderId());
        }
        if (lists.remove(id, named, command.reason(), now.recordedAt(), by()) != named.size()) {
            throw new RuleBroken(ReleaseRule.STAY_NOT_LISTED).at("stayIds");
        }
        return changed(id);
    }

    /**
     * The decision is recorded as an order that ends the quarantine of those on the list from the planned day on.
     *
     * @throws RuleBroken PROPOSER_APPROVES, LIST_STATUS, LIST_EMPTY, SIGNED_BEFORE_LIST (409), and as for an order
     */
    @Idempotent(ReleaseListView.class)
    public ReleaseListView approve(UUID id, int version, ApproveRelease command) {
        ReleaseLists.Row row = taken(id, version, ListState.PROPOSED);
        if (row.isBy(by())) {
            throw new RuleBroken(ReleaseRule.PROPOSER_APPROVES);
        }
        if (row.people() == 0) {
            throw new RuleBroken(ReleaseRule.LIST_EMPTY);
        }
        Happened now = timekeeper.happened(command.signedAt(), "order", "signedAt");
        if (now.at().isBefore(row.listedAt())) {
            throw new RuleBroken(ReleaseRule.SIGNED_BEFORE_LIST).at("signedAt");
        }
        LocalDate day = row.plannedFor();
        List<OrderItem> items = lists.items(id).stream()
                .map(item -> new OrderItem(item.stayId(), day, null))
                .toList();
        OrderView order = orders.sign(new RecordOrder(
                        Ids.next(),
                        row.facilityId(),
                        OrderKind.END,
                        command.number(),
                        command.issuer(),
                        command.legalBasis(),
                        command.authorityId(),
                        now.at(),
                        items))
                .view();
        lists.approve(id, order.id(), now.recordedAt(), by());
        return told("release-list.approved", id, now);
    }

    /**
     * Its decision is taken back with it.
     *
     * @throws RuleBroken LIST_STATUS (409), also once somebody has left by it
     */
    @Idempotent(ReleaseListView.class)
    public ReleaseListView withdraw(UUID id, int version, WithdrawRelease command) {
        ReleaseLists.Row row = lists.locked(id);
        Answers.same(version, row.version());
        if (row.is(ListState.WITHDRAWN) || row.departed() > 0) {
            throw status(row);
        }
        Happened now = timekeeper.happened(null, null);
        if (row.orderId() != null) {
            orders.takeBack(row.orderId(), command.reason());
        }
        List<UUID> everybody =
                lists.items(id).stream().map(ReleaseLists.Item::stayId).toList();
        lists.remove(id, everybody, command.reason(), now.recordedAt(), by());
        lists.withdraw(id, command.reason(), now.recordedAt(), by());
        return told("release-list.withdrawn", id, now);
    }

    /** Part of a step by which people are gone from the camp of the lists they are on. Whoever calls has taken their stays. */
    public void takeOff(Collection<UUID> stays, String reason, Happened when) {
        lists.forget(stays, reason, when.recordedAt(), by());
    }

    public ReleaseListView view(UUID id) {
        ReleaseListView view = views.whole(id);
        List<UUID> seen = view.items().stream().map(ListedView::stayId).toList();
        looks.fire(new PersonsRead("release-list.read", "stay", seen, view.facilityId()));
        return view;
    }

    /** Without a look at anybody's gate, for whoever shows it in another way and logs the look. */
    public ReleaseListView listed(UUID id) {
        return views.listed(id);
    }

    public Page<ReleaseListView> page(UUID facility, Keyset keyset) {
        facilities.require(facility);
        return keyset.page(
                lists.page(facility, keyset).stream().map(views::line).toList(), line -> "", ReleaseListView::id);
    }

    private ReleaseLists.Row taken(UUID id, int version, ListState state) {
        ReleaseLists.Row row = lists.locked(id);
        Answers.same(version, row.version());
        if (!row.is(state)) {
            throw status(row);
        }
        return row;
    }

    private static RuleBroken status(ReleaseLists.Row row) {
        return new RuleBroken(ReleaseRule.LIST_STATUS, row.state());
    }

    private void put(UUID list, UUID facility, List<ListItem> items) {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            if (!ids.add(items.get(i).stayId())) {
                throw new RuleBroken(ReleaseRule.LISTED_TWICE).at("items[" + i + "].stayId");
            }
        }
        stays.takeAll(List.copyOf(ids));
        Set<UUID> elsewhere = lists.standing(ids).stream()
                .filter(one -> !one.listId().equals(list))
                .map(ReleaseLists.Standing::stayId)
                .collect(Collectors.toSet());
        if (!elsewhere.isEmpty()) {
            throw new RuleBroken(ReleaseRule.ON_ANOTHER_LIST).at("items").naming(List.copyOf(elsewhere));
        }
        if (lists.put(list, facility, items, by()) != items.size()) {
            throw new RuleBroken(ReleaseRule.STAY_NOT_LISTED).at("items");
        }
    }

    private ReleaseListView changed(UUID id) {
        Happened now = timekeeper.happened(null, null);
        lists.changed(id, now.recordedAt());
        return told("release-list.changed", id, now);
    }

    private ReleaseListView told(String action, UUID id, Happened now) {
        ReleaseListView view = views.whole(id);
        List<UUID> also = view.items().stream().map(ListedView::stayId).toList();
        changes.fire(new Changed(action, "release-list", id, view.version(), view.facilityId(), also, now));
        return view;
    }

    private String by() {
        return current.get().subject();
    }
}
