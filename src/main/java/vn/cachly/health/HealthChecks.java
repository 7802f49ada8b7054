package vn.cachly.health;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;
import vn.cachly.shared.Words;

/** Checks. They travel as JSON objects, named as the columns are, as many as there are. */
@ApplicationScoped
class HealthChecks {
    /** Whoever wants to end or move a stay waits until what was found is written down. Others who look at the same people do not. */
    private static final String HOLD = """
            select s.id as stay_id, s.person_id, s.facility_id from stay s where s.id = any(:stays) order by s.id for share""";

    private static final String FIND = "select id as stay_id, person_id, facility_id from stay where id = any(:stays)";

    private static final String HERE = """
            select s.id as stay_id, s.person_id, p.facility_id
              from unnest(cast(:stays as uuid[]), cast(:moments as timestamptz[])) as t (id, at)
              join stay s on s.id = t.id
              join presence p on p.stay_id = s.id and p.superseded_at is null and p.began_at <= t.at
                   and (p.ended_at is null or p.ended_at > t.at) and p.kind in ('IN_CAMP', 'WAITING_FOR_BED')""";

    /** In the order of their stays, so that two who go through the same rooms never wait for each other in a ring. */
    private static final String ADD = """
            with added as (
                insert into health_check (id, stay_id, facility_id, session, checked_at, recorded_at, recorded_by, temperature_c, spo2,
                                          pulse, breathing, symptoms, reasons, note, reason, content_hash)
                select r.id, r.stay_id, r.facility_id, r.session, r.checked_at, r.recorded_at, r.recorded_by, r.temperature_c, r.spo2,
                       r.pulse, r.breathing, r.symptoms, r.reasons, r.note, r.reason, r.content_hash
                  from jsonb_populate_recordset(null::health_check, cast(:rows as jsonb)) r
                 order by r.stay_id, r.session
                on conflict do nothing returning id)
            select id from added""";

    private static final String ROW = """
            select cast(to_jsonb(c) || jsonb_build_object('alert_id', a.id) as text)
              from health_check c left join health_alert a on a.check_id = c.id where\s""";

    private static final String IN_THE_WAY = """
            select c.id, c.stay_id, c.session, c.day
              from unnest(cast(:stays as uuid[]), cast(:sessions as text[]), cast(:days as date[])) as t (stay, session, day)
              join health_check c on c.stay_id = t.stay and c.session = t.session and c.day = t.day
               and c.session <> 'EXTRA' and c.voided_at is null""";

    private static final String PAGE = ROW + "c.stay_id = :stay and (c.checked_at, c.id) < (:before, :beforeId)"
            + " order by c.checked_at desc, c.id desc limit :rows";

    private static final String VOID = """
            update health_check set voided_at = :now, voided_by = :by, void_reason = :reason, version = version + 1
             where id = :id and voided_at is null and version = :version""";

    private final Session session;
    private final ObjectMapper columns;

    HealthChecks(Session session, ObjectMapper mapper) {
        this.session = session;
        columns = mapper.copy()
                .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The check that a session of somebody has already. */
    @RegisterForReflection
    record InTheWay(UUID id, UUID stayId, String session, LocalDate day) {
        boolean of(HealthCheckRow row) {
            return stayId.equals(row.stayId()) && session.equals(row.session().name()) && day.equals(row.day());
        }
    }

    /** Stays in the actor's place, also those that are over; kept as they are until this transaction ends. */
    Map<UUID, HealthCheckRow.Here> hold(Collection<UUID> stays) {
        return byStay(session.createNativeQuery(HOLD, HealthCheckRow.Here.class)
                .setParameter("stays", stays.toArray(UUID[]::new)));
    }

    Optional<HealthCheckRow.Here> find(UUID stay) {
        return session.createNativeQuery(FIND, HealthCheckRow.Here.class)
                .setParameter("stays", new UUID[] {stay})
                .uniqueResultOptional();
    }

    /** Those who were in a camp of the actor's place, each at his moment, and in which. */
    Map<UUID, HealthCheckRow.Here> here(List<UUID> stays, List<Instant> moments) {
        return byStay(session.createNativeQuery(HERE, HealthCheckRow.Here.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("moments", moments.stream().map(Instant::toString).toArray(String[]::new)));
    }

    HealthNorm norm(Instant at) {
        return session.createNativeQuery("""
                        select fever_from, spo2_below, breathing_from from health_norm
                         where effective_from <= :at order by effective_from desc limit 1""", HealthNorm.class)
                .setParameter("at", at)
                .uniqueResultOptional()
                .orElse(HealthNorm.NONE);
    }

    /** @return the ids that were free, of people whom nobody had looked at in that session */
    Set<UUID> add(List<HealthCheckRow> rows) {
        return new HashSet<>(Scalar.query(session, ADD, UUID.class)
                .setParameter("rows", json(rows))
                .getResultList());
    }

    /** Those in the actor's place. */
    Map<UUID, HealthCheckRow> byId(Collection<UUID> ids) {
        Map<UUID, HealthCheckRow> found = new HashMap<>();
        Scalar.query(session, ROW + "c.id = any(:ids)", String.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .map(this::read)
                .forEach(row -> found.put(row.id(), row));
        return found;
    }

    List<InTheWay> inTheWay(List<HealthCheckRow> rows) {
        return session.createNativeQuery(IN_THE_WAY, InTheWay.class)
                .setParameter("stays", rows.stream().map(HealthCheckRow::stayId).toArray(UUID[]::new))
                .setParameter(
                        "sessions",
                        rows.stream().map(row -> row.session().name()).toArray(String[]::new))
                .setParameter(
                        "days", rows.stream().map(row -> row.day().toString()).toArray(String[]::new))
                .getResultList();
    }

    /** Newest first. */
    List<HealthCheckRow> page(UUID stay, Keyset keyset) {
        return Scalar.query(session, PAGE, String.class)
                .setParameter("stay", stay)
                .setParameter("before", keyset.moment())
                .setParameter("beforeId", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultStream()
                .map(this::read)
                .toList();
    }

    /** What counts of one day, of these stays, in the order in which it was found. */
    List<HealthCheckRow> ofDay(Collection<UUID> stays, LocalDate day) {
        return Scalar.query(
                        session,
                        ROW
                                + "c.stay_id = any(:stays) and c.day = :day and c.voided_at is null order by c.checked_at, c.id",
                        String.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("day", day)
                .getResultStream()
                .map(this::read)
                .toList();
    }

    /** @return whether it was still as it was seen */
    boolean takeBack(UUID id, int version, Happened when, String by, String reason) {
        return session.createNativeMutationQuery(VOID)
                        .setParameter("id", id)
                        .setParameter("version", version)
                        .setParameter("now", when.recordedAt())
                        .setParameter("by", by)
                        .setParameter("reason", reason)
                        .executeUpdate()
                == 1;
    }

    /** The words of all checks and alerts of a person, in whatever camp they were written. */
    void eraseWords(UUID person) {
        Words.erase(session, "health", person);
    }

    private static Map<UUID, HealthCheckRow.Here> byStay(NativeQuery<HealthCheckRow.Here> query) {
        return query.getResultStream().collect(Collectors.toMap(HealthCheckRow.Here::stayId, one -> one));
    }

    private HealthCheckRow read(String row) {
        try {
            return columns.readValue(row, HealthCheckRow.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String json(List<HealthCheckRow> rows) {
        try {
            return columns.writeValueAsString(rows.stream()
                    .sorted(Comparator.comparing(HealthCheckRow::stayId))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
