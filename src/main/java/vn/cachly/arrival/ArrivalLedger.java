package vn.cachly.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.group.GroupNow;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Hash;
import vn.cachly.task.TaskOutcome;
import vn.cachly.task.TaskService;

/**
 * Many people of a group at once, for those who receive, screen and admit them: each thing is one statement, however many they are.
 * Called inside the transaction of somebody who has taken the group; people are taken in the order of their ids.
 */
@ApplicationScoped
public class ArrivalLedger {
    private final Arrivals arrivals;
    private final ArrivalTexts texts;
    private final PlanCheck check;
    private final InGroup inGroup;
    private final TaskService tasks;
    private final CurrentActor current;
    private final Event<AllChanged> changes;

    ArrivalLedger(
            Arrivals arrivals,
            ArrivalTexts texts,
            PlanCheck check,
            InGroup inGroup,
            TaskService tasks,
            CurrentActor current,
            Event<AllChanged> changes) {
        this.arrivals = arrivals;
        this.texts = texts;
        this.check = check;
        this.inGroup = inGroup;
        this.tasks = tasks;
        this.current = current;
        this.changes = changes;
    }

    /** Takes them until this transaction ends; whoever comes second sees what the first has done. Those of another place are left out. */
    public Map<UUID, ArrivalNow> take(Collection<UUID> ids) {
        return byId(arrivals.take(ids));
    }

    /** Takes everybody of a group who is here, admitted or not; in the order of its list, as they are proposed. */
    public Map<UUID, ArrivalNow> takeHere(UUID group) {
        return byId(arrivals.takeHere(group));
    }

    /** How many of a group are here, admitted or not. */
    public int countHere(UUID group) {
        return arrivals.countHere(group);
    }

    /** Everybody of a group but those withdrawn, in the order of its list; not taken. */
    public Map<UUID, ArrivalNow> listed(UUID group) {
        return byId(arrivals.listed(group));
    }

    /** Whether somebody was put on the list with exactly these words. */
    public boolean isSame(ArrivalNow known, ArrivalPlan plan) {
        return Hash.same(known.contentHash(), texts.hashOf(known.groupId(), plan));
    }

    /** Whether that is what is told of somebody now. */
    public boolean saysNow(ArrivalNow known, ArrivalPlan plan) {
        return plan.equals(new ArrivalPlan(
                known.person(),
                known.person() == null ? known.personId() : null,
                known.party(),
                known.partyRole(),
                known.sharesBedWith(),
                known.seat(),
                known.category()));
    }

    /** Finds those who are in the group already among people who are told once more. */
    public Recogniser recogniser(UUID group) {
        return inGroup.recogniser(group);
    }

    /**
     * Puts people on the list, who are expected from now on. The caller has taken the group.
     *
     * @param told with ids of which none is taken in the actor's place
     * @return why some are not on it, by their ids
     */
    public Map<UUID, RuleBroken> add(GroupNow group, List<NewArrival> told, ArrivalSource source, Happened now) {
        Map<UUID, RuleBroken> refused = new HashMap<>(check.faults(group.id(), told, now));
        List<NewArrival> fit =
                told.stream().filter(one -> !refused.containsKey(one.id())).toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        fit.forEach(one -> rows.add(texts.row(group.id(), one, rows.size() + 1)));
        Set<UUID> added = fit.isEmpty() ? Set.of() : arrivals.add(group, rows, source, now, by());
        List<Changed> all = new ArrayList<>();
        for (NewArrival one : fit) {
            if (added.contains(one.id())) {
                all.add(changed("arrival.added", one.id(), 0, group.facilityId(), group.id(), now));
            } else {
                refused.put(
                        one.id(),
                        isNew(one.plan().sharesBedWith(), fit)
                                        && !added.contains(one.plan().sharesBedWith())
                                ? PlanCheck.withoutGuardian()
                                : new RuleBroken(CommonCode.ID_TAKEN).at("id"));
            }
        }
        changes.fire(new AllChanged(all));
        return refused;
    }

    private static boolean isNew(UUID id, List<NewArrival> fit) {
        return fit.stream().anyMatch(one -> one.id().equals(id));
    }

    /** They are here. Nobody looks any more for those who were missing. */
    public void receive(GroupNow group, Map<UUID, Happened> came, Map<UUID, ArrivalNow> before, Happened now) {
        Map<UUID, Instant> times = new LinkedHashMap<>();
        came.forEach((id, when) -> times.put(id, when.at()));
        arrivals.receive(times, now, by());
        List<UUID> found = came.keySet().stream()
                .filter(id -> before.containsKey(id) && before.get(id).status() == ArrivalStatus.MISSING)
                .toList();
        if (!found.isEmpty()) {
            tasks.close(ArrivalTask.MISSING_PERSON, found, TaskOutcome.DONE, null);
        }
        changes.fire(new AllChanged(came.entrySet().stream()
                .map(one -> {
                    int version = before.containsKey(one.getKey())
                            ? before.get(one.getKey()).version() + 1
                            : 1;
                    return changed(
                            "arrival.received", one.getKey(), version, group.facilityId(), group.id(), one.getValue());
                })
                .toList()));
    }

    /** They have stays. */
    public void admitted(Collection<ArrivalNow> people, Happened now) {
        arrivals.admit(ids(people));
        fire("arrival.admitted", people, now);
    }

    /** To a hospital, or back from one. */
    public void become(Collection<ArrivalNow> people, ArrivalStatus status, String action, Happened now) {
        arrivals.become(ids(people), status);
        fire(action, people, now);
    }

    /** They are not expected any more. */
    public void withdraw(Collection<ArrivalNow> people, String reason, Happened now) {
        arrivals.withdraw(ids(people), reason);
        fire("arrival.withdrawn", people, now);
    }

    /** What is told of people who are on the list is told anew; the caller has judged it by {@link #add}'s rules. */
    public Map<UUID, RuleBroken> change(UUID group, List<NewArrival> told, Map<UUID, ArrivalNow> before, Happened now) {
        Map<UUID, RuleBroken> refused = check.faults(group, told, now);
        List<NewArrival> fit =
                told.stream().filter(one -> !refused.containsKey(one.id())).toList();
        if (!fit.isEmpty()) {
            arrivals.change(fit.stream().map(texts::told).toList());
            fire(
                    "arrival.changed",
                    fit.stream().map(one -> before.get(one.id())).toList(),
                    now);
        }
        return refused;
    }

    private void fire(String action, Collection<ArrivalNow> people, Happened now) {
        changes.fire(new AllChanged(people.stream()
                .map(one -> changed(action, one.id(), one.version() + 1, one.facilityId(), one.groupId(), now))
                .toList()));
    }

    static Changed changed(String action, UUID id, int version, UUID facility, UUID group, Happened when) {
        return new Changed(action, "arrival", id, version, facility, List.of(group), when);
    }

    private Map<UUID, ArrivalNow> byId(List<Arrivals.Row> rows) {
        Map<UUID, ArrivalNow> found = new LinkedHashMap<>();
        rows.forEach(row -> found.put(row.id(), texts.now(row)));
        return found;
    }

    private static List<UUID> ids(Collection<ArrivalNow> people) {
        return people.stream().map(ArrivalNow::id).toList();
    }

    private String by() {
        return current.get().subject();
    }
}
