package vn.cachly.arrival;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.cachly.shared.Keyset;

/** Who is on the list of a group, as it is shown: whoever is registered speaks by his record, the others by what was told. */
@ApplicationScoped
class ArrivalReads {
    /** A person is looked up by a "case", for a "coalesce" counts as leaky: row-level security would read all there are first. */
    private static final String LINES = """
            select a.id, a.group_id, a.facility_id, a.position, a.row_number, a.source, a.status, a.status_reason,
                   coalesce(s.person_id, a.person_id) as person_id, cast(a.person as text) as person,
                   coalesce(p.name, a.person ->> 'name') as name, p.birth_date, p.birth_precision, a.person ->> 'birthDate' as told_birth_date,
                   coalesce(p.sex, a.person ->> 'sex') as sex, coalesce(p.nationality, a.person ->> 'nationality') as nationality,
                   a.party, a.party_role, a.shares_bed_with, a.seat, a.category, a.received_at, a.received_by,
                   x.category as screened_as, x.outcome,
                   s.id as stay_id, pr.kind as whereabouts, r.building, r.floor, r.name as room, b.name as bed, a.version
              from arrival a
              left join lateral (
                  select x.category, x.outcome from screening x where x.arrival_id = a.id
                   order by x.happened_at desc, x.recorded_at desc, x.id desc limit 1) x on true
              left join stay s on s.id = a.stay_id
              left join person p on a.person is null and p.id = case when s.person_id is null then a.person_id else s.person_id end
              left join presence pr on pr.stay_id = s.id and pr.superseded_at is null and pr.ended_at is null
              left join bed_use u on u.stay_id = s.id and u.superseded_at is null and u.ended_at is null
              left join room r on r.id = u.room_id left join bed b on b.id = u.bed_id
            """;

    private static final String ONE = LINES + " where a.id = :id";

    private static final String PAGE = LINES
            + " where a.group_id = :group and a.status %s and (a.position, a.id) > (:after, :afterId)"
            + " order by a.position, a.id limit :rows";

    private final Session session;

    ArrivalReads(Session session) {
        this.session = session;
    }

    /** Somebody on a list as the statement gives him. */
    @RegisterForReflection
    record Row(
            UUID id,
            UUID groupId,
            UUID facilityId,
            int position,
            Integer rowNumber,
            String source,
            String status,
            String statusReason,
            UUID personId,
            String person,
            String name,
            LocalDate birthDate,
            String birthPrecision,
            String toldBirthDate,
            String sex,
            String nationality,
            String party,
            String partyRole,
            UUID sharesBedWith,
            String seat,
            String category,
            Instant receivedAt,
            String receivedBy,
            String screenedAs,
            String outcome,
            UUID stayId,
            String whereabouts,
            String building,
            String floor,
            String room,
            String bed,
            int version) {}

    Optional<Row> one(UUID id) {
        return session.createNativeQuery(ONE, Row.class).setParameter("id", id).uniqueResultOptional();
    }

    /** In the order of the list. */
    List<Row> page(UUID group, ArrivalStatus status, Keyset keyset) {
        NativeQuery<Row> page = session.createNativeQuery(
                PAGE.formatted(status == null ? "<> 'WITHDRAWN'" : "= '" + status.name() + "'"), Row.class);
        return page.setParameter("group", group)
                .setParameter("after", keyset.number())
                .setParameter("afterId", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultList();
    }
}
