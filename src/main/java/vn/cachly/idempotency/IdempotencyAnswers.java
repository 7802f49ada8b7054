package vn.cachly.idempotency;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;

/** First answers by key. The key's row is written first, in the command's own transaction: a twin waits for it to end. */
@ApplicationScoped
class IdempotencyAnswers {
    private final Session session;

    IdempotencyAnswers(Session session) {
        this.session = session;
    }

    /** What was asked under a key, and the answer it got. */
    @RegisterForReflection
    record Known(byte[] requestHash, String answer) {}

    /** @return whether the key is ours; false when an earlier request with it has been answered */
    boolean claim(byte[] id, byte[] requestHash, Instant now) {
        return session.createNativeMutationQuery("""
                                insert into idempotency_answer (id, request_hash, recorded_at) values (:id, :hash, :now)
                                on conflict do nothing""")
                        .setParameter("id", id)
                        .setParameter("hash", requestHash)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    Optional<Known> find(byte[] id) {
        return session.createNativeQuery(
                        "select request_hash, answer from idempotency_answer where id = :id", Known.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    void keep(byte[] id, String answer) {
        session.createNativeMutationQuery("update idempotency_answer set answer = :answer where id = :id")
                .setParameter("answer", answer)
                .setParameter("id", id)
                .executeUpdate();
    }

    int forgetBefore(Instant moment) {
        return session.createNativeMutationQuery("delete from idempotency_answer where recorded_at < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
