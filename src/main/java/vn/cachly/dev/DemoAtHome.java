package vn.cachly.dev;

import io.quarkus.arc.profile.IfBuildProfile;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cachly.handover.Acknowledge;
import vn.cachly.handover.FollowUpKind;
import vn.cachly.handover.FollowUpService;
import vn.cachly.handover.FollowUpView;
import vn.cachly.handover.HandoverService;
import vn.cachly.handover.HandoverView;
import vn.cachly.handover.RecordFollowUp;
import vn.cachly.release.DepartedItem;
import vn.cachly.shared.VietNam;

/** Communes that say who has come, and visit him every day. */
@ApplicationScoped
@IfBuildProfile(anyOf = {"dev", "test"})
class DemoAtHome {
    private final HandoverService handovers;
    private final FollowUpService followUps;
    private final Rewinding clock;

    DemoAtHome(HandoverService handovers, FollowUpService followUps, Rewinding clock) {
        this.handovers = handovers;
        this.followUps = followUps;
        this.clock = clock;
    }

    void looksAfter(List<DepartedItem> people, Instant left, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, VietNam.ZONE);
        for (DepartedItem one : people) {
            HandoverView view = clock.at(
                    left.plus(Duration.ofHours(5)),
                    () -> handovers.acknowledge(one.handoverId(), 0, new Acknowledge(null)));
            view.followUps().stream()
                    .filter(due ->
                            due.kind() == FollowUpKind.VISIT && due.date().isBefore(today))
                    .forEach(this::visit);
        }
    }

    private void visit(FollowUpView due) {
        Instant at = due.date().atTime(15, 30).atZone(VietNam.ZONE).toInstant();
        clock.at(at, () -> followUps.done(due.id(), new RecordFollowUp(null, null, true)));
    }
}
