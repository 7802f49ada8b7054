package vn.cachly.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cachly.access.CurrentActor;
import vn.cachly.access.Role;
import vn.cachly.facility.FacilityService;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.task.NewTask;
import vn.cachly.task.TaskOutcome;
import vn.cachly.task.TaskService;

/** People who are not well. An alert opens by itself; only a health worker who has seen to somebody closes it. */
@UseCase
@Transactional
@ApplicationScoped
public class HealthAlertService {
    private static final String RESOURCE = "health-alert";

    private final HealthAlerts alerts;
    private final TaskService tasks;
    private final FacilityService facilities;
    private final HealthConfig config;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<AllChanged> changes;
    private final Event<PersonsRead> looks;

    HealthAlertService(
            HealthAlerts alerts,
            TaskService tasks,
            FacilityService facilities,
            HealthConfig config,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<AllChanged> changes,
            Event<PersonsRead> looks) {
        this.alerts = alerts;
        this.tasks = tasks;
        this.facilities = facilities;
        this.config = config;
        this.current = current;
        this.timekeeper = timekeeper;
        this.changes = changes;
        this.looks = looks;
    }

    /** Newest first. */
    public Page<HealthAlertView> page(UUID facility, boolean open, Keyset keyset) {
        facilities.require(facility);
        List<HealthAlertView> rows =
                alerts.page(facility, open, keyset).stream().map(this::shown).toList();
        Page<HealthAlertView> page = keyset.page(rows, view -> view.openedAt().toString(), HealthAlertView::id);
        if (!page.items().isEmpty()) {
            looks.fire(new PersonsRead("health-alert.listed", RESOURCE, records(page.items()), facility));
        }
        return page;
    }

    public HealthAlertView view(UUID id) {
        HealthAlertView view = shown(alerts.find(id).orElseThrow(RuleBroken::notFound));
        looks.fire(new PersonsRead("health-alert.read", RESOURCE, records(List.of(view)), view.facilityId()));
        return view;
    }

    /** @throws RuleBroken NOT_FOUND (404), STALE (412), ALERT_CLEARED (409) */
    @Idempotent(HealthAlertView.class)
    public HealthAlertView clear(UUID id, int version, ClearHealthAlert command) {
        Happened when = timekeeper.happened(null, null);
        boolean cleared = alerts.clear(id, version, when, current.get().subject(), command.reason());
        HealthAlertView view = shown(alerts.find(id).orElseThrow(RuleBroken::notFound));
        if (!cleared) {
            Answers.same(version, view.version());
            throw new RuleBroken(HealthRule.ALERT_CLEARED);
        }
        tasks.close(HealthTask.HEALTH_ALERT, List.of(view.stayId()), TaskOutcome.DONE, null);
        List<UUID> also = List.of(view.stayId(), view.personId());
        changes.fire(new AllChanged(List.of(
                new Changed("health-alert.cleared", RESOURCE, id, view.version(), view.facilityId(), also, when))));
        return view;
    }

    /**
     * An alert that is open already is followed: whoever looked at it before has to look again. The term of its task stays.
     *
     * @return by the check, for those people who had no alert
     */
    Map<UUID, UUID> open(List<HealthCheckRow> ill) {
        Happened now = timekeeper.happened(null, null);
        Map<UUID, HealthCheckRow> byId = ill.stream().collect(Collectors.toMap(HealthCheckRow::id, row -> row));
        List<HealthAlerts.Opened> standing = alerts.open(List.copyOf(byId.keySet()));
        List<HealthAlerts.Opened> opened =
                standing.stream().filter(HealthAlerts.Opened::isNew).toList();
        if (!opened.isEmpty()) {
            tasks.open(opened.stream()
                    .map(one -> byId.get(one.checkId()))
                    .map(row -> task(
                            row.facilityId(), row.stayId(), now.recordedAt().plus(config.alertDue())))
                    .toList());
        }
        changes.fire(new AllChanged(standing.stream()
                .map(one -> told(one, byId.get(one.lastCheckId()), now))
                .toList()));
        return opened.stream().collect(Collectors.toMap(HealthAlerts.Opened::checkId, HealthAlerts.Opened::id));
    }

    Map<UUID, HealthAlertRef> standing(Collection<UUID> stays) {
        return alerts.standing(stays);
    }

    /** Alerts have gone from one stay to another: each that is open has its task. */
    void askAnew(List<UUID> stays) {
        Instant due = timekeeper.now().plus(config.alertDue());
        Map<UUID, UUID> open = alerts.campsOfStanding(stays);
        List<UUID> quiet =
                stays.stream().filter(stay -> !open.containsKey(stay)).toList();
        tasks.close(HealthTask.HEALTH_ALERT, quiet, TaskOutcome.SUPERSEDED, null);
        tasks.open(open.entrySet().stream()
                .map(one -> task(one.getValue(), one.getKey(), due))
                .toList());
    }

    /** A stay that never was asks for nobody; if it was somebody else's, what was found goes over to his with the rest. */
    void forget(UUID stay) {
        tasks.close(HealthTask.HEALTH_ALERT, List.of(stay), TaskOutcome.NOT_NEEDED, null);
    }

    private static NewTask task(UUID facility, UUID stay, Instant due) {
        return new NewTask(HealthTask.HEALTH_ALERT, facility, null, stay, due, false);
    }

    private static Changed told(HealthAlerts.Opened one, HealthCheckRow row, Happened now) {
        List<UUID> also = List.of(row.stayId(), row.id());
        String action = one.isNew() ? "health-alert.opened" : "health-alert.followed";
        return new Changed(action, RESOURCE, one.id(), one.version(), row.facilityId(), also, now);
    }

    private HealthAlertView shown(HealthAlertRow row) {
        return row.view(current.get().has(Role.HEALTH_WORKER));
    }

    private static List<UUID> records(List<HealthAlertView> shown) {
        return shown.stream()
                .flatMap(one -> Stream.of(one.id(), one.stayId(), one.personId()))
                .toList();
    }
}
