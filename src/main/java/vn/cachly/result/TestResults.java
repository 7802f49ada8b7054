package vn.cachly.result;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.cachly.protocol.TestMethod;
import vn.cachly.shared.Columns;
import vn.cachly.shared.Scalar;

/** What was found in samples: chains of revisions, written as sets. */
@ApplicationScoped
class TestResults {
    private static final String ADD = """
            insert into test_result
            select r.* from jsonb_populate_recordset(null::test_result, cast(:rows as jsonb)) r order by r.sample_id, r.revision""";

    private static final String ROW = "select cast(to_jsonb(r) as text) from test_result r where ";

    private static final String FINALS = """
            select s.id as sample_id, s.stay_id, s.collected_at, r.method, r.outcome, r.id as result_id, r.resulted_at
              from sample s cross join lateral (
                   select t.* from test_result t where t.sample_id = s.id order by t.revision desc limit 1) r
             where s.stay_id = any(:stays) and r.status in ('FINAL', 'CORRECTED')
             order by s.collected_at, s.id""";

    private static final String PENDING = """
            select s.id as sample_id, s.stay_id, s.tube_code as tube, s.collected_at
              from sample s where s.stay_id = any(:stays) and s.state in ('TAKEN', 'SENT', 'RECEIVED')
             order by s.collected_at, s.id""";

    private final Session session;
    private final Columns columns;

    TestResults(Session session, Columns columns) {
        this.session = session;
        this.columns = columns;
    }

    /** A final result as the statement gives it. */
    @RegisterForReflection
    record FinalRow(
            UUID sampleId,
            UUID stayId,
            Instant collectedAt,
            String method,
            String outcome,
            UUID resultId,
            Instant resultedAt) {
        SampleFinal view() {
            return new SampleFinal(
                    sampleId,
                    stayId,
                    collectedAt,
                    TestMethod.valueOf(method),
                    Outcome.valueOf(outcome),
                    resultId,
                    resultedAt);
        }
    }

    /** Of samples that were taken before. */
    void add(List<ResultRow> rows) {
        session.createNativeMutationQuery(ADD)
                .setParameter("rows", columns.write(rows))
                .executeUpdate();
    }

    Map<UUID, ResultRow> byId(Collection<UUID> ids) {
        Map<UUID, ResultRow> found = new HashMap<>();
        read("r.id = any(:wanted)", ids).forEach(row -> found.put(row.id(), row));
        return found;
    }

    /** The revisions of each sample, the first one first. */
    Map<UUID, List<ResultRow>> chains(Collection<UUID> samples) {
        return read("r.sample_id = any(:wanted) order by r.revision", samples).stream()
                .collect(Collectors.groupingBy(ResultRow::sampleId, HashMap::new, Collectors.toList()));
    }

    List<SampleFinal> finals(Collection<UUID> stays) {
        return session.createNativeQuery(FINALS, FinalRow.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .getResultStream()
                .map(FinalRow::view)
                .toList();
    }

    List<PendingSample> pending(Collection<UUID> stays) {
        return session.createNativeQuery(PENDING, PendingSample.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .getResultList();
    }

    private List<ResultRow> read(String condition, Collection<UUID> wanted) {
        return Scalar.query(session, ROW + condition, String.class)
                .setParameter("wanted", wanted.toArray(UUID[]::new))
                .getResultStream()
                .map(row -> columns.read(row, ResultRow.class))
                .toList();
    }
}
