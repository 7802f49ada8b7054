package vn.cachly.screening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Scalar;
import vn.cachly.shared.Words;

/** Screenings and the rules they are laid beside. They travel as JSON objects, named as the columns are, as many as there are. */
@ApplicationScoped
class Screenings {
    /** In the order of their ids, so that two requests with the same people never wait for each other in a ring. */
    private static final String ADD = """
            with added as (
                insert into screening
                select r.* from jsonb_populate_recordset(null::screening, cast(:rows as jsonb)) r
                on conflict do nothing returning id)
            select id from added""";

    private static final String ROW = "cast(to_jsonb(s) || jsonb_build_object('rule', to_jsonb(r)) as text)";
    private static final String RULE = " left join screening_rule r on r.id = s.rule_id";
    private static final String NEWEST = " order by s.happened_at desc, s.recorded_at desc, s.id desc";

    private static final String BY_ID = "select " + ROW + " from screening s" + RULE + " where s.id = any(:wanted)";

    private static final String OF = "select " + ROW + " from screening s" + RULE
            + " where s.stay_id = :wanted or s.admitted_stay_id = :wanted" + NEWEST;

    private static final String LATEST = "select t.id as subject, " + ROW + " as row"
            + " from unnest(cast(:subjects as uuid[])) as t (id) cross join lateral (select s.* from screening s"
            + " where s.arrival_id = t.id or s.stay_id = t.id or s.admitted_stay_id = t.id" + NEWEST + " limit 1) s"
            + RULE;

    /** A stay that never was takes no screening at all. */
    private static final String STAY = """
            select id, person_id, facility_id, case end_kind when 'VOID' then to_timestamp(0) else ended_at end as until
              from stay where id = :id""";

    private static final String ATTACH = """
            update screening s set admitted_stay_id = a.stay, version = s.version + 1
              from unnest(cast(:arrivals as uuid[]), cast(:stays as uuid[])) as a (arrival, stay)
             where s.arrival_id = a.arrival and s.admitted_stay_id is null""";

    private final Session session;
    private final ObjectMapper columns;

    Screenings(Session session, ObjectMapper mapper) {
        this.session = session;
        columns = mapper.copy()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The stay of somebody who is screened, as the statement gives it. */
    @RegisterForReflection
    record OfStay(UUID id, UUID personId, UUID facilityId, Instant until) {}

    /** The latest of somebody, as the statement gives it. */
    @RegisterForReflection
    record Latest(UUID subject, String row) {}

    /** The words of all screenings of a person, in whatever camp they were done. */
    void eraseWords(UUID person) {
        Words.erase(session, "screening", person);
    }

    /** @param held whether nobody may end it until this transaction does */
    Optional<OfStay> stay(UUID id, boolean held) {
        return session.createNativeQuery(held ? STAY + " for update" : STAY, OfStay.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    List<TriageRule> rules() {
        return Scalar.query(session, "select cast(to_jsonb(r) as text) from screening_rule r", String.class)
                .getResultStream()
                .map(rule -> read(rule, TriageRule.class))
                .toList();
    }

    /** @return the ids that were free */
    Set<UUID> add(List<ScreeningRow> rows) {
        List<ScreeningRow> ordered =
                rows.stream().sorted(Comparator.comparing(ScreeningRow::id)).toList();
        return new HashSet<>(Scalar.query(session, ADD, UUID.class)
                .setParameter("rows", json(ordered))
                .getResultList());
    }

    /** Those in the actor's place. */
    Map<UUID, ScreeningRow> byId(Collection<UUID> ids) {
        Map<UUID, ScreeningRow> found = new HashMap<>();
        rows(BY_ID, ids.toArray(UUID[]::new)).forEach(row -> found.put(row.id(), row));
        return found;
    }

    List<ScreeningRow> of(UUID stay) {
        return rows(OF, stay);
    }

    Map<UUID, ScreeningRow> latestOf(Collection<UUID> subjects) {
        Map<UUID, ScreeningRow> latest = new HashMap<>();
        session.createNativeQuery(LATEST, Latest.class)
                .setParameter("subjects", subjects.toArray(UUID[]::new))
                .getResultStream()
                .forEach(one -> latest.put(one.subject(), read(one.row(), ScreeningRow.class)));
        return latest;
    }

    void attach(Map<UUID, UUID> stayOfArrival) {
        List<UUID> arrivals = List.copyOf(stayOfArrival.keySet());
        session.createNativeMutationQuery(ATTACH)
                .setParameter("arrivals", arrivals.toArray(UUID[]::new))
                .setParameter("stays", arrivals.stream().map(stayOfArrival::get).toArray(UUID[]::new))
                .executeUpdate();
    }

    private List<ScreeningRow> rows(String sql, Object wanted) {
        return Scalar.query(session, sql, String.class)
                .setParameter("wanted", wanted)
                .getResultStream()
                .map(row -> read(row, ScreeningRow.class))
                .toList();
    }

    private <T> T read(String row, Class<T> type) {
        try {
            return columns.readValue(row, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String json(Object value) {
        try {
            return columns.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
