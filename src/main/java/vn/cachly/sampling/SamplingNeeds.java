package vn.cachly.sampling;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.access.CurrentActor;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Ids;

/** Who is to be sampled beside the days of his rule: opened and closed as sets by whoever finds out. */
@ApplicationScoped
public class SamplingNeeds {
    private static final String OPEN = """
            insert into sampling_need (id, stay_id, facility_id, cause, cause_id, due_at, opened_at, opened_by)
            select n.id, n.stay_id, n.facility_id, n.cause, n.cause_id, n.due_at, :now, :by
              from unnest(cast(:ids as uuid[]), cast(:stays as uuid[]), cast(:facilities as uuid[]), cast(:causes as text[]),
                          cast(:causeIds as uuid[]), cast(:dues as timestamptz[])) as n (id, stay_id, facility_id, cause, cause_id, due_at)
             order by n.stay_id
            on conflict (stay_id, cause, cause_id) where closed_at is null do nothing""";

    private final Session session;
    private final CurrentActor current;

    SamplingNeeds(Session session, CurrentActor current) {
        this.session = session;
        this.current = current;
    }

    /** A need as the statement gives it. */
    @RegisterForReflection
    record Row(UUID stayId, String cause, UUID causeId, Instant dueAt, Instant openedAt) {}

    /** What is open already for the same cause stays as it is. */
    public void open(List<NewNeed> needs, Happened now) {
        if (needs.isEmpty()) {
            return;
        }
        session.createNativeMutationQuery(OPEN)
                .setParameter("ids", needs.stream().map(one -> Ids.next()).toArray(UUID[]::new))
                .setParameter("stays", needs.stream().map(NewNeed::stayId).toArray(UUID[]::new))
                .setParameter(
                        "facilities", needs.stream().map(NewNeed::facilityId).toArray(UUID[]::new))
                .setParameter(
                        "causes", needs.stream().map(one -> one.cause().name()).toArray(String[]::new))
                .setParameter("causeIds", needs.stream().map(NewNeed::causeId).toArray(UUID[]::new))
                .setParameter(
                        "dues",
                        needs.stream().map(one -> one.dueAt().toString()).toArray(String[]::new))
                .setParameter("now", now.recordedAt())
                .setParameter("by", current.get().subject())
                .executeUpdate();
    }

    /** Nobody has to do it after all. */
    public void notNeeded(Collection<UUID> stays, NeedCause cause, UUID causeId, Happened now) {
        session.createNativeMutationQuery("""
                        update sampling_need set closed_at = :now, reason_code = 'NOT_NEEDED'
                         where closed_at is null and stay_id = any(:stays) and cause = :cause and cause_id = :causeId""")
                .setParameter("now", now.recordedAt())
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("cause", cause.name())
                .setParameter("causeId", causeId)
                .executeUpdate();
    }

    /** Of those in the camp's hands now, wherever it was found out. */
    List<Row> openIn(UUID facility) {
        return session.createNativeQuery("""
                        select n.stay_id, n.cause, n.cause_id, n.due_at, n.opened_at from stay s join sampling_need n on n.stay_id = s.id
                         where s.facility_id = :facility and s.ended_at is null and n.closed_at is null
                         order by n.stay_id, n.due_at, n.id""", Row.class)
                .setParameter("facility", facility)
                .getResultList();
    }
}
