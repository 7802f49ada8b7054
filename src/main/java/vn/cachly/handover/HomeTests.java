package vn.cachly.handover;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.cachly.protocol.TestMethod;
import vn.cachly.result.Outcome;
import vn.cachly.result.ResultChange;
import vn.cachly.result.ResultsChanged;
import vn.cachly.sample.SampleRejected;
import vn.cachly.sample.SamplesRejected;
import vn.cachly.shared.AllChanged;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;

/** The tubes of tests at home: what became of them. One that was no good is to be taken again, and the commune is asked as before. */
@ApplicationScoped
class HomeTests {
    private static final List<UUID> NONE = List.of();

    private final Session session;
    private final Event<AllChanged> changes;

    HomeTests(Session session, Event<AllChanged> changes) {
        this.session = session;
        this.changes = changes;
    }

    /** A tube as the statement gives it; without an outcome until a final result says one. */
    @RegisterForReflection
    record Test(UUID sampleId, String tube, String state, String outcome, String method, Instant resultedAt) {
        /** Of this one person. */
        Outcome found() {
            return outcome == null ? null : Outcome.valueOf(outcome).ofPerson(TestMethod.valueOf(method));
        }
    }

    /** A handover with a test that is open again, or is not any more, as the statement gives it. */
    @RegisterForReflection
    record Settled(UUID id, UUID facilityId, UUID unitId, UUID stayId, int version) {}

    /** Of a handover that the actor sees, by sample. */
    Map<UUID, Test> of(UUID handover) {
        return session.createNativeQuery("select * from handover_tests(:handover)", Test.class)
                .setParameter("handover", handover)
                .getResultStream()
                .collect(Collectors.toMap(Test::sampleId, Function.identity()));
    }

    void on(@Observes SamplesRejected rejected) {
        settle(rejected.samples().stream().map(SampleRejected::sampleId).toList(), NONE, rejected.when());
    }

    /** An answer shuts the test also if the tube had been rejected. What only waits again is not asked for. */
    void on(@Observes ResultsChanged changed) {
        List<UUID> useless = samples(changed, change -> isUseless(change.after()));
        List<UUID> useful = samples(
                changed,
                change -> !isUseless(change.after()) && (change.after() != null || isUseless(change.before())));
        if (!useless.isEmpty() || !useful.isEmpty()) {
            settle(useless, useful, changed.when());
        }
    }

    private static boolean isUseless(Outcome outcome) {
        return outcome != null && outcome.isUseless();
    }

    private static List<UUID> samples(ResultsChanged changed, Predicate<ResultChange> wanted) {
        return changed.changes().stream()
                .filter(wanted)
                .map(ResultChange::sampleId)
                .distinct()
                .toList();
    }

    private void settle(List<UUID> useless, List<UUID> useful, Happened when) {
        List<Settled> settled = session.createNativeQuery(
                        "select * from handover_test_settle(:useless, :useful)", Settled.class)
                .setParameter("useless", useless.toArray(UUID[]::new))
                .setParameter("useful", useful.toArray(UUID[]::new))
                .getResultList();
        if (!settled.isEmpty()) {
            changes.fire(new AllChanged(settled.stream()
                    .map(one -> new Changed(
                            "handover.test-settled",
                            "handover",
                            one.id(),
                            one.version(),
                            one.facilityId(),
                            List.of(one.stayId(), one.unitId()),
                            when))
                    .toList()));
        }
    }
}
