package vn.cachly.gate;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.cachly.shared.Columns;
import vn.cachly.shared.Scalar;

/** What officers have asked to let through, and what others have confirmed. */
@ApplicationScoped
class Overrides {
    private static final String COLUMNS = """
            select id, stay_id, facility_id, conditions, exit_kind, cast(seen as text) as seen, reason, asked_at, asked_by, confirmed_at,
                   confirmed_by, withdrawn_at, withdrawn_by, version from gate_override
            """;

    private final Session session;
    private final Columns columns;

    Overrides(Session session, Columns columns) {
        this.session = session;
        this.columns = columns;
    }

    /** An override as the statement gives it. */
    @RegisterForReflection
    record Row(
            UUID id,
            UUID stayId,
            UUID facilityId,
            String[] conditions,
            String exitKind,
            String seen,
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

        ExitKind kind() {
            return exitKind == null ? null : ExitKind.valueOf(exitKind);
        }
    }

    boolean add(
            AskOverride command,
            UUID stay,
            UUID facility,
            List<SeenFinding> seen,
            Instant now,
            String by,
            byte[] hash) {
        return session.createNativeMutationQuery("""
                        insert into gate_override (id, stay_id, facility_id, conditions, exit_kind, seen, reason, asked_at, asked_by, content_hash)
                        values (:id, :stay, :facility, cast(:conditions as text[]), cast(:kind as text), cast(:seen as jsonb), :reason, :now, :by,
                                :hash) on conflict do nothing""")
                        .setParameter("id", command.id())
                        .setParameter("stay", stay)
                        .setParameter("facility", facility)
                        .setParameter(
                                "conditions",
                                command.conditions().stream()
                                        .map(Enum::name)
                                        .distinct()
                                        .toArray(String[]::new))
                        .setParameter("kind", Objects.toString(command.exitKind(), null))
                        .setParameter("seen", columns.write(seen))
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

    List<SeenFinding> seen(Row row) {
        return List.of(columns.read(row.seen(), SeenFinding[].class));
    }

    /** Those that count, by stay, the latest first. */
    Map<UUID, List<LettingThrough>> of(Collection<UUID> stays) {
        Map<UUID, List<LettingThrough>> found = new HashMap<>();
        session.createNativeQuery(
                        COLUMNS
                                + " where stay_id = any(:stays) and confirmed_at is not null and withdrawn_at is null order by confirmed_at desc, id",
                        Row.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .getResultList()
                .forEach(row -> found.computeIfAbsent(row.stayId(), any -> new ArrayList<>())
                        .add(new LettingThrough(row.id(), row.kind(), seen(row))));
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
