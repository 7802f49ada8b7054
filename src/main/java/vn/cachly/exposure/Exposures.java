package vn.cachly.exposure;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Columns;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;

/** Exposures and those in them; all who were in the rooms are found, written and decided on as sets. */
@ApplicationScoped
class Exposures {
    private static final String COLUMNS = """
            select e.id, e.sample_id, e.case_stay_id, coalesce(e.present_stay_id, e.case_stay_id) as present_stay_id, e.facility_id,
                   e.infectious_from, e.category_before, e.positive_event, e.state,
                   e.opened_at, e.due_at, e.version,
                   cast((select count(*) from exposure_member m where m.exposure_id = e.id and m.state = 'PROPOSED') as integer) as undecided
              from exposure e
            """;

    private static final String OPEN = """
            with opened as (
                insert into exposure (id, sample_id, result_id, case_stay_id, facility_id, infectious_from, positive_at, present_stay_id,
                                      category_before, positive_event, opened_at, opened_by, due_at, state)
                select id, sample_id, result_id, case_stay_id, facility_id, infectious_from, positive_at, present_stay_id, category_before,
                       positive_event, :now, :by, due_at, 'OPEN' from jsonb_populate_recordset(null::exposure, cast(:rows as jsonb))
                on conflict do nothing returning id, case_stay_id, facility_id, infectious_from, positive_at)
            insert into exposure_member (exposure_id, stay_id, person_id, facility_id, case_facility_id, room_id, first_at, last_at, hours, state)
            select opened.id, c.stay_id, c.person_id, c.facility_id, opened.facility_id, c.room_id, c.first_at, c.last_at, c.hours, 'PROPOSED'
              from opened cross join lateral exposure_contacts(opened.case_stay_id, opened.infectious_from, :now, opened.positive_at) c
             order by c.stay_id, opened.id""";

    /** What was known when it was written down, and what is known now: those who stay together are together longer. */
    private static final String CONTACTS = """
            select m.stay_id, m.person_id, s.facility_id, coalesce(c.room_id, m.room_id) as room_id, coalesce(c.first_at, m.first_at) as first_at,
                   coalesce(c.last_at, m.last_at) as last_at, coalesce(c.hours, m.hours) as hours, m.state, m.clock_event,
                   coalesce(c.last_at > m.last_at, false) and m.state = 'CONFIRMED' as goes_on,
                   p.id as present_id, p.facility_id as present_facility_id, s.ended_at as left_at, s.end_kind,
                   m.decided_at, m.decided_by, m.reason
              from exposure e join exposure_member m on m.exposure_id = e.id join stay s on s.id = m.stay_id
              left join stay p on p.person_id = s.person_id and p.ended_at is null
              left join exposure_contacts(e.case_stay_id, e.infectious_from, :now, e.positive_at) c on c.stay_id = m.stay_id
             where e.id = :id order by m.stay_id""";

    private static final String DECIDE = """
            update exposure_member m set state = :state, clock_event = d.event, last_at = d.last, hours = d.hours, room_id = d.room,
                   decided_at = :now, decided_by = :by, reason = cast(:reason as text)
              from unnest(cast(:stays as uuid[]), cast(:events as uuid[]), cast(:lasts as timestamptz[]), cast(:hours as numeric[]),
                          cast(:rooms as uuid[])) as d (stay, event, last, hours, room)
             where m.exposure_id = :id and m.stay_id = d.stay""";

    private final Session session;
    private final Columns columns;

    Exposures(Session session, Columns columns) {
        this.session = session;
        this.columns = columns;
    }

    /** An exposure as the statement gives it. */
    @RegisterForReflection
    record Row(
            UUID id,
            UUID sampleId,
            UUID caseStayId,
            UUID presentStayId,
            UUID facilityId,
            Instant infectiousFrom,
            String categoryBefore,
            UUID positiveEvent,
            String state,
            Instant openedAt,
            Instant dueAt,
            int version,
            int undecided) {}

    /** Somebody in it as the statement gives him. */
    @RegisterForReflection
    record Contact(
            UUID stayId,
            UUID personId,
            UUID facilityId,
            UUID roomId,
            Instant firstAt,
            Instant lastAt,
            BigDecimal hours,
            String state,
            UUID clockEvent,
            boolean goesOn,
            UUID presentId,
            UUID presentFacilityId,
            Instant leftAt,
            String endKind,
            Instant decidedAt,
            String decidedBy,
            String reason) {
        boolean isUndecided() {
            return state.equals(MemberState.PROPOSED.name());
        }

        boolean isConfirmed() {
            return state.equals(MemberState.CONFIRMED.name());
        }

        /** In the exposure no more: his stay never was, or he is the case himself. */
        boolean isUndone() {
            return state.equals(MemberState.UNDONE.name());
        }

        /** In a camp, in this stay or a later one. */
        boolean isHere() {
            return presentId != null;
        }
    }

