package vn.cachly.exposure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.cachly.access.CurrentActor;
import vn.cachly.clock.ClockService;
import vn.cachly.clock.NewEvent;
import vn.cachly.problem.RuleBroken;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.sampling.NeedCause;
import vn.cachly.sampling.NewNeed;
import vn.cachly.sampling.SamplingNeeds;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.stay.StayService;
import vn.cachly.task.NewTask;
import vn.cachly.task.TaskOutcome;
import vn.cachly.task.TaskService;

/** An officer decides who was a contact: whoever was gets new dates, whoever was not may go. */
@UseCase
@Transactional
@ApplicationScoped
public class DecisionService {
    private final Exposures exposures;
    private final ExposureService views;
    private final StayService stays;
    private final ClockService clock;
    private final SamplingNeeds needs;
    private final TaskService tasks;
    private final ExposureConfig config;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<Changed> changes;

    DecisionService(
            Exposures exposures,
            ExposureService views,
            StayService stays,
            ClockService clock,
            SamplingNeeds needs,
            TaskService tasks,
            ExposureConfig config,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<Changed> changes) {
        this.exposures = exposures;
        this.views = views;
        this.stays = stays;
        this.clock = clock;
        this.needs = needs;
        this.tasks = tasks;
        this.config = config;
        this.current = current;
        this.timekeeper = timekeeper;
        this.changes = changes;
    }

    /**
     * The days of each count from when he and the case were together last. Whoever is with the case still is decided on again
     * once they are parted.
     *
     * @throws RuleBroken NOT_FOUND (404), NOT_EXPOSED (400), EXPOSURE_UNDONE (409)
     */
    @Idempotent(ExposureView.class)
    public ExposureView confirm(UUID id, int version, DecideContacts command) {
        Happened now = timekeeper.happened(null, null);
        Exposures.Row row = taken(id, version);
        List<Exposures.Contact> chosen = chosen(row, command, now, true);
        List<Exposures.Contact> here =
                chosen.stream().filter(one -> one.leftAt() == null).toList();
        List<Exposures.Contact> left =
                chosen.stream().filter(one -> one.leftAt() != null).toList();
        takenBack(here, now, command.reason());
        List<NewEvent> events = here.stream()
                .map(one -> NewEvent.of(
                        Ids.next(), one.stayId(), ClockEventKind.LAST_CONTACT, one.lastAt(), id, command.reason()))
                .toList();
        if (!here.isEmpty()) {
            clock.add(events, now.recordedAt());
            stays.touch(here.stream().map(Exposures.Contact::stayId).toList());
            needs.open(
                    here.stream()
                            .map(one -> new NewNeed(
                                    one.stayId(), one.facilityId(), NeedCause.CONTACT, id, now.recordedAt()))
                            .toList(),
                    now);
        }
        recall(left, now);
        String by = current.get().subject();
        exposures.decide(
                id,
                here,
                events.stream().map(NewEvent::id).toList(),
                MemberState.CONFIRMED,
                now.recordedAt(),
                by,
                command.reason());
        exposures.decide(id, left, nothing(left), MemberState.CONFIRMED, now.recordedAt(), by, command.reason());
        return settled("exposure.confirmed", row, chosen, now);
    }

    /** @throws RuleBroken as for a confirmation, and REJECT_NEEDS_REASON (400) */
    @Idempotent(ExposureView.class)
    public ExposureView reject(UUID id, int version, DecideContacts command) {
        if (command.reason() == null || command.reason().isBlank()) {
            throw new RuleBroken(ExposureRule.REJECT_NEEDS_REASON).at("reason");
        }
        Happened now = timekeeper.happened(null, null);
        Exposures.Row row = taken(id, version);
        List<Exposures.Contact> chosen = chosen(row, command, now, false);
        List<UUID> people = chosen.stream().map(Exposures.Contact::stayId).toList();
        takenBack(chosen, now, command.reason());
        stays.touch(people);
        needs.notNeeded(people, NeedCause.CONTACT, id, now);
        tasks.close(ExposureTask.CONTACT_TO_RECALL, people, TaskOutcome.NOT_NEEDED, null);
        String by = current.get().subject();
        exposures.decide(id, chosen, nothing(chosen), MemberState.REJECTED, now.recordedAt(), by, command.reason());
        return settled("exposure.rejected", row, chosen, now);
    }

    private Exposures.Row taken(UUID id, int version) {
        Exposures.Row row = exposures.locked(id);
        Answers.same(version, row.version());
        if (row.state().equals(ExposureState.UNDONE.name())) {
            throw new RuleBroken(ExposureRule.EXPOSURE_UNDONE);
        }
        return row;
    }

    /** Their stays are taken, so that nobody leaves meanwhile; those who did before are known as such. */
    private List<Exposures.Contact> chosen(Exposures.Row row, DecideContacts command, Happened now, boolean again) {
        List<Exposures.Contact> all = exposures.contacts(row.id(), now.recordedAt());
        Set<UUID> known = all.stream().map(Exposures.Contact::stayId).collect(Collectors.toSet());
        if (command.stayIds() != null && !known.containsAll(command.stayIds())) {
            throw new RuleBroken(ExposureRule.NOT_EXPOSED).at("stayIds");
        }
        List<UUID> wanted = all.stream()
                .filter(one -> command.stayIds() == null
                        ? one.isUndecided() || again && one.goesOn()
                        : command.stayIds().contains(one.stayId()))
                .map(Exposures.Contact::stayId)
                .toList();
        stays.takeAll(wanted);
        return exposures.contacts(row.id(), now.recordedAt()).stream()
                .filter(one -> wanted.contains(one.stayId()))
                .toList();
    }

    /** What was decided before of these counts no more. */
    private void takenBack(List<Exposures.Contact> chosen, Happened now, String reason) {
        List<UUID> events = chosen.stream()
                .map(Exposures.Contact::clockEvent)
                .filter(Objects::nonNull)
                .toList();
        clock.revokeAll(chosen.stream().map(Exposures.Contact::stayId).toList(), events, now, reason);
    }

    private void recall(List<Exposures.Contact> left, Happened now) {
        tasks.open(left.stream()
                .map(one -> new NewTask(
                        ExposureTask.CONTACT_TO_RECALL,
                        one.facilityId(),
                        null,
                        one.stayId(),
                        now.recordedAt().plus(config.recallDue()),
                        true))
                .toList());
    }

    private static List<UUID> nothing(List<Exposures.Contact> of) {
        List<UUID> none = new ArrayList<>();
        of.forEach(one -> none.add(null));
        return none;
    }

    private ExposureView settled(String action, Exposures.Row row, List<Exposures.Contact> chosen, Happened now) {
        exposures.settle(row.id(), now.recordedAt(), current.get().subject());
        ExposureView view = views.shown(row.id());
        if (view.state() == ExposureState.DECIDED) {
            tasks.close(ExposureTask.EXPOSURE_TO_DECIDE, List.of(row.id()), TaskOutcome.DONE, null);
        }
        List<UUID> also = chosen.stream().map(Exposures.Contact::stayId).toList();
        changes.fire(new Changed(action, "exposure", row.id(), view.version(), row.facilityId(), also, now));
        return view;
    }
}
