package vn.cachly.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.UseCase;

/** Who read and changed what, and whether anybody tampered with the answer. */
@UseCase
@Transactional
@ApplicationScoped
public class AuditService {
    private static final int SEALS_AT_ONCE = 1_000;

    private final AuditLog log;
    private final Event<PersonsRead> reads;

    AuditService(AuditLog log, Event<PersonsRead> reads) {
        this.log = log;
        this.reads = reads;
    }

    /** @param id only entries that speak of this record; null for all */
    AuditPage page(UUID id, String subject, Long before, int limit) {
        if (limit < 1 || limit > Keyset.MAX_LIMIT) {
            throw new RuleBroken(CommonCode.INVALID).at("limit");
        }
        List<AuditLine> rows = log.page(id, subject, before == null ? Long.MAX_VALUE : before, limit + 1);
        reads.fire(new PersonsRead("audit.read", "audit", id == null ? List.of() : List.of(id), null));
        if (rows.size() <= limit) {
            return new AuditPage(rows, null);
        }
        return new AuditPage(
                List.copyOf(rows.subList(0, limit)), rows.get(limit - 1).position());
    }

    /** Computes seals again, up to a thousand at a time. */
    AuditVerification verify(long after) {
        List<AuditLog.Checked> seals = log.check(after, SEALS_AT_ONCE);
        Long broken = seals.stream()
                .filter(seal -> !seal.intact())
                .map(AuditLog.Checked::number)
                .findFirst()
                .orElse(null);
        AuditLog.Checked first = seals.isEmpty() ? null : seals.get(0);
        AuditLog.Checked last = seals.isEmpty() ? null : seals.get(seals.size() - 1);
        Long next = seals.size() < SEALS_AT_ONCE ? null : last.number();
        return new AuditVerification(
                broken == null,
                seals.size(),
                broken,
                first == null ? null : first.number(),
                first == null ? null : first.hash(),
                last == null ? null : last.number(),
                last == null ? null : last.hash(),
                next,
                log.unsealed());
    }
}
