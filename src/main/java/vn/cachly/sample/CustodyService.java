package vn.cachly.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.cachly.access.CurrentActor;
import vn.cachly.problem.Problem;
import vn.cachly.problem.Problems;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Idempotent;
import vn.cachly.shared.RequestFacts;
import vn.cachly.shared.Timekeeper;
import vn.cachly.shared.UseCase;

/** Tubes go from hand to hand by racks: what is wrong with one stops none of the others. A step done already is nothing new. */
@UseCase
@Transactional
@ApplicationScoped
public class CustodyService {
    private final Samples samples;
    private final CurrentActor current;
    private final Timekeeper timekeeper;
    private final Problems problems;
    private final RequestFacts facts;
    private final Event<AllChanged> changes;
    private final Event<SamplesRejected> rejections;

    CustodyService(
            Samples samples,
            CurrentActor current,
            Timekeeper timekeeper,
            Problems problems,
            RequestFacts facts,
            Event<AllChanged> changes,
            Event<SamplesRejected> rejections) {
        this.samples = samples;
        this.current = current;
        this.timekeeper = timekeeper;
        this.problems = problems;
        this.facts = facts;
        this.changes = changes;
        this.rejections = rejections;
    }

    @Idempotent(CustodyView.class)
    public CustodyView send(SendTubes command) {
        return move(Delivery.of(command), "sample.sent");
    }

    @Idempotent(CustodyView.class)
    public CustodyView receive(ReceiveTubes command) {
        return move(Delivery.of(command), "sample.received");
    }

    @Idempotent(CustodyView.class)
    public CustodyView reject(RejectTubes command) {
        return move(Delivery.of(command), "sample.rejected");
    }

    private CustodyView move(Delivery delivery, String action) {
        Happened when = timekeeper.happened(delivery.happenedAt(), delivery.reason());
        Set<String> tubes = new TreeSet<>(delivery.tubes());
        Map<String, SampleRow> rows = new HashMap<>();
        samples.takeTubes(tubes).forEach(row -> rows.put(row.tubeCode(), row));
        Map<String, RuleBroken> refused = new HashMap<>();
        List<SampleRow> moved = new ArrayList<>();
        for (String tube : tubes) {
            try {
                if (isNext(rows.get(tube), delivery, when)) {
                    moved.add(rows.get(tube));
                }
            } catch (RuleBroken refusal) {
                refused.put(tube, refusal);
            }
        }
        if (!moved.isEmpty()) {
            samples.move(
                    moved.stream().map(SampleRow::id).toList(),
                    delivery,
                    when,
                    current.get().subject());
            announce(moved, delivery.step(), action, when);
        }
        moved.forEach(row -> rows.put(row.tubeCode(), row.moved(delivery)));
        return new CustodyView(
                delivery.id(),
                delivery.tubes().stream()
                        .map(tube -> item(tube, rows.get(tube), refused.get(tube)))
                        .toList(),
                0);
    }

    /** @return whether there is anything to do */
    private static boolean isNext(SampleRow row, Delivery delivery, Happened when) {
        if (row == null) {
            throw new RuleBroken(SampleRule.TUBE_NOT_FOUND);
        }
        if (delivery.isDone(row)) {
            return false;
        }
        if (!row.state().allows(delivery.step())) {
            throw new RuleBroken(SampleRule.SAMPLE_STATE, row.state(), SampleState.after(delivery.step()));
        }
        if (when.at().isBefore(row.collectedAt())) {
            throw new RuleBroken(SampleRule.STEP_BEFORE_SAMPLE).at("happenedAt");
        }
        return true;
    }

    private void announce(List<SampleRow> moved, CustodyStep step, String action, Happened when) {
        changes.fire(new AllChanged(moved.stream()
                .map(row -> new Changed(
                        action, "sample", row.id(), row.version() + 1, row.facilityId(), List.of(row.stayId()), when))
                .toList()));
        if (step == CustodyStep.REJECTED) {
            rejections.fire(new SamplesRejected(
                    moved.stream()
                            .map(row -> new SampleRejected(row.id(), row.stayId(), row.facilityId()))
                            .toList(),
                    when));
        }
    }

    private CustodyItem item(String tube, SampleRow row, RuleBroken refusal) {
        Problem problem = refusal == null ? null : problems.of(refusal, facts.language());
        return new CustodyItem(tube, problem == null ? row.view(null) : null, problem);
    }
}
