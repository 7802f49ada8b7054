package vn.cachly.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.cachly.access.BeyondPlace;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.sample.SampleService;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;
import vn.cachly.shared.VietNam;
import vn.cachly.stay.StayService;

/** Visits and tests of people at home, by the commune that looks after them. */
@UseCase
@Transactional
@ApplicationScoped
public class FollowUpService {
    private final FollowUps followUps;
    private final Handovers handovers;
    private final HandoverViews views;
    private final HandoverNews news;
    private final HomeTasks home;
    private final StayService stays;
    private final SampleService samples;
    private final BeyondPlace beyond;
    private final CurrentActor current;
    private final Timekeeper timekeeper;

    FollowUpService(
            FollowUps followUps,
            Handovers handovers,
            HandoverViews views,
            HandoverNews news,
            HomeTasks home,
            StayService stays,
            SampleService samples,
            BeyondPlace beyond,
            CurrentActor current,
            Timekeeper timekeeper) {
        this.followUps = followUps;
        this.handovers = handovers;
        this.views = views;
        this.news = news;
        this.home = home;
        this.stays = stays;
        this.samples = samples;
        this.beyond = beyond;
        this.current = current;
        this.timekeeper = timekeeper;
    }

    /** @throws RuleBroken NOT_FOUND (404), also for another commune; NOT_YET_DUE, FOLLOW_UP_DONE, TUBE_NEEDED, HANDOVER_WITHDRAWN (409) */
    @Idempotent(HandoverView.class)
    public HandoverView done(UUID followUp, RecordFollowUp command) {
        FollowUps.Planned asked = followUps.find(followUp).orElseThrow(RuleBroken::notFound);
        Handovers.Row row = handovers.locked(asked.handoverId()).standing();
        FollowUps.Planned planned = followUps.find(followUp).orElseThrow(RuleBroken::notFound);
        Happened when = due(planned, timekeeper.happened(command.happenedAt(), command.reason()), "happenedAt");
        if (planned.doneAt() == null && planned.sampleId() != null) {
            throw new RuleBroken(HandoverRule.TUBE_NEEDED);
        }
        Boolean well = planned.kind().equals(FollowUpKind.VISIT.name()) ? command.well() : null;
        done(planned, when, well, null);
        if (Boolean.FALSE.equals(well)) {
            home.unwell(row, when.recordedAt());
        }
        return news.told("handover.followed-up", row.id(), when);
    }

    /**
     * The tube of a test at home. It belongs to the stay that he has left, and what is found in it follows him as from any other.
     *
     * @throws RuleBroken NOT_FOUND (404), also for another commune; NOT_A_TEST, NOT_YET_DUE, FOLLOW_UP_DONE, HANDOVER_WITHDRAWN, TUBE_TAKEN,
     *     ID_TAKEN (409), METHOD_NOT_ASKED and whatever is wrong with its time (400)
     */
    @Idempotent(HandoverView.class)
    public HandoverView sampled(UUID followUp, TakeSampleAtHome command) {
        FollowUps.Planned asked = followUps.find(followUp).orElseThrow(RuleBroken::notFound);
        UUID stay = handovers.row(asked.handoverId()).stayId();
        // The stay first, as whoever takes it back does, so that the two never wait for each other.
        beyond.act(() -> stays.takeAll(List.of(stay)));
        Handovers.Row row = handovers.locked(asked.handoverId());
        FollowUps.Planned planned = followUps.find(followUp).orElseThrow(RuleBroken::notFound);
        if (command.id().equals(planned.sampleId())) {
            taken(stay, command);
            return views.whole(row.id());
        }
        row.standing();
        requireAsked(planned, command);
        Happened when = due(
                planned, timekeeper.happened(command.collectedAt(), command.reason(), "collectedAt"), "collectedAt");
        if (planned.doneAt() != null) {
            throw new RuleBroken(HandoverRule.FOLLOW_UP_DONE);
        }
        if (!taken(stay, command)) {
            throw new RuleBroken(CommonCode.ID_TAKEN).at("id");
        }
        done(planned, when, null, command.id());
        return news.told("handover.followed-up", row.id(), when);
    }

    /** @return whether it is new; a tube that was another test's, or was no good, is not taken for this one */
    private boolean taken(UUID stay, TakeSampleAtHome command) {
        boolean[] fresh = {false};
        beyond.act(() -> fresh[0] = samples.takeAfterwards(stay, command.asSample()));
        return fresh[0];
    }

    private static void requireAsked(FollowUps.Planned planned, TakeSampleAtHome command) {
        if (!planned.kind().equals(FollowUpKind.TEST.name())) {
            throw new RuleBroken(HandoverRule.NOT_A_TEST);
        }
        Set<String> methods = new TreeSet<>(List.of(planned.methods()));
        if (!methods.isEmpty() && !methods.contains(command.method().name())) {
            throw new RuleBroken(HandoverRule.METHOD_NOT_ASKED, String.join(", ", methods)).at("method");
        }
    }

    private void done(FollowUps.Planned planned, Happened when, Boolean well, UUID sample) {
        if (!followUps.done(planned.id(), when.at(), current.get().subject(), well, sample)) {
            throw new RuleBroken(HandoverRule.FOLLOW_UP_DONE);
        }
    }

    private static Happened due(FollowUps.Planned planned, Happened when, String field) {
        if (LocalDate.ofInstant(when.at(), VietNam.ZONE).isBefore(planned.date())) {
            throw new RuleBroken(HandoverRule.NOT_YET_DUE, planned.date()).at(field);
        }
        return when;
    }
}