    /** Somebody whose gate an exposure shuts, as the statement gives him. */
    @RegisterForReflection
    record Shut(UUID stayId, UUID exposureId, boolean undecided) {}

    /** A case to be written down. */
    @RegisterForReflection
    record NewExposure(
            UUID id,
            UUID sampleId,
            UUID resultId,
            UUID caseStayId,
            UUID facilityId,
            Instant infectiousFrom,
            Instant positiveAt,
            UUID presentStayId,
            String categoryBefore,
            UUID positiveEvent,
            Instant dueAt) {}

    void open(List<NewExposure> fresh, Instant now, String by) {
        session.createNativeMutationQuery(OPEN)
                .setParameter("rows", columns.write(fresh))
                .setParameter("now", now)
                .setParameter("by", by)
                .executeUpdate();
    }

    /** The one that a sample has caused and that was not undone. */
    Optional<Row> ofSample(UUID sample) {
        return session.createNativeQuery(COLUMNS + " where e.sample_id = :sample and e.state <> 'UNDONE'", Row.class)
                .setParameter("sample", sample)
                .uniqueResultOptional();
    }

    Row row(UUID id) {
        return session.createNativeQuery(COLUMNS + " where e.id = :id", Row.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .orElseThrow(RuleBroken::notFound);
    }

    /** Takes it; whoever decides second sees what the first has decided. */
    Row locked(UUID id) {
        Scalar.query(session, "select id from exposure where id = :id for update", UUID.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .orElseThrow(RuleBroken::notFound);
        return row(id);
    }

    List<Contact> contacts(UUID id, Instant now) {
        return session.createNativeQuery(CONTACTS, Contact.class)
                .setParameter("id", id)
                .setParameter("now", now)
                .getResultList();
    }

    /** Open ones by when they are due, or those that are over by id. */
    List<Row> page(UUID facility, boolean open, Keyset keyset) {
        String which = open ? "e.state = 'OPEN'" : "e.state <> 'OPEN'";
        return session.createNativeQuery(
                        COLUMNS + " where (cast(:facility as uuid) is null or e.facility_id = :facility) and " + which
                                + " and e.id > :after order by e.id limit :rows",
                        Row.class)
                .setParameter("facility", facility)
                .setParameter("after", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultList();
    }

    /** @param events of the clock, in the order of the contacts; null where there is none */
    void decide(
            UUID id,
            List<Contact> contacts,
            List<UUID> events,
            MemberState state,
            Instant now,
            String by,
            String reason) {
        session.createNativeMutationQuery(DECIDE)
                .setParameter("id", id)
                .setParameter("state", state.name())
                .setParameter("stays", contacts.stream().map(Contact::stayId).toArray(UUID[]::new))
                .setParameter("events", events.toArray(UUID[]::new))
                .setParameter(
                        "lasts",
                        contacts.stream().map(one -> one.lastAt().toString()).toArray(String[]::new))
                .setParameter(
                        "hours",
                        contacts.stream()
                                .map(one -> one.hours().toPlainString())
                                .toArray(String[]::new))
                .setParameter("rooms", contacts.stream().map(Contact::roomId).toArray(UUID[]::new))
                .setParameter("now", now)
                .setParameter("by", by)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    /** Its version rises; it is decided when nobody in it is undecided. */
    void settle(UUID id, Instant now, String by) {
        session.createNativeMutationQuery("""
                        update exposure e set version = version + 1, state = s.state, ended_at = case s.state when 'OPEN' then null else cast(:now as timestamptz) end,
                               ended_by = case s.state when 'OPEN' then null else :by end
                          from (select case when exists (select from exposure_member where exposure_id = :id and state = 'PROPOSED')
                                            then 'OPEN' else 'DECIDED' end as state) s
                         where e.id = :id""")
                .setParameter("id", id)
                .setParameter("now", now)
                .setParameter("by", by)
                .executeUpdate();
    }

    void undo(UUID id, Instant now, String by) {
        session.createNativeMutationQuery("""
                        update exposure_member set state = 'UNDONE', decided_at = coalesce(decided_at, :now), decided_by = coalesce(decided_by, :by)
                         where exposure_id = :id""")
                .setParameter("id", id)
                .setParameter("now", now)
                .setParameter("by", by)
                .executeUpdate();
        session.createNativeMutationQuery("""
                        update exposure set version = version + 1, state = 'UNDONE', ended_at = coalesce(ended_at, :now),
                               ended_by = coalesce(ended_by, :by) where id = :id""")
                .setParameter("id", id)
                .setParameter("now", now)
                .setParameter("by", by)
                .executeUpdate();
    }

    List<Shut> shut(Collection<UUID> stays, int days, Instant now) {
        return session.createNativeQuery(
                        "select stay_id, exposure_id, undecided from exposures_shutting(:stays, :days, :now)",
                        Shut.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("days", days)
                .setParameter("now", now)
                .getResultList();
    }
}
