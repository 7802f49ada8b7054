package vn.cachly.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Scalar;

/** Versions of protocols with their tests, and what was done with each. */
@ApplicationScoped
class Versions {
    private static final String ADD = """
            with added as (
                insert into protocol_version select (jsonb_populate_record(null::protocol_version, cast(:row as jsonb))).*
                on conflict do nothing returning id)
            insert into protocol_milestone (version_id, phase, day, methods)
            select added.id, m.phase, m.day, m.methods
              from added, jsonb_to_recordset(cast(:milestones as jsonb)) as m (phase text, day integer, methods text[])""";

    private static final String VERSION = """
            select cast(to_jsonb(v) || jsonb_build_object('rule', to_jsonb(p), 'milestones', coalesce(
                       (select jsonb_agg(to_jsonb(m) - 'version_id' order by m.phase desc, m.day)
                          from protocol_milestone m where m.version_id = v.id), '[]')) as text)
              from protocol_version v join protocol p on p.id = v.protocol_id
            """;

    private static final String PUBLISHED = VERSION + " where v.published_at is not null";
    private static final String OF = VERSION + " where v.protocol_id = any(:ids) order by v.effective_from desc, v.id";

    private final Session session;
    private final ProtocolRows rows;

    Versions(Session session, ProtocolRows rows) {
        this.session = session;
        this.rows = rows;
    }

    void add(Map<String, Object> row, List<Milestone> milestones) {
        session.createNativeMutationQuery(ADD)
                .setParameter("row", rows.written(row))
                .setParameter("milestones", rows.written(milestones))
                .executeUpdate();
    }

    List<Rule> published() {
        return Scalar.query(session, PUBLISHED, String.class)
                .getResultStream()
                .map(rows::rule)
                .toList();
    }

    List<Rule> of(List<UUID> protocols) {
        return Scalar.query(session, OF, String.class)
                .setParameter("ids", protocols.toArray(UUID[]::new))
                .getResultStream()
                .map(rows::rule)
                .toList();
    }

    void publish(UUID version, Instant now, String by) {
        session.createNativeMutationQuery(
                        "update protocol_version set published_at = :now, published_by = :by, version = version + 1 where id = :id")
                .setParameter("now", now)
                .setParameter("by", by)
                .setParameter("id", version)
                .executeUpdate();
    }

    void end(UUID version, Instant until) {
        session.createNativeMutationQuery(
                        "update protocol_version set effective_until = :until, version = version + 1 where id = :id")
                .setParameter("until", until)
                .setParameter("id", version)
                .executeUpdate();
    }

    void correct(UUID version, CorrectInstrument correction) {
        session.createNativeMutationQuery("""
                        update protocol_version set instrument = :instrument, issuer = :issuer, source = :source, version = version + 1
                         where id = :id""")
                .setParameter("instrument", correction.instrument())
                .setParameter("issuer", correction.issuer())
                .setParameter("source", correction.source())
                .setParameter("id", version)
                .executeUpdate();
    }

    void note(UUID version, String what, ProtocolVersion before, String reason, Instant now, String by) {
        session.createNativeMutationQuery("""
                        insert into protocol_note (id, version_id, what, instrument, issuer, source, effective_until, reason, recorded_at, recorded_by)
                        values (gen_random_uuid(), :version, :what, :instrument, :issuer, :source, cast(:until as timestamptz), :reason,
                                :now, :by)""")
                .setParameter("version", version)
                .setParameter("what", what)
                .setParameter("instrument", before.instrument())
                .setParameter("issuer", before.issuer())
                .setParameter("source", before.source())
                .setParameter("until", before.effectiveUntil())
                .setParameter("reason", reason)
                .setParameter("now", now)
                .setParameter("by", by)
                .executeUpdate();
    }

    /** Takes the version for this transaction. */
    int locked(UUID version) {
        return Scalar.query(session, "select version from protocol_version where id = :id for update", Integer.class)
                .setParameter("id", version)
                .getSingleResult();
    }

    Optional<byte[]> contentOf(UUID version) {
        return Scalar.query(session, "select content_hash from protocol_version where id = :id", byte[].class)
                .setParameter("id", version)
                .uniqueResultOptional();
    }
}
