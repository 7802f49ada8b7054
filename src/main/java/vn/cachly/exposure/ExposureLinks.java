package vn.cachly.exposure;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Scalar;
import vn.cachly.shared.Words;

/** What one exposure leaves to another: a case may have several, and a contact may be in several. */
@ApplicationScoped
class ExposureLinks {
    private final Session session;

    ExposureLinks(Session session) {
        this.session = session;
    }

    /**
     * An exposure that somebody was taken out of, as the statement gives it.
     *
     * @param clockEvent what was written into another stay because of it; null when nothing was
     * @param presentId that stay, unless he is in the exposure by another one all the same
     */
    @RegisterForReflection
    record Left(UUID id, UUID facilityId, String state, UUID clockEvent, UUID presentId) {}

    /** Somebody who has left and is in no camp again, as the statement gives him. */
    @RegisterForReflection
    record Gone(UUID stayId, UUID facilityId) {}

    /** @param nobody ends of stays after which nobody is called */
    List<Gone> gone(Collection<UUID> exposures, Collection<String> nobody) {
        return session.createNativeQuery("""
                        select distinct s.id, s.facility_id from exposure_member m join stay s on s.id = m.stay_id
                         where m.exposure_id = any(:exposures) and s.ended_at is not null and s.end_kind <> all(:nobody)
                           and not exists (select from stay p where p.person_id = s.person_id and p.ended_at is null)
                         order by s.id""", Gone.class)
                .setParameter("exposures", exposures.toArray(UUID[]::new))
                .setParameter("nobody", nobody.toArray(String[]::new))
                .getResultList();
    }

    /** Another one by which the same stay is a case, the earliest. */
    Optional<UUID> another(Exposures.Row row) {
        return Scalar.query(
                        session,
                        "select id from exposure where coalesce(present_stay_id, case_stay_id) = :stay and id <> :id and state <> 'UNDONE'"
                                + " and positive_event is not null"
                                + " order by opened_at, id limit 1",
                        UUID.class)
                .setParameter("stay", row.presentStayId())
                .setParameter("id", row.id())
                .uniqueResultOptional();
    }

    /** What the case was before it became one is remembered by the one that is left. */
    void handOn(Exposures.Row row, UUID other) {
        session.createNativeMutationQuery(
                        "update exposure set category_before = coalesce(category_before, cast(:before as text)) where id = :other")
                .setParameter("before", row.categoryBefore())
                .setParameter("other", other)
                .executeUpdate();
    }

    /** Those of these whom no exposure calls back. */
    List<UUID> notToRecall(List<UUID> people) {
        return Scalar.query(session, """
                        select p.id from unnest(cast(:people as uuid[])) as p (id)
                         where not exists (select from exposure_member m where m.stay_id = p.id and m.state in ('PROPOSED', 'CONFIRMED')
                                             and m.clock_event is null)
                         order by p.id""", UUID.class)
                .setParameter("people", people.toArray(UUID[]::new))
                .getResultList();
    }

    /** Whether the stay never was because its person is somebody else. */
    boolean isMerged(UUID stay) {
        return Scalar.query(
                        session,
                        "select exists (select from person_merge where voided_stay_id = :stay and undone_at is null)",
                        Boolean.class)
                .setParameter("stay", stay)
                .getSingleResult();
    }

    /** Whoever never was in the camp was nobody's contact. @return in which he stood */
    List<Left> forget(UUID stay, Instant now, String by) {
        return session.createNativeQuery("""
                        with left_out as (
                            update exposure_member set state = 'UNDONE', decided_at = coalesce(decided_at, cast(:now as timestamptz)),
                                   decided_by = coalesce(decided_by, :by)
                             where stay_id = :stay and state <> 'UNDONE' returning exposure_id, clock_event)
                        select e.id, e.facility_id, e.state, v.id as clock_event,
                               case when not exists (select from exposure_member o join clock_event w on w.id = o.clock_event
                                                      where o.exposure_id = e.id and o.stay_id <> :stay and o.state = 'CONFIRMED' and w.stay_id = v.stay_id)
                                    then v.stay_id end as present_id
                          from exposure e join left_out l on l.exposure_id = e.id
                          left join clock_event v on v.id = l.clock_event and v.stay_id <> :stay
                         order by e.id""", Left.class)
                .setParameter("stay", stay)
                .setParameter("now", now)
                .setParameter("by", by)
                .getResultList();
    }

    /** Why he was thought a contact or not, in whatever stay. */
    void eraseWords(UUID person) {
        Words.erase(session, "exposure", person);
    }
}
