package vn.cachly.audit;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Scalar;
import vn.cachly.shared.SequencerTurn;

/** The sealed log: read, sealed and checked again. */
@ApplicationScoped
class AuditLog {
    private static final String PAGE = """
            select p.position, e.recorded_at, e.issuer, e.subject, e.client, e.purpose, e.action, e.resource, e.ids, e.facility_id,
                   e.happened_at, e.claimed_at, e.request_id
              from audit_entry e join audit_position p on p.entry_id = e.id
             where p.position < :before and (cast(:id as uuid) is null or e.ids && array(
                   select cast(:id as uuid) union all select s.id from stay s where s.person_id = cast(:id as uuid)))
               and (cast(:subject as text) is null or e.subject = :subject)
             order by p.position desc limit :rows""";

    private static final String PLACE = """
            with taken as (delete from audit_unsealed returning entry_id),
                 last as (select coalesce(max(position), 0) as position from audit_position),
                 placed as (
                     insert into audit_position (position, entry_id)
                     select last.position + row_number() over (order by entry_id), entry_id from taken, last returning position)
            select cast(count(*) as integer) from placed""";

    private static final String SEAL = """
            with last as (
                     select coalesce(max(number), 0) as number, coalesce(max(last_position), 0) as position,
                            coalesce((select hash from audit_seal order by number desc limit 1), '') as hash from audit_seal),
                 fresh as (select max(position) as position from audit_position)
            insert into audit_seal (number, sealed_at, first_position, last_position, previous_hash, hash)
            select last.number + 1, :now, last.position + 1, fresh.position, last.hash,
                   audit_hash(last.hash, last.position + 1, fresh.position)
              from last, fresh where fresh.position > last.position""";

    private static final String CHECK = """
            select s.number, s.hash = audit_hash(s.previous_hash, s.first_position, s.last_position)
                   and s.previous_hash = coalesce(b.hash, '') and s.first_position = coalesce(b.last_position, 0) + 1 as intact,
                   encode(s.hash, 'hex') as hash
              from audit_seal s left join audit_seal b on b.number = s.number - 1
             where s.number > :after order by s.number limit :rows""";

    private final Session session;

    AuditLog(Session session) {
        this.session = session;
    }

    /** A seal, and whether it still fits. */
    @RegisterForReflection
    record Checked(long number, boolean intact, String hash) {}

    List<AuditLine> page(UUID id, String subject, long before, int rows) {
        return session.createNativeQuery(PAGE, AuditLine.class)
                .setParameter("id", id)
                .setParameter("subject", subject)
                .setParameter("before", before)
                .setParameter("rows", rows)
                .getResultList();
    }

    List<Checked> check(long after, int rows) {
        return session.createNativeQuery(CHECK, Checked.class)
                .setParameter("after", after)
                .setParameter("rows", rows)
                .getResultList();
    }

    long unsealed() {
        return Scalar.query(session, "select count(*) from audit_unsealed", Long.class)
                .getSingleResult();
    }

    /** Gives every entry that has been committed its place, and seals the new ones with the hash of the seal before. */
    void on(@Observes SequencerTurn turn) {
        if (Scalar.query(session, PLACE, Integer.class).getSingleResult() > 0) {
            session.createNativeMutationQuery(SEAL)
                    .setParameter("now", turn.now())
                    .executeUpdate();
        }
    }
}
