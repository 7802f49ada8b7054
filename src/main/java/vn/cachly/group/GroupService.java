package vn.cachly.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.Actor;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;
import vn.cachly.facility.ApprovalService;
import vn.cachly.facility.FacilityService;
import vn.cachly.origin.OriginService;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** People who come together: announced, handed over with a count, closed when nobody else comes. */
@UseCase
@Transactional
@ApplicationScoped
public class GroupService {
    private static final List<String> RECEIVING = List.of(Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER);

    private final Groups groups;
    private final GroupReads reads;
    private final ApprovalService camps;
    private final FacilityService facilities;
    private final OriginService origins;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Hash hash;
    private final Event<GroupEnding> endings;
    private final Event<Changed> changes;

    GroupService(
            Groups groups,
            GroupReads reads,
            ApprovalService camps,
            FacilityService facilities,
            OriginService origins,
            CurrentActor current,
            Timekeeper timekeeper,
            Hash hash,
            Event<GroupEnding> endings,
            Event<Changed> changes) {
        this.groups = groups;
        this.reads = reads;
        this.camps = camps;
        this.facilities = facilities;
        this.origins = origins;
        this.current = current;
        this.timekeeper = timekeeper;
        this.hash = hash;
        this.endings = endings;
        this.changes = changes;
    }

    /** @throws RuleBroken FACILITY_RETIRED, FACILITY_NOT_OPENED, ID_TAKEN (409) */
    @Idempotent(GroupView.class)
    public Recorded<GroupView> plan(PlanGroup command) {
        Happened now = timekeeper.happened(null, null);
        camps.camp(command.facilityId(), now.at());
        if (command.originId() != null) {
            origins.requireInUse(command.originId(), "originId");
        }
        byte[] content = hash.of(command);
        if (!groups.plan(command, now, by(), content)) {
            groups.findByIdOptional(command.id())
                    .filter(known -> Hash.same(known.contentHash(), content))
                    .orElseThrow(() -> new RuleBroken(CommonCode.ID_TAKEN).at("id"));
            return new Recorded<>(view(command.id()), false);
        }
        return new Recorded<>(changed("arrival-group.planned", command.id(), now), true);
    }

    @Idempotent(GroupView.class)
    public GroupView change(UUID id, int version, ChangeGroup command) {
        Happened now = timekeeper.happened(null, null);
        ArrivalGroup group = groups.locked(id).seenAs(version);
        if (command.originId() != null && !command.originId().equals(group.originId())) {
            origins.requireInUse(command.originId(), "originId");
        }
        group.change(command);
        groups.flush();
        return changed("arrival-group.changed", id, now);
    }

    /** @throws RuleBroken GROUP_STATUS (409), CORRECTION_NEEDS_REASON (400) */
    @Idempotent(GroupView.class)
    public GroupView handOver(UUID id, int version, HandOver command) {
        ArrivalGroup group = groups.locked(id).seenAs(version);
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        group.handOver(when, command.reason());
        groups.flush();
        groups.handOver(group, command, when, by());
        return changed("arrival-group.handed-over", id, when);
    }

    /** Whoever has not come is missing from now on, and somebody has to look for him. */
    @Idempotent(GroupView.class)
    public GroupView close(UUID id, int version, CloseGroup command) {
        ArrivalGroup group = groups.locked(id).seenAs(version);
        Happened now = timekeeper.happened(null, null);
        group.close(now, by(), command.reason());
        if (command.reason() == null || command.reason().isBlank()) {
            requireSum(view(id).totals());
        }
        groups.flush();
        endings.fire(new GroupEnding(id, group.facilityId(), false, command.reason(), now));
        return changed("arrival-group.closed", id, now);
    }

    /** @throws RuleBroken GROUP_HAS_PEOPLE (409): some of it are here */
    @Idempotent(GroupView.class)
    public GroupView cancel(UUID id, int version, CancelGroup command) {
        ArrivalGroup group = groups.locked(id).seenAs(version);
        Happened now = timekeeper.happened(null, null);
        group.cancel(now, by(), command.reason());
        if (view(id).totals().received() > 0) {
            throw new RuleBroken(GroupRule.GROUP_HAS_PEOPLE);
        }
        groups.flush();
        endings.fire(new GroupEnding(id, group.facilityId(), true, command.reason(), now));
        return changed("arrival-group.cancelled", id, now);
    }

    public GroupView view(UUID id) {
        return shown(reads.one(id).orElseThrow(RuleBroken::notFound));
    }

    /** The newest first, by when they came or are to come. */
    public Page<GroupView> page(GroupFilter filter, Keyset keyset) {
        if (filter.facility() != null) {
            facilities.require(filter.facility());
        }
        Page<GroupRow> page =
                keyset.page(reads.page(filter, keyset), row -> row.moment().toString(), GroupRow::id);
        return new Page<>(page.items().stream().map(this::shown).toList(), page.next());
    }

    /** @throws RuleBroken NOT_FOUND (404), also for a group of another place */
    public void require(UUID id) {
        groups.findByIdOptional(id).orElseThrow(RuleBroken::notFound);
    }

    /** For whoever adds people to it: until this transaction ends nobody else does, and nobody ends it. */
    public GroupNow take(UUID id) {
        return now(groups.locked(id));
    }

    /** For whoever does something with some of its people: nobody ends it meanwhile, others may do the same. */
    public GroupNow hold(UUID id) {
        return now(groups.held(id));
    }

    private static GroupNow now(ArrivalGroup group) {
        return new GroupNow(group.id(), group.facilityId(), group.status());
    }

    private static void requireSum(GroupTotals totals) {
        totals.differences().stream()
                .filter(difference -> difference.between() != GroupDifference.Between.ANNOUNCED_LISTED)
                .findFirst()
                .ifPresent(difference -> {
                    throw new RuleBroken(GroupRule.DIFFERENCE_NEEDS_REASON, difference.first(), difference.second())
                            .at("reason");
                });
    }

    private GroupView changed(String action, UUID id, Happened when) {
        GroupView view = view(id);
        changes.fire(new Changed(action, "arrival-group", id, view.version(), view.facilityId(), List.of(), when));
        return view;
    }

    private GroupView shown(GroupRow row) {
        return row.view(actions(GroupStatus.valueOf(row.status()), row.received()));
    }

    private List<String> actions(GroupStatus status, int received) {
        Actor actor = current.get();
        boolean receives = RECEIVING.stream().anyMatch(actor::has);
        List<String> actions = new ArrayList<>();
        if (status.isOver() || !receives && !actor.has(Role.DEPARTMENT)) {
            return actions;
        }
        actions.add("changes");
        if (receives) {
            actions.add("handover");
        }
        if (receives && status == GroupStatus.ARRIVED) {
            actions.add("close");
        }
        if (status == GroupStatus.PLANNED && received == 0) {
            actions.add("cancel");
        }
        return actions;
    }

    private String by() {
        return current.get().subject();
    }
}
