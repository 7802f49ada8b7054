package vn.cachly.dates;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.cachly.job.JobKind;
import vn.cachly.job.JobOutcome;
import vn.cachly.job.JobRun;
import vn.cachly.job.NewJob;
import vn.cachly.protocol.Rule;

/** Applies a version to more people than anybody wants to wait for; in one transaction all the same. */
@ApplicationScoped
class ReevaluationJob implements JobKind {
    private static final String NAME = "RE_EVALUATION";

    private final RuleToAll ruleToAll;

    ReevaluationJob(RuleToAll ruleToAll) {
        this.ruleToAll = ruleToAll;
    }

    /** What the job was asked with. */
    @RegisterForReflection
    record Order(UUID protocolId, UUID versionId, Reevaluate command) {}

    static NewJob of(Rule rule, PreviewView preview, Reevaluate command) {
        UUID version = rule.version().id();
        Order order = new Order(rule.version().protocolId(), version, command);
        return NewJob.of(NAME, null, version, preview.affected(), order);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobOutcome run(JobRun run) {
        Order order = run.request(Order.class);
        Rule rule = ruleToAll.inForce(order.protocolId(), order.versionId());
        return new JobOutcome(ruleToAll.apply(rule, ruleToAll.preview(rule), order.command()));
    }
}
