package vn.cachly.exposure;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.cachly.access.BeyondPlace;
import vn.cachly.merge.StayRestored;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.stay.StayService;
import vn.cachly.task.NewTask;
import vn.cachly.task.TaskService;

/**
 * Whoever is written down in a bed later than he lay in it, as on a night without a network, may have shared the room with a case
 * that is known by now: he joins the exposure, and somebody decides about him too. So does whoever was somebody else for a while.
 */
@ApplicationScoped
class LateCompany {
    private final Session session;
    private final Exposures exposures;
    private final Recalling recalling;
    private final BeyondPlace beyond;
    private final StayService stays;
    private final TaskService tasks;
    private final Event<Changed> changes;

    LateCompany(
            Session session,
            Exposures exposures,
            Recalling recalling,
            BeyondPlace beyond,
            StayService stays,
            TaskService tasks,
            Event<Changed> changes) {
        this.session = session;
        this.exposures = exposures;
        this.recalling = recalling;
        this.beyond = beyond;
        this.stays = stays;
        this.tasks = tasks;
        this.changes = changes;
    }

    /** One who has joined an exposure, as the statement gives him. */
    @RegisterForReflection
    record Joined(UUID id, UUID facilityId, Instant dueAt, int version, UUID stayId) {}

    void on(@Observes Changed changed) {
        join(List.of(changed));
    }

    void on(@Observes AllChanged changed) {
        join(changed.changes());
    }

    /** While her stay never was she was with nobody; now she was, also with who became a case meanwhile. */
    void on(@Observes StayRestored restored) {
        join(List.of(restored.stayId()), restored.when());
    }

    private void join(List<Changed> changed) {
        List<Changed> late = changed.stream().filter(LateCompany::isLate).toList();
        if (late.isEmpty()) {
            return;
        }
        join(late.stream().map(Changed::id).toList(), late.get(0).when());
    }

    private void join(List<UUID> late, Happened when) {
        List<Joined> joined = session.createNativeQuery("select * from exposure_join_late(:stays, :now)", Joined.class)
                .setParameter("stays", late.toArray(UUID[]::new))
                .setParameter("now", when.recordedAt())
                .getResultList();
        if (joined.isEmpty()) {
            return;
        }
        // Whoever joins may be in another camp by now, or gone.
        beyond.act(() -> joined(joined, when));
    }

    private void joined(List<Joined> joined, Happened when) {
        stays.touch(joined.stream().map(Joined::stayId).distinct().toList());
        Map<UUID, List<Joined>> exposures =
                joined.stream().collect(Collectors.groupingBy(Joined::id, LinkedHashMap::new, Collectors.toList()));
        exposures.values().forEach(some -> told(some, when));
    }

    private static boolean isLate(Changed changed) {
        return changed.resource().equals("stay")
                && changed.when().at().isBefore(changed.when().recordedAt());
    }

    private void told(List<Joined> some, Happened when) {
        Joined first = some.get(0);
        tasks.open(List.of(new NewTask(
                ExposureTask.EXPOSURE_TO_DECIDE, first.facilityId(), null, first.id(), first.dueAt(), false)));
        List<UUID> people = some.stream().map(Joined::stayId).toList();
        recalling.call(
                exposures.contacts(first.id(), when.recordedAt()).stream()
                        .filter(one -> people.contains(one.stayId()))
                        .toList(),
                when);
        changes.fire(new Changed(
                "exposure.joined", "exposure", first.id(), first.version(), first.facilityId(), people, when));
    }
}
