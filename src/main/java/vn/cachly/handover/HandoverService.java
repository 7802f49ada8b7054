package vn.cachly.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.CommonCode;
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
import vn.cachly.shared.VietNam;
import vn.cachly.task.NewTask;
import vn.cachly.task.TaskOutcome;
import vn.cachly.task.TaskService;

/** People handed over to the communes that receive them: sent with the departure, and acknowledged there. */
@UseCase
@Transactional
@ApplicationScoped
public class HandoverService {
    private final Handovers handovers;
    private final FollowUps followUps;
    private final HandoverViews views;
    private final HandoverNews news;
    private final HomeTasks home;
    private final TaskService tasks;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Event<Changed> changes;
    private final Event<AllChanged> all;
    private final Event<PersonsRead> looks;

    HandoverService(
            Handovers handovers,
            FollowUps followUps,
            HandoverViews views,
            HandoverNews news,
            HomeTasks home,
            TaskService tasks,
            CurrentActor current,
            Timekeeper timekeeper,
            Event<Changed> changes,
            Event<AllChanged> all,
            Event<PersonsRead> looks) {
        this.handovers = handovers;
        this.followUps = followUps;
        this.views = views;
        this.news = news;
        this.home = home;
        this.tasks = tasks;
        this.current = current;
        this.timekeeper = timekeeper;
        this.changes = changes;
        this.all = all;
        this.looks = looks;
    }

    /** Part of a departure, for stays that the caller has taken and ended. One visit a day, and the tests of the rule. */
    public void send(List<SendHandover> sent, Happened when) {
        if (sent.isEmpty()) {
            return;
        }
        handovers.send(sent, when, current.get().subject());
        followUps.plan(sent, LocalDate.ofInstant(when.at(), VietNam.ZONE));
        tasks.open(sent.stream()
                .map(one -> new NewTask(
                        HandoverTask.HANDOVER_TO_ACKNOWLEDGE,
                        one.facilityId(),
                        one.unitId(),
                        one.id(),
                        one.dueAt(),
                        false))
                .toList());
        all.fire(new AllChanged(sent.stream()
                .map(one -> new Changed(
                        "handover.sent",
                        "handover",
                        one.id(),
                        0,
                        one.facilityId(),
                        List.of(one.stayId(), one.unitId()),
                        when))
                .toList()));
    }

    /** Of a stay that never was: the commune need not wait for anybody. */
    public void withdraw(UUID stay) {
        Happened now = timekeeper.happened(null, null);
        List<Handovers.Withdrawn> withdrawn =
                handovers.withdraw(stay, now.recordedAt(), current.get().subject());
        for (Handovers.Withdrawn one : withdrawn) {
            home.close(List.of(one.id()));
            changes.fire(new Changed(
                    "handover.withdrawn",
                    "handover",
                    one.id(),
                    one.version(),
                    one.facilityId(),
                    List.of(stay, one.unitId()),
                    now));
        }
    }

    /** @throws RuleBroken NOT_FOUND (404), also for another commune; HANDOVER_ACKNOWLEDGED, HANDOVER_WITHDRAWN (409) */
    @Idempotent(HandoverView.class)
    public HandoverView acknowledge(UUID id, int version, Acknowledge command) {
        Handovers.Row row = handovers.locked(id);
        Answers.same(version, row.version());
        row.standing();
        if (row.acknowledgedAt() != null) {
            throw new RuleBroken(HandoverRule.HANDOVER_ACKNOWLEDGED);
        }
        Happened when = timekeeper.happened(command.arrivedAt(), "handover", "arrivedAt");
        if (when.at().isBefore(row.sentAt())) {
            throw new RuleBroken(CommonCode.END_BEFORE_START).at("arrivedAt");
        }
        handovers.acknowledge(id, when, current.get().subject());
        tasks.close(HandoverTask.HANDOVER_TO_ACKNOWLEDGE, List.of(id), TaskOutcome.DONE, null);
        return news.told("handover.acknowledged", id, when);
    }

    public HandoverView view(UUID id) {
        if (current.get().isCommuneOnly() && !handovers.isOfUnits(id)) {
            throw RuleBroken.notFound();
        }
        HandoverView view = views.whole(id);
        looks.fire(
                new PersonsRead("handover.read", "person", List.of(view.person().id()), view.facilityId()));
        return view;
    }

    /** The same for whoever shows it in another way, and logs the look. */
    public HandoverView shown(UUID id) {
        return views.whole(id);
    }

    /** Of the actor's camps and communes. */
    public Page<HandoverView> page(UUID facility, UUID unit, Boolean open, Keyset keyset) {
        boolean ofUnits = current.get().isCommuneOnly();
        List<HandoverView> shown = views.lines(handovers.page(facility, unit, open, ofUnits, keyset));
        if (!shown.isEmpty()) {
            looks.fire(new PersonsRead(
                    "handover.listed",
                    "person",
                    shown.stream().map(view -> view.person().id()).toList(),
                    facility));
        }
        return keyset.page(shown, view -> "", HandoverView::id);
    }
}
