package vn.cachly.intake;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import vn.cachly.group.GroupNow;
import vn.cachly.group.GroupService;
import vn.cachly.job.JobKind;
import vn.cachly.job.JobOutcome;
import vn.cachly.job.JobRun;
import vn.cachly.job.NewJob;
import vn.cachly.shared.Timekeeper;

/** Admits a group that is larger than anybody wants to wait for; in one transaction, so that nobody sees half a ship. */
@ApplicationScoped
class AdmissionJob implements JobKind {
    private static final String NAME = "ADMISSION";

    private final GroupService groups;
    private final GroupIntake intake;
    private final Timekeeper timekeeper;

    AdmissionJob(GroupService groups, GroupIntake intake, Timekeeper timekeeper) {
        this.groups = groups;
        this.intake = intake;
        this.timekeeper = timekeeper;
    }

    /** What the job was asked with. */
    @RegisterForReflection
    record Order(AdmitArrivals command) {}

    static NewJob of(GroupNow group, int people, AdmitArrivals command) {
        return NewJob.of(NAME, group.facilityId(), group.id(), people, new Order(command));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobOutcome run(JobRun run) {
        AdmitArrivals command = run.request(Order.class).command();
        GroupNow group = groups.hold(run.aboutId());
        return new JobOutcome(
                intake.admit(group, command, timekeeper.happened(command.happenedAt(), command.reason())));
    }
}
