package vn.cachly.clock;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import vn.cachly.protocol.ClockEventKind;
import vn.cachly.protocol.EntryRoute;
import vn.cachly.shared.Scalar;

/** The events of stays: added and read, never changed. */
@ApplicationScoped
class ClockLedger {
    /** Writers stand beside each other; an officer who applies a rule to many stays waits for them and they for him. */
    private static final int GATE = 7_301;

    private static final String ADD = """
            with gate as materialized (select pg_advisory_xact_lock_shared(%d))
            insert into clock_event (id, stay_id, kind, happened_at, recorded_at, recorded_by, version_id, cause_id, route, revokes_id,
                                     content_hash)
            select e.id, e.stay_id, e.kind, e.happened_at, :now, :by, e.version_id, e.cause_id, e.route, e.revokes_id,
                   cast(:hash as bytea)
              from gate, unnest(cast(:ids as uuid[]), cast(:stays as uuid[]), cast(:kinds as text[]), cast(:moments as timestamptz[]),
                          cast(:versions as uuid[]), cast(:causes as uuid[]), cast(:routes as text[]), cast(:revokes as uuid[]))
                   as e (id, stay_id, kind, happened_at, version_id, cause_id, route, revokes_id)
            on conflict (id) do nothing""".formatted(GATE);

    private static final String OF = """
            select e.id, e.stay_id, e.kind, e.happened_at, e.recorded_at, e.recorded_by, e.version_id, e.cause_id, e.route, %s
              from clock_event e %s where e.stay_id = any(:stays) and e.kind <> 'REVOKED'
             order by e.stay_id, e.happened_at, e.recorded_at, e.id""";

    private static final String PLAIN = OF.formatted("""
            cast(null as text) as reason, exists (select from clock_event r where r.revokes_id = e.id) as revoked,
            cast(null as timestamptz) as revoked_at, cast(null as text) as revoked_by, cast(null as text) as revoke_reason""", "");

    private static final String TOLD = OF.formatted("""
            said.reason, r.id is not null as revoked, r.recorded_at as revoked_at, r.recorded_by as revoked_by,
            unsaid.reason as revoke_reason""", """
            left join clock_reason said on said.stay_id = e.stay_id and said.event_id = e.id
            left join clock_event r on r.revokes_id = e.id
            left join clock_reason unsaid on unsaid.stay_id = r.stay_id and unsaid.event_id = r.id""");

    private final Session session;

    ClockLedger(Session session) {
        this.session = session;
    }

    /** An event as the statement gives it. */
    @RegisterForReflection
    record Row(
            UUID id,
            UUID stayId,
            String kind,
            Instant happenedAt,
            Instant recordedAt,
            String recordedBy,
            UUID versionId,
            UUID causeId,
            String route,
            String reason,
            boolean revoked,
            Instant revokedAt,
            String revokedBy,
            String revokeReason) {
        ClockEvent event() {
            return new ClockEvent(
                    id,
                    stayId,
                    ClockEventKind.valueOf(kind),
                    happenedAt,
                    recordedAt,
                    recordedBy,
                    versionId,
                    causeId,
                    route == null ? null : EntryRoute.valueOf(route),
                    reason,
                    revoked,
                    revokedAt,
                    revokedBy,
                    revokeReason);
        }
    }

    /** Nobody adds an event anywhere until this transaction ends. */
    void closeGate() {
        Scalar.query(session, "select cast(pg_advisory_xact_lock(" + GATE + ") as text)", String.class)
                .getSingleResult();
    }

    /** @return how many are new */
    int add(List<NewEvent> events, Instant now, String by, byte[] hash) {
        MutationQuery insert = session.createNativeMutationQuery(ADD);
        insert.setParameter("kinds", column(events, NewEvent::kind, String[]::new));
        insert.setParameter("routes", column(events, NewEvent::route, String[]::new));
        insert.setParameter("ids", column(events, NewEvent::id, UUID[]::new));
        insert.setParameter("stays", column(events, NewEvent::stayId, UUID[]::new));
        insert.setParameter("versions", column(events, NewEvent::versionId, UUID[]::new));
        insert.setParameter("causes", column(events, NewEvent::causeId, UUID[]::new));
        insert.setParameter("revokes", column(events, NewEvent::revokesId, UUID[]::new));
        insert.setParameter(
                "moments", column(events, event -> event.happenedAt().toString(), String[]::new));
        return insert.setParameter("now", now)
                .setParameter("by", by)
                .setParameter("hash", hash)
                .executeUpdate();
    }

    /** Of which stays these events are. */
    List<UUID> staysOf(Collection<UUID> events) {
        return Scalar.query(
                        session,
                        "select distinct stay_id from clock_event where id = any(:events) order by stay_id",
                        UUID.class)
                .setParameter("events", events.toArray(UUID[]::new))
                .getResultList();
    }

    /** Without the words beside them. */
    List<ClockEvent> of(Collection<UUID> stays) {
        return events(PLAIN, stays);
    }

    /** With the words beside them. */
    List<ClockEvent> told(UUID stay) {
        return events(TOLD, List.of(stay));
    }

    private List<ClockEvent> events(String sql, Collection<UUID> stays) {
        return session.createNativeQuery(sql, Row.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .getResultStream()
                .map(Row::event)
                .toList();
    }

    Optional<byte[]> contentOf(UUID event) {
        return Scalar.query(session, "select coalesce(content_hash, '') from clock_event where id = :id", byte[].class)
                .setParameter("id", event)
                .uniqueResultOptional();
    }

    private static <T> T[] column(
            List<NewEvent> events, Function<NewEvent, T> value, java.util.function.IntFunction<T[]> array) {
        return events.stream().map(value).toArray(array);
    }
}
