package vn.cachly.gate;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.cachly.shared.Scalar;

/** What officers have asked to let through, and what others have confirmed. */
@ApplicationScoped
class Overrides {
    private static final String COLUMNS = """
            select id, stay_id, facility_id, conditions, reason, asked_at, asked_by, confirmed_at, confirmed_by, withdrawn_at, withdrawn_by,
                   version from gate_override
            """;

    private final Session session;

    Overrides(Session session) {
        this.session = session;
    }

    /** An override as the statement gives it. */
    @RegisterForReflection
    record Row(
            UUID id,
            UUID stayId,
            UUID facilityId,
            String[] conditions,
            String reason,
            Instant askedAt,
            String askedBy,
            Instant confirmedAt,
            String confirmedBy,
            Instant withdrawnAt,
            String withdrawnBy,
            int version) {
        List<Condition> asConditions() {
            return Stream.of(conditions).map(Condition::valueOf).toList();
        }

        boolean counts() {
            return confirmedAt != null && withdrawnAt == null;
        }
    }

    boolean add(AskOverride command, UUID stay, UUID facility, Instant now, String by, byte[] hash) {
        return session.createNativeMutationQuery("""
                        insert into gate_override (id, stay_id, facility_id, conditions, reason, asked_at, asked_by, content_hash)
                        values (:id, :stay, :facility, cast(:conditions as text[]), :reason, :now, :by, :hash) on conflict do nothing""")
                        .setParameter("id", command.id())
                        .setParameter("stay", stay)
                        .setParameter("facility", facility)
                        .setParameter(
                                "conditions",
                                command.conditions().stream()
                                        .map(Enum::name)
                                        .distinct()
                                        .toArray(String[]::new))
                        .setParameter("reason", command.reason())
                        .setParameter("now", now)
                        .setParameter("by", by)
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    Optional<byte[]> contentOf(UUID id) {
        return Scalar.query(session, "select content_hash from gate_override where id = :id", byte[].class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    Optional<Row> find(UUID id, boolean taken) {
        return session.createNativeQuery(COLUMNS + " where id = :id" + (taken ? " for update" : ""), Row.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    List<Row> ofStay(UUID stay) {
        return session.createNativeQuery(COLUMNS + " where stay_id = :stay order by asked_at, id", Row.class)
                .setParameter("stay", stay)
                .getResultList();
    }

    /** Those that count, by stay and condition. */
    Map<UUID, Map<Condition, UUID>> of(Collection<UUID> stays) {
        Map<UUID, Map<Condition, UUID>> found = new HashMap<>();
        session.createNativeQuery(
                        COLUMNS
                                + " where stay_id = any(:stays) and confirmed_at is not null and withdrawn_at is null order by confirmed_at, id",
                        Row.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .getResultList()
                .forEach(row -> row.asConditions()
                        .forEach(condition -> found.computeIfAbsent(row.stayId(), any -> new EnumMap<>(Condition.class))
                                .put(condition, row.id())));
        return found;
    }

    void confirm(UUID id, Instant now, String by) {
        step(
                "update gate_override set confirmed_at = :now, confirmed_by = :by, version = version + 1 where id = :id",
                id,
                now,
                by);
    }

    void withdraw(UUID id, Instant now, String by) {
        step(
                "update gate_override set withdrawn_at = :now, withdrawn_by = :by, version = version + 1 where id = :id",
                id,
                now,
                by);
    }

    private void step(String sql, UUID id, Instant now, String by) {
        session.createNativeMutationQuery(sql)
                .setParameter("id", id)
                .setParameter("now", now)
                .setParameter("by", by)
                .executeUpdate();
    }
}
