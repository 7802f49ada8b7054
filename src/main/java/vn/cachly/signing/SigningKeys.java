package vn.cachly.signing;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import vn.cachly.shared.Scalar;

/** Keys. There is one that signs, and those before it. */
@ApplicationScoped
class SigningKeys {
    private static final long LOCK = 0x7369_676e_6b65L;

    private final Session session;

    SigningKeys(Session session) {
        this.session = session;
    }

    /** The key that signs; its private half is encrypted. */
    @RegisterForReflection
    record Active(String kid, byte[] privateKey) {}

    /** A key as it is published. */
    @RegisterForReflection
    record Public(String kid, String publicKey) {}

    /** Whoever makes a key makes it alone, until this transaction ends. */
    void lock() {
        Scalar.query(session, "select cast(pg_advisory_xact_lock(:lock) as text)", String.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    Optional<Active> active() {
        return session.createNativeQuery(
                        "select kid, private_key from signing_key where retired_at is null", Active.class)
                .uniqueResultOptional();
    }

    /** The newest first. */
    List<Public> all() {
        return session.createNativeQuery(
                        "select kid, cast(public_key as text) as public_key from signing_key order by active_from desc, kid",
                        Public.class)
                .getResultList();
    }

    Optional<String> publicKey(String kid) {
        return Scalar.query(session, "select cast(public_key as text) from signing_key where kid = :kid", String.class)
                .setParameter("kid", kid)
                .uniqueResultOptional();
    }

    void retire(Instant now) {
        session.createNativeMutationQuery(
                        "update signing_key set retired_at = greatest(:now, active_from) where retired_at is null")
                .setParameter("now", now)
                .executeUpdate();
    }

    void add(String kid, String publicKey, byte[] privateKey, Instant now, String by) {
        session.createNativeMutationQuery("""
                        insert into signing_key (kid, public_key, private_key, active_from, recorded_by)
                        values (:kid, cast(:public as jsonb), :private, :now, :by)""")
                .setParameter("kid", kid)
                .setParameter("public", publicKey)
                .setParameter("private", privateKey)
                .setParameter("now", now)
                .setParameter("by", by)
                .executeUpdate();
    }
}
