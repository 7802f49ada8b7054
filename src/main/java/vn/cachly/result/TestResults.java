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
import vn.cachly.sample.SampleState;
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
            select s.id as sample_id, s.stay_id, s.collected_at, r.method, r.outcome, r.id as result_id, r.resulted_at, r.recorded_at
              from sample s cross join lateral (
                   select t.* from test_result t where t.sample_id = s.id order by t.revision desc limit 1) r
             where s.stay_id = any(:stays) and r.status in ('FINAL', 'CORRECTED')
             order by s.collected_at, s.id""";

    /**
     * Those that wait, and those that told nothing of their person until a later sample does; a pool is asked of him alone. And those of
     * which a positive lies in the tray beside the result that counts.
     */
    private static final String PENDING = """
            select sample_id, stay_id, tube, collected_at, method, state,
                   coalesce(is_useless and (told_at is null or told_at < collected_at), false) as is_useless, is_contradicted from (
                select s.id as sample_id, s.stay_id, s.tube_code as tube, s.collected_at, s.method, s.state,
                       s.state = 'REJECTED' or not r.tells and not r.is_antibody_negative as is_useless,
                       case when r.is_shared then max(s.collected_at) filter (where r.tells and r.method = 'RT_PCR_SINGLE') over of_stay
                            else max(s.collected_at) filter (where r.tells) over of_stay end as told_at,
                       exists (select from result_review v where v.sample_id = s.id and v.state = 'OPEN' and v.cause = 'CONTRADICTION'
                                                             and v.outcome = 'POSITIVE') as is_contradicted
                  from sample s left join lateral (
                       select t.method,
                              t.outcome = 'NEGATIVE' and t.method <> 'ANTIBODY'
                              or t.outcome = 'POSITIVE' and t.method not in ('RT_PCR_POOLED', 'ANTIBODY') as tells,
                              t.outcome = 'NEGATIVE' and t.method = 'ANTIBODY' as is_antibody_negative,
                              t.outcome = 'POSITIVE' and t.method in ('RT_PCR_POOLED', 'ANTIBODY') as is_shared
                         from test_result t where t.sample_id = s.id and s.state = 'RESULTED' order by t.revision desc limit 1) r on true
                 where s.stay_id = any(:stays)
                window of_stay as (partition by s.stay_id)) found
             where state in ('TAKEN', 'SENT', 'RECEIVED') or is_contradicted or is_useless and (told_at is null or told_at < collected_at)
             order by collected_at, sample_id""";

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
            Instant resultedAt,
            Instant recordedAt) {
        SampleFinal view() {
            return new SampleFinal(
                    sampleId,
                    stayId,
                    collectedAt,
                    TestMethod.valueOf(method),
                    Outcome.valueOf(outcome).ofPerson(TestMethod.valueOf(method)),
                    resultId,
                    resultedAt,
                    recordedAt);
        }
    }

    /** A sample that leaves something open as the statement gives it. */
    @RegisterForReflection
    record PendingRow(
            UUID sampleId,
            UUID stayId,
            String tube,
            Instant collectedAt,
            String method,
            String state,
            boolean isUseless,
            boolean isContradicted) {
        PendingSample view() {
            return new PendingSample(
                    sampleId,
                    stayId,
                    tube,
                    collectedAt,
                    TestMethod.valueOf(method),
                    SampleState.valueOf(state),
                    isUseless,
                    isContradicted);
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
        return session.createNativeQuery(PENDING, PendingRow.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .getResultStream()
                .map(PendingRow::view)
                .toList();
    }

    private List<ResultRow> read(String condition, Collection<UUID> wanted) {
        return Scalar.query(session, ROW + condition, String.class)
                .setParameter("wanted", wanted.toArray(UUID[]::new))
                .getResultStream()
                .map(row -> columns.read(row, ResultRow.class))
                .toList();
    }
}
