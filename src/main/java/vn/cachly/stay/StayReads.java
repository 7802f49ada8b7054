package vn.cachly.stay;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Keyset;

/** Stays as they are shown: projections, one statement each. */
@ApplicationScoped
class StayReads {
    private static final String COLUMNS = """
            select s.id, s.person_id, p.name, p.birth_date, p.birth_precision, p.sex, p.nationality, p.declared_only,
                   s.facility_id, f.name as facility_name,
                   (select c.category from stay_category c where c.stay_id = s.id and (c.superseded_at is null or s.end_kind = 'VOID')
                     order by c.began_at desc limit 1) as category,
                   pr.kind as whereabouts, u.bed_id, u.room_id, r.building, r.floor, r.name as room, b.name as bed,
                   cast(u.slot as integer) as slot, u.began_at as in_bed_since, u.guardian_stay_id,
                   s.began_at, s.ended_at, s.end_kind, s.end_reason, s.version, order_covers_until(s.id) as ordered_until,
                   exists (select from person_identifier i where i.person_id = p.id) as identified,
                   exists (select from evidence e where e.person_id = p.id and e.judgement is null) as unjudged,
            """;

    private static final String JOINS = """
              from stay s join person p on p.id = s.person_id join facility f on f.id = s.facility_id
              left join presence pr on pr.stay_id = s.id and pr.superseded_at is null and pr.ended_at is null
              left join bed_use u on u.stay_id = s.id and u.superseded_at is null and u.ended_at is null
              left join room r on r.id = u.room_id left join bed b on b.id = u.bed_id
            """;

    private static final String LATEST_SCREENING = """
              left join lateral (
                  select x.id, x.happened_at, x.temperature_c, x.category, x.outcome from screening x
                   where x.stay_id = s.id or x.admitted_stay_id = s.id
                   order by x.happened_at desc, x.recorded_at desc, x.id desc limit 1) sc on true
            """;

    private static final String ONE = COLUMNS
            + " (select string_agg(m.rule, ',' order by m.rule) from bed_misfits(s.facility_id, :at) m where m.stay_id = s.id)"
            + " as misfits, sc.id as screening_id, sc.happened_at as screened_at, sc.temperature_c, sc.category as screened_as, sc.outcome"
            + JOINS
            + LATEST_SCREENING
            + " where s.id = :id";

    private static final String PAGE = COLUMNS + " cast(null as text) as misfits, cast(null as uuid) as screening_id,"
            + " cast(null as timestamptz) as screened_at, cast(null as numeric) as temperature_c, cast(null as text) as screened_as,"
            + " cast(null as text) as outcome"
            + JOINS
            + " where s.facility_id = :facility and s.id > :afterId and %s order by s.id limit :rows";
    private static final String OPEN = PAGE.formatted("s.ended_at is null");
    private static final String OVER = PAGE.formatted("s.ended_at is not null");

    private static final String TIMELINE = """
            select 'STAY' as what, coalesce(end_kind, 'OPEN') as value, facility_id, cast(null as uuid) as bed_id, began_at, ended_at,
                   began_recorded_at, began_recorded_by, ended_recorded_at, ended_recorded_by,
                   coalesce(end_reason, begin_reason) as reason, coalesce(end_kind = 'VOID', false) as superseded
              from stay where id = :id
            union all
            select 'PRESENCE', kind, facility_id, null, began_at, ended_at, began_recorded_at, began_recorded_by,
                   ended_recorded_at, ended_recorded_by, reason, superseded_at is not null
              from presence where stay_id = :id
            union all
            select 'BED', r.building || '/' || r.floor || '/' || r.name || '/' || b.name, u.facility_id, u.bed_id, u.began_at, u.ended_at,
                   u.began_recorded_at, u.began_recorded_by, u.ended_recorded_at, u.ended_recorded_by, u.reason,
                   u.superseded_at is not null
              from bed_use u join bed b on b.id = u.bed_id join room r on r.id = u.room_id where u.stay_id = :id
            union all
            select 'CATEGORY', category, null, null, began_at, ended_at, began_recorded_at, began_recorded_by,
                   ended_recorded_at, ended_recorded_by, reason, superseded_at is not null
              from stay_category where stay_id = :id
            union all
            select * from stay_past_elsewhere(:id)
            order by 5, 1""";

    private final Session session;

    StayReads(Session session) {
        this.session = session;
    }

    /** A stay with its person and place, as the statement gives it. */
    @RegisterForReflection
    record Row(
            UUID id,
            UUID personId,
            String name,
            LocalDate birthDate,
            String birthPrecision,
            String sex,
            String nationality,
            boolean declaredOnly,
            UUID facilityId,
            String facilityName,
            String category,
            String whereabouts,
            UUID bedId,
            UUID roomId,
            String building,
            String floor,
            String room,
            String bed,
            Integer slot,
            Instant inBedSince,
            UUID guardianStayId,
            Instant beganAt,
            Instant endedAt,
            String endKind,
            String endReason,
            int version,
            LocalDate orderedUntil,
            boolean identified,
            boolean unjudged,
            String misfits,
            UUID screeningId,
            Instant screenedAt,
            BigDecimal temperatureC,
            String screenedAs,
            String outcome) {}

    Optional<Row> one(UUID id, Instant at) {
        return session.createNativeQuery(ONE, Row.class)
                .setParameter("id", id)
                .setParameter("at", at)
                .uniqueResultOptional();
    }

    List<Row> page(UUID facility, boolean open, Keyset keyset) {
        return session.createNativeQuery(open ? OPEN : OVER, Row.class)
                .setParameter("facility", facility)
                .setParameter("afterId", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultList();
    }

    List<TimelineEntry> timeline(UUID id) {
        return session.createNativeQuery(TIMELINE, TimelineEntry.class)
                .setParameter("id", id)
                .getResultList();
    }
}
