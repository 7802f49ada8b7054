package vn.cachly.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;
import vn.cachly.shared.VietNam;

/** Places of subjects, and the settings by which the database enforces them. */
@ApplicationScoped
class Assignments implements PanacheRepositoryBase<Assignment, UUID> {
    private static final String ENTER = """
            select set_config('cachly.everywhere', case when bool_or(mine.everywhere) then 'on' else 'off' end, true),
                   set_config('cachly.facilities',
                              cast(coalesce(array_agg(distinct mine.place) filter (where mine.place is not null), '{}') as text), true),
                   set_config('cachly.units',
                              cast(coalesce(array_agg(distinct mine.unit) filter (where mine.unit is not null), '{}') as text), true)
              from (select a.everywhere, coalesce(a.facility_id, p.place_id) as place, p.unit_id as unit
                      from assignment a left join lateral (
                           with recursive below (id) as (
                               select a.unit_id union all select u.id from area_unit u join below on u.parent_id = below.id)
                           select place.place_id, below.id as unit_id
                             from below left join area_place place on place.unit_id = below.id
                                  and place.valid_from <= :today and (place.valid_until is null or place.valid_until > :today)
                           ) p on a.unit_id is not null
                     where a.issuer = :issuer and a.subject = :subject
                       and a.starts_at <= :now and (a.ends_at is null or a.ends_at > :now)) mine""";

    private static final String ADD = """
            insert into assignment (id, issuer, subject, facility_id, unit_id, everywhere, starts_at, ends_at,
                                    recorded_at, recorded_by, content_hash)
            values (:id, :issuer, :subject, cast(:facility as uuid), cast(:unit as uuid), :everywhere, :from,
                    cast(:until as timestamptz), :now, :by, :hash)
            on conflict do nothing""";

    /** The units of an actor with all below them. Nobody sees, gives or takes more than lies in his own place. */
    private static final String REACH = """
            with recursive reach (id) as (
                select a.unit_id from assignment a
                 where a.issuer = :issuer and a.subject = :subject and a.unit_id is not null
                   and a.starts_at <= :now and (a.ends_at is null or a.ends_at > :now)
                union select u.id from area_unit u join reach on u.parent_id = reach.id)
            """;

    private static final String REACHES = REACH + """
            select coalesce(
                (cast(:facility as uuid) is null or exists (select from area_place where place_id = :facility))
                and (cast(:unit as uuid) is null or exists (select from area_unit where id = :unit))
                and (access_everywhere() or cast(:facility as uuid) in (select access_facilities())
                     or cast(:unit as uuid) in (select id from reach)), false)""";

    private static final String HAS_PLACE = """
            select access_everywhere() or exists (
                select from assignment where issuer = :issuer and subject = :subject
                   and starts_at <= :now and (ends_at is null or ends_at > :now))""";

    private static final String LIST = REACH + """
            select a.id, a.issuer, a.subject, a.facility_id, a.unit_id, a.everywhere, a.starts_at, a.ends_at, a.version
              from assignment a
             where (access_everywhere() or a.facility_id in (select access_facilities()) or a.unit_id in (select id from reach))
               and (cast(:of as text) is null or a.subject = :of) and (a.subject, a.id) > (:afterKey, :afterId)
             order by a.subject, a.id limit :rows""";

    /** Those to units that end before they do, and whether each lies in the actor's place. */
    private static final String OUTLIVING = REACH + """
            select a.id, access_everywhere() or a.unit_id in (select id from reach) as reached
              from assignment a join area_unit u on u.id = a.unit_id
             where a.unit_id = any(:units)
               and (a.ends_at is null or a.ends_at > cast(u.valid_until as timestamp) at time zone 'Asia/Ho_Chi_Minh')
             order by a.id""";

    /** An assignment that outlives its unit, as the statement gives it. */
    @RegisterForReflection
    record Outliving(UUID id, boolean reached) {}

    void enter(Actor actor, Instant now) {
        getSession()
                .createNativeQuery(ENTER, Object[].class)
                .setParameter("issuer", actor.issuer())
                .setParameter("subject", actor.subject())
                .setParameter("now", now)
                .setParameter("today", LocalDate.ofInstant(now, VietNam.ZONE))
                .getSingleResult();
    }

    void enterEverywhere() {
        Scalar.query(getSession(), "select set_config('cachly.everywhere', 'on', true)", String.class)
                .getSingleResult();
    }

    boolean isEverywhere() {
        return Scalar.query(getSession(), "select access_everywhere()", Boolean.class)
                .getSingleResult();
    }

    /** Of an actor who was somewhere only. */
    void leaveEverywhere() {
        Scalar.query(getSession(), "select set_config('cachly.everywhere', 'off', true)", String.class)
                .getSingleResult();
    }

    boolean reaches(Actor actor, UUID facility, UUID unit, Instant now) {
        return asked(Scalar.query(getSession(), REACHES, Boolean.class), actor, now)
                .setParameter("facility", facility)
                .setParameter("unit", unit)
                .getSingleResult();
    }

    boolean hasPlace(Actor actor, Instant now) {
        return asked(Scalar.query(getSession(), HAS_PLACE, Boolean.class), actor, now)
                .getSingleResult();
    }

    List<UUID> facilities() {
        return Scalar.query(getSession(), """
                        select distinct place_id from area_place
                         where access_everywhere() or place_id in (select access_facilities())""", UUID.class).getResultList();
    }

    /** @return whether the row is new */
    boolean add(AssignPlace place, String issuer, String by, Instant now, byte[] hash) {
        return getSession()
                        .createNativeMutationQuery(ADD)
                        .setParameter("id", place.id())
                        .setParameter("issuer", issuer)
                        .setParameter("subject", place.subject())
                        .setParameter("facility", place.facilityId())
                        .setParameter("unit", place.unitId())
                        .setParameter("everywhere", place.everywhereOrNot())
                        .setParameter("from", place.startsAt())
                        .setParameter("until", place.endsAt())
                        .setParameter("now", now)
                        .setParameter("by", by)
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    List<Outliving> outliving(Actor actor, Collection<UUID> units, Instant now) {
        return asked(getSession().createNativeQuery(OUTLIVING, Outliving.class), actor, now)
                .setParameter("units", units.toArray(UUID[]::new))
                .getResultList();
    }

    List<AssignmentView> list(Actor actor, String of, Keyset keyset, Instant now) {
        return asked(getSession().createNativeQuery(LIST, AssignmentView.class), actor, now)
                .setParameter("of", of)
                .setParameter("afterKey", keyset.key())
                .setParameter("afterId", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultList();
    }

    private static <T> NativeQuery<T> asked(NativeQuery<T> query, Actor actor, Instant now) {
        return query.setParameter("issuer", actor.issuer())
                .setParameter("subject", actor.subject())
                .setParameter("now", now);
    }
}
