package vn.cachly.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.cachly.job.JobService;
import vn.cachly.order.OrderRule;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** People leave by an approved list: at once, or as a job when they are more than anybody wants to wait for. */
@UseCase
@Transactional
@ApplicationScoped
public class DepartureService {
    private final ReleaseLists lists;
    private final Departing departing;
    private final JobService jobs;
    private final Timekeeper timekeeper;

    DepartureService(ReleaseLists lists, Departing departing, JobService jobs, Timekeeper timekeeper) {
        this.lists = lists;
        this.departing = departing;
        this.jobs = jobs;
        this.timekeeper = timekeeper;
    }

    /** @throws RuleBroken NOT_FOUND (404), LIST_STATUS (409) unless it is approved, ORDER_REVOKED, BEFORE_DECISION (409) */
    @Idempotent(Departed.class)
    public Departed depart(UUID id, Depart command) {
        command.check();
        Happened when = timekeeper.happened(command.happenedAt(), command.reason());
        ReleaseLists.Row row = standing(lists.locked(id), when);
        if (command.stayIds() == null && row.people() - row.departed() > JobService.AT_ONCE) {
            return new Departed(null, jobs.begin(DepartureJob.of(row, command.at(when.at()))));
        }
        return new Departed(departing.depart(row, command, when), null);
    }

    /** A list by whose decision people left at that moment. */
    static ReleaseLists.Row standing(ReleaseLists.Row row, Happened when) {
        if (!row.is(ListState.APPROVED)) {
            throw new RuleBroken(ReleaseRule.LIST_STATUS, row.state());
        }
        if (!row.stands()) {
            throw new RuleBroken(OrderRule.ORDER_REVOKED);
        }
        if (when.at().isBefore(row.from())) {
            throw new RuleBroken(ReleaseRule.BEFORE_DECISION).at("happenedAt");
        }
        return row;
    }
}
