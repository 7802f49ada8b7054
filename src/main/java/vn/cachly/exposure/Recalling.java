package vn.cachly.exposure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.cachly.shared.Happened;
import vn.cachly.stay.EndKind;
import vn.cachly.stay.ReceiversOfStays;
import vn.cachly.task.NewTask;
import vn.cachly.task.TaskOutcome;
import vn.cachly.task.TaskService;

/** Whoever was with a case and has left is called back by his camp and by the commune that has received him. */
@ApplicationScoped
class Recalling {
    /** In a hospital, dead, or never there: nobody calls them. */
    private static final Set<String> NOBODY =
            Set.of(EndKind.VOID.name(), EndKind.DECEASED.name(), EndKind.TREATMENT.name());

    private final ExposureLinks links;
    private final ReceiversOfStays receivers;
    private final TaskService tasks;
    private final ExposureConfig config;

    Recalling(ExposureLinks links, ReceiversOfStays receivers, TaskService tasks, ExposureConfig config) {
        this.links = links;
        this.receivers = receivers;
        this.tasks = tasks;
        this.config = config;
    }

    /** Those of these who have left and are in no camp again. */
    void call(Collection<Exposures.Contact> contacts, Happened now) {
        open(
                contacts.stream()
                        .filter(Recalling::isGone)
                        .map(one -> new ExposureLinks.Gone(one.stayId(), one.facilityId()))
                        .toList(),
                now);
    }

    /** Those of these exposures who have left and are in no camp again. */
    void callFrom(Collection<UUID> exposures, Happened now) {
        open(links.gone(exposures, NOBODY), now);
    }

    private void open(List<ExposureLinks.Gone> left, Happened now) {
        if (left.isEmpty()) {
            return;
        }
        Map<UUID, UUID> units =
                receivers.of(left.stream().map(ExposureLinks.Gone::stayId).toList());
        tasks.open(left.stream()
                .map(one -> new NewTask(
                        ExposureTask.CONTACT_TO_RECALL,
                        one.facilityId(),
                        units.get(one.stayId()),
                        one.stayId(),
                        now.recordedAt().plus(config.recallDue()),
                        true))
                .toList());
    }

    /** Unless another exposure calls them. */
    void letBe(Collection<UUID> stays) {
        tasks.close(
                ExposureTask.CONTACT_TO_RECALL, links.notToRecall(List.copyOf(stays)), TaskOutcome.NOT_NEEDED, null);
    }

    private static boolean isGone(Exposures.Contact one) {
        return !one.isHere() && !NOBODY.contains(one.endKind());
    }
}
