package vn.cachly.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.cachly.arrival.ArrivalLedger;
import vn.cachly.group.GroupNow;
import vn.cachly.group.GroupService;
import vn.cachly.job.JobService;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Admits people of a group: at once, or as a job when they are more than anybody wants to wait for. */
@UseCase
@Transactional
@ApplicationScoped
public class IntakeService {
    private final GroupService groups;
    private final ArrivalLedger ledger;
    private final GroupIntake intake;
    private final JobService jobs;
    private final Timekeeper timekeeper;

    IntakeService(
            GroupService groups, ArrivalLedger ledger, GroupIntake intake, JobService jobs, Timekeeper timekeeper) {
        this.groups = groups;
        this.ledger = ledger;
        this.intake = intake;
        this.jobs = jobs;
        this.timekeeper = timekeeper;
    }

    /** A job admits those who are there when it runs, as of the moment that was told when it was asked for. */
    @Idempotent(Admitted.class)
    public Admitted admit(UUID id, AdmitArrivals command) {
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        GroupNow group = groups.hold(id);
        int here = command.isAll() ? ledger.countHere(id) : command.items().size();
        return here > JobService.AT_ONCE
                ? new Admitted(null, jobs.begin(AdmissionJob.of(group, here, command.at(when.at()))))
                : new Admitted(intake.admit(group, command, when), null);
    }
}
