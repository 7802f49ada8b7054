package vn.cachly.health;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Keyset;

/** Alerts: opened as a set, one at a time for each stay, and cleared one by one. */
@ApplicationScoped
class HealthAlerts {
    /** One that is open has a version more: whoever saw it before has not seen this. */
    private static final String OPEN = """
            with ill as (
                select e.id, c.stay_id, c.facility_id, c.id as check_id, c.checked_at, c.recorded_at, c.recorded_by,
                       row_number() over (partition by c.stay_id order by c.checked_at, c.id) as place,
                       first_value(c.id) over (partition by c.stay_id order by c.checked_at desc, c.id desc) as last_check_id
                  from unnest(cast(:ids as uuid[]), cast(:checks as uuid[])) as e (id, check_id)
                  join health_check c on c.id = e.check_id),
            opened as (
                insert into health_alert (id, stay_id, facility_id, check_id, last_check_id, opened_at, recorded_at, recorded_by)
                select id, stay_id, facility_id, check_id, last_check_id, checked_at, recorded_at, recorded_by
                  from ill where place = 1 order by stay_id
                on conflict (stay_id) where cleared_at is null
                do update set version = health_alert.version + 1, last_check_id = (
                    select c.id from health_check c where c.id in (health_alert.last_check_id, excluded.last_check_id)
                     order by c.checked_at desc, c.id desc limit 1)
                returning id, check_id, last_check_id, stay_id, version)
            select id, check_id, last_check_id, stay_id, version from opened order by stay_id""";

    private static final String SHOWN = """
            select a.id, a.stay_id, s.person_id, p.name, s.facility_id, r.building, r.floor, r.name as room, b.name as bed,
                   a.check_id, a.last_check_id, c.checked_at as last_checked_at, c.temperature_c, c.spo2, array_to_string(c.symptoms, ',') as symptoms,
                   array_to_string(c.reasons, ',') as reasons, a.opened_at, a.recorded_at, a.recorded_by, a.cleared_at, a.cleared_by,
                   a.clear_reason, a.version
              from health_alert a join stay s on s.id = a.stay_id join person p on p.id = s.person_id
              join health_check c on c.id = a.last_check_id
              left join bed_use u on u.stay_id = s.id and u.superseded_at is null and u.ended_at is null
              left join room r on r.id = u.room_id left join bed b on b.id = u.bed_id
             where\s""";

    private static final String PAGE = SHOWN + """
            s.facility_id = :facility and %s and (a.opened_at, a.id) < (:before, :beforeId)
             order by a.opened_at desc, a.id desc limit :rows""";

    private static final String STANDING =
            PAGE.formatted("a.cleared_at is null and s.end_kind is distinct from 'VOID'");
    private static final String CLEARED = PAGE.formatted("a.cleared_at is not null");

    private static final String CLEAR = """
            update health_alert set cleared_at = :now, cleared_by = :by, clear_reason = :reason, version = version + 1
             where id = :id and cleared_at is null and version = :version""";

    private final Session session;

    HealthAlerts(Session session) {
        this.session = session;
    }

    /** An alert that a statement has opened, or found open, with the check that opened it and the last one. */
    @RegisterForReflection
    record Opened(UUID id, UUID checkId, UUID lastCheckId, UUID stayId, int version) {
        boolean isNew() {
            return version == 0;
        }
    }

    @RegisterForReflection
    record Standing(UUID stayId, UUID id, UUID facilityId, Instant openedAt, Instant lastCheckedAt) {}

    /** @return for each person the one that is open now */
    List<Opened> open(List<UUID> checks) {
        return session.createNativeQuery(OPEN, Opened.class)
                .setParameter("ids", checks.stream().map(one -> Ids.next()).toArray(UUID[]::new))
                .setParameter("checks", checks.toArray(UUID[]::new))
                .getResultList();
    }

    Map<UUID, HealthAlertRef> standing(Collection<UUID> stays) {
        return read(stays)
                .collect(Collectors.toMap(
                        Standing::stayId, one -> new HealthAlertRef(one.id(), one.openedAt(), one.lastCheckedAt())));
    }

    /** The camp of the alert of each of these stays that nobody has cleared. */
    Map<UUID, UUID> campsOfStanding(Collection<UUID> stays) {
        return read(stays).collect(Collectors.toMap(Standing::stayId, Standing::facilityId));
    }

    private Stream<Standing> read(Collection<UUID> stays) {
        return session.createNativeQuery("""
                        select a.stay_id, a.id, a.facility_id, a.opened_at, c.checked_at as last_checked_at
                          from health_alert a join health_check c on c.id = a.last_check_id
                         where a.stay_id = any(:stays) and a.cleared_at is null""", Standing.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .getResultStream();
    }

    Optional<HealthAlertRow> find(UUID id) {
        return session.createNativeQuery(SHOWN + "a.id = :id", HealthAlertRow.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /** Newest first, of those whose stay is in the camp's hands now. */
    List<HealthAlertRow> page(UUID facility, boolean open, Keyset keyset) {
        return session.createNativeQuery(open ? STANDING : CLEARED, HealthAlertRow.class)
                .setParameter("facility", facility)
                .setParameter("before", keyset.moment())
                .setParameter("beforeId", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultList();
    }

    /** @return whether it was open, and still as it was seen */
    boolean clear(UUID id, int version, Happened when, String by, String reason) {
        return session.createNativeMutationQuery(CLEAR)
                        .setParameter("id", id)
                        .setParameter("version", version)
                        .setParameter("now", when.recordedAt())
                        .setParameter("by", by)
                        .setParameter("reason", reason)
                        .executeUpdate()
                == 1;
    }
}
