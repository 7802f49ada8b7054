package vn.cachly.release;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import vn.cachly.job.JobKind;
import vn.cachly.job.JobOutcome;
import vn.cachly.job.JobRun;
import vn.cachly.job.NewJob;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Timekeeper;

/** More people leave than anybody wants to wait for; each still whole or not at all. */
@ApplicationScoped
class DepartureJob implements JobKind {
    private static final String NAME = "DEPARTURE";

    private final ReleaseLists lists;
    private final Departing departing;
    private final Timekeeper timekeeper;

    DepartureJob(ReleaseLists lists, Departing departing, Timekeeper timekeeper) {
        this.lists = lists;
        this.departing = departing;
        this.timekeeper = timekeeper;
    }

    /** What the job was asked with. */
    @RegisterForReflection
    record Order(Depart command) {}

    static NewJob of(ReleaseLists.Row row, Depart command) {
        return NewJob.of(NAME, row.facilityId(), row.id(), row.people() - row.departed(), new Order(command));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobOutcome run(JobRun run) {
        Depart command = run.request(Order.class).command();
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        return new JobOutcome(
                departing.depart(DepartureService.standing(lists.locked(run.aboutId()), when), command, when));
    }
}
