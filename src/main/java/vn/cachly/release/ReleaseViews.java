package vn.cachly.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;
import vn.cachly.gate.ExitKind;
import vn.cachly.gate.Finding;
import vn.cachly.gate.GateQuestion;
import vn.cachly.gate.GateView;
import vn.cachly.gate.ReleaseGate;
import vn.cachly.shared.Timekeeper;

/** Lists as they are shown, each person on them with his gate as it is now. */
@ApplicationScoped
class ReleaseViews {
    private final ReleaseLists lists;
    private final ReleaseGate gate;
    private final CurrentActor current;
    private final Timekeeper timekeeper;

    ReleaseViews(ReleaseLists lists, ReleaseGate gate, CurrentActor current, Timekeeper timekeeper) {
        this.lists = lists;
        this.gate = gate;
        this.current = current;
        this.timekeeper = timekeeper;
    }

    ReleaseListView whole(UUID id) {
        ReleaseLists.Row row = lists.row(id);
        List<ReleaseLists.Item> items = lists.items(id);
        Instant now = timekeeper.now();
        List<GateQuestion> waiting = items.stream()
                .filter(item -> item.departedAt() == null)
                .map(item -> question(row, item))
                .toList();
        Map<UUID, GateView> gates = row.is(ListState.WITHDRAWN) ? Map.of() : gate.judge(waiting, now);
        return view(
                row,
                items.stream()
                        .map(item -> listed(item, gates.get(item.stayId())))
                        .toList());
    }

    ReleaseListView listed(UUID id) {
        return view(
                lists.row(id),
                lists.items(id).stream().map(item -> listed(item, null)).toList());
    }

    ReleaseListView line(ReleaseLists.Row row) {
        return view(row, null);
    }

    static GateQuestion question(ReleaseLists.Row row, ReleaseLists.Item item) {
        return new GateQuestion(
                item.stayId(),
                ExitKind.valueOf(item.exitKind()),
                true,
                row.stands(),
                item.receivingUnitId(),
                item.transport() != null);
    }

    private static ListedView listed(ReleaseLists.Item item, GateView gate) {
        return new ListedView(
                item.stayId(),
                ExitKind.valueOf(item.exitKind()),
                item.receivingUnitId(),
                item.transport() == null ? null : TransportKind.valueOf(item.transport()),
                item.vehicle(),
                item.departedAt(),
                gate == null ? null : gate.open(),
                gate == null ? null : shut(gate));
    }

    static List<Finding> shut(GateView gate) {
        return gate.conditions().stream()
                .filter(finding -> !finding.met() && finding.overriddenBy() == null)
                .toList();
    }

    private ReleaseListView view(ReleaseLists.Row row, List<ListedView> items) {
        return new ReleaseListView(
                row.id(),
                row.facilityId(),
                ExitKind.valueOf(row.exitKind()),
                row.plannedFor(),
                row.reason(),
                ListState.valueOf(row.state()),
                row.proposedAt(),
                row.proposedBy(),
                row.approvedAt(),
                row.approvedBy(),
                row.orderId(),
                row.decisionNumber(),
                row.decisionRevokedAt(),
                row.people(),
                row.departed(),
                items,
                actions(row),
                row.version());
    }

    private List<String> actions(ReleaseLists.Row row) {
        boolean decides = current.get().has(Role.COMMANDER) || current.get().has(Role.DEPARTMENT);
        boolean proposes = decides || current.get().has(Role.HEALTH_WORKER);
        List<String> actions = new ArrayList<>();
        if (row.is(ListState.PROPOSED)) {
            if (proposes) {
                actions.add("items");
                actions.add("remove");
            }
            if (decides && !row.isBy(current.get().subject())) {
                actions.add("approve");
            }
        }
        if (decides && row.stands() && row.departed() < row.people()) {
            actions.add("depart");
        }
        if (decides && !row.is(ListState.WITHDRAWN) && row.departed() == 0) {
            actions.add("withdraw");
        }
        return actions;
    }
}
