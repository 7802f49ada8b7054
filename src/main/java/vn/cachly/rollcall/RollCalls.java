package vn.cachly.rollcall;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Keyset;

/** Roll calls of camps. Whoever adds to one or closes it holds its row, so that they come one after the other. */
@ApplicationScoped
class RollCalls implements PanacheRepositoryBase<RollCall, UUID> {
    private static final String OPEN = """
            insert into roll_call (id, facility_id, kind, called_at, reason, recorded_at, recorded_by, content_hash)
            values (:id, :facility, :kind, :at, cast(:reason as text), :now, :by, :hash)
            on conflict do nothing""";

    /** @return whether it is new */
    boolean open(UUID facility, OpenRollCall command, Happened when, String by, byte[] hash) {
        return getSession()
                        .createNativeMutationQuery(OPEN)
                        .setParameter("id", command.id())
                        .setParameter("facility", facility)
                        .setParameter("kind", command.kind().name())
                        .setParameter("at", when.at())
                        .setParameter("reason", command.reason())
                        .setParameter("now", when.recordedAt())
                        .setParameter("by", by)
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    RollCall get(UUID id) {
        return findByIdOptional(id).orElseThrow(RuleBroken::notFound);
    }

    RollCall locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(RuleBroken::notFound);
    }

    /** Makes the version rise although nothing in the row itself changes. */
    void touch(RollCall call) {
        getEntityManager().lock(call, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Newest first. */
    List<RollCallLine> page(UUID facility, Keyset keyset) {
        return find(
                        "from RollCall c where c.facilityId = ?1 and (c.calledAt, c.id) < (?2, ?3) order by c.calledAt desc, c.id desc",
                        facility,
                        keyset.moment(),
                        keyset.id())
                .range(0, keyset.rows() - 1)
                .list()
                .stream()
                .map(RollCall::line)
                .toList();
    }
}
