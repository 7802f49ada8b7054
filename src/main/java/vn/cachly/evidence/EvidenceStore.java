package vn.cachly.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.cachly.protocol.Proof;
import vn.cachly.protocol.TestMethod;

/** Papers people showed. */
@ApplicationScoped
class EvidenceStore implements PanacheRepositoryBase<Evidence, UUID> {
    private static final String VERIFIED = """
            select person_id, kind, happened_at, dose, method, coalesce(result = 'POSITIVE', false) as positive
              from evidence where person_id = any(:persons) and judgement = 'VERIFIED'""";

    /** A verified paper, as the statement gives it. */
    @RegisterForReflection
    record Row(UUID personId, String kind, Instant happenedAt, Integer dose, String method, boolean positive) {
        Proof proof() {
            return new Proof(
                    Proof.Kind.valueOf(kind),
                    happenedAt,
                    dose,
                    method == null ? null : TestMethod.valueOf(method),
                    positive);
        }
    }

    List<Evidence> of(UUID person) {
        return list("personId = ?1 order by happenedAt, id", person);
    }

    List<Row> verified(Collection<UUID> persons) {
        return getSession()
                .createNativeQuery(VERIFIED, Row.class)
                .setParameter("persons", persons.toArray(UUID[]::new))
                .getResultList();
    }
}
