package vn.cachly.handover;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.Session;
import vn.cachly.access.BeyondPlace;
import vn.cachly.result.ResultChange;
import vn.cachly.result.ResultsChanged;
import vn.cachly.task.NewTask;
import vn.cachly.task.TaskOutcome;
import vn.cachly.task.TaskService;

/** What a commune has to do for somebody at home beside what was planned: he was found positive, or is not well. */
@ApplicationScoped
class HomeTasks {
    private final Session session;
    private final BeyondPlace beyond;
    private final TaskService tasks;
    private final HandoverConfig config;

    HomeTasks(Session session, BeyondPlace beyond, TaskService tasks, HandoverConfig config) {
        this.session = session;
        this.beyond = beyond;
        this.tasks = tasks;
        this.config = config;
    }

    /** Somebody at home, as the statement gives him. */
    @RegisterForReflection
    record AtHome(UUID id, UUID facilityId, UUID unitId) {}

    /** Whoever is at home may have left another camp than that of the laboratory. */
    void on(@Observes ResultsChanged changed) {
        if (changed.changes().stream().anyMatch(one -> one.becamePositive() || one.isNoLongerPositive())) {
            beyond.act(() -> follow(changed));
        }
    }

    private void follow(ResultsChanged changed) {
        Instant now = changed.when().recordedAt();
        List<NewTask> asked = of(changed, ResultChange::becamePositive).stream()
                .map(one -> task(HandoverTask.CONTACTS_TO_ASK, one.id(), one.facilityId(), one.unitId(), now))
                .toList();
        if (!asked.isEmpty()) {
            tasks.open(asked);
        }
        List<UUID> taken = of(changed, ResultChange::isNoLongerPositive).stream()
                .map(AtHome::id)
                .toList();
        if (!taken.isEmpty()) {
            tasks.close(HandoverTask.CONTACTS_TO_ASK, taken, TaskOutcome.NOT_NEEDED, null);
        }
    }

    void unwell(Handovers.Row row, Instant now) {
        tasks.open(List.of(task(HandoverTask.UNWELL_AT_HOME, row.id(), row.facilityId(), row.unitId(), now)));
    }

    /** The commune has nothing to do any more for anybody who was handed over. */
    void close(List<UUID> handovers) {
        for (HandoverTask kind : HandoverTask.values()) {
            tasks.close(kind, handovers, TaskOutcome.NOT_NEEDED, null);
        }
    }

    private NewTask task(HandoverTask kind, UUID id, UUID facility, UUID unit, Instant now) {
        return new NewTask(kind, facility, unit, id, now.plus(config.homeDue()), true);
    }

    private List<AtHome> of(ResultsChanged changed, Predicate<ResultChange> wanted) {
        List<UUID> stays = changed.changes().stream()
                .filter(wanted)
                .map(ResultChange::stayId)
                .distinct()
                .toList();
        return stays.isEmpty()
                ? List.of()
                : session.createNativeQuery("""
                                select id, facility_id, unit_id from handover
                                 where stay_id = any(:stays) and withdrawn_at is null order by id""", AtHome.class)
                        .setParameter("stays", stays.toArray(UUID[]::new))
                        .getResultList();
    }
}
