package vn.cachly.handover;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.Session;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;

/** Handovers, as sets. */
@ApplicationScoped
class Handovers {
    private static final String COLUMNS = """
            select h.id, h.stay_id, h.facility_id, f.name as facility_name, h.unit_id, u.name as unit_name, h.transport, h.vehicle, h.sent_at,
                   h.due_at, h.arrived_at, h.acknowledged_at, h.acknowledged_by, h.follow_up_until, h.withdrawn_at, h.version,
                   exists (select from task t where t.kind in ('CONTACT_TO_RECALL', 'RELEASED_TO_RECALL') and t.subject_resource = 'stay'
                                                and t.subject_id = h.stay_id and t.closed_at is null) as recalled
              from handover h join area_unit u on u.id = h.unit_id
              left join lateral (select name from facility where id = h.facility_id) f on true
            """;

    private static final String SEND = """
            insert into handover (id, stay_id, person_id, facility_id, unit_id, transport, vehicle, sent_at, sent_recorded_at, sent_by, due_at,
                                  follow_up_until)
            select h.id, h.stay, h.person, h.facility, h.unit, h.transport, h.vehicle, :at, :now, :by, h.due, h.until
              from unnest(cast(:ids as uuid[]), cast(:stays as uuid[]), cast(:persons as uuid[]), cast(:facilities as uuid[]),
                          cast(:units as uuid[]), cast(:transports as text[]), cast(:vehicles as text[]), cast(:dues as timestamptz[]),
                          cast(:untils as date[])) as h (id, stay, person, facility, unit, transport, vehicle, due, until)
             order by h.stay""";

    private final Session session;

    Handovers(Session session) {
        this.session = session;
    }

    /** A handover as the statement gives it. */
    @RegisterForReflection
    record Row(
            UUID id,
            UUID stayId,
            UUID facilityId,
            String facilityName,
            UUID unitId,
            String unitName,
            String transport,
            String vehicle,
            Instant sentAt,
            Instant dueAt,
            Instant arrivedAt,
            Instant acknowledgedAt,
            String acknowledgedBy,
            LocalDate followUpUntil,
            Instant withdrawnAt,
            int version,
            boolean recalled) {
        /** @throws RuleBroken HANDOVER_WITHDRAWN (409) */
        Row standing() {
            if (withdrawnAt != null) {
                throw new RuleBroken(HandoverRule.HANDOVER_WITHDRAWN);
            }
            return this;
        }
    }

    /** Who has received somebody, as the statement gives it. */
    @RegisterForReflection
    record Receiver(UUID stayId, UUID unitId) {}

    /** Who is handed over, as the statement gives him. */
    @RegisterForReflection
    record Person(
            UUID handoverId,
            UUID personId,
            String name,
            LocalDate birthDate,
            String birthPrecision,
            String sex,
            String phone,
            String address) {}

    void send(List<SendHandover> all, Happened when, String by) {
        session.createNativeMutationQuery(SEND)
                .setParameter("ids", column(all, SendHandover::id, UUID[]::new))
                .setParameter("stays", column(all, SendHandover::stayId, UUID[]::new))
                .setParameter("persons", column(all, SendHandover::personId, UUID[]::new))
                .setParameter("facilities", column(all, SendHandover::facilityId, UUID[]::new))
                .setParameter("units", column(all, SendHandover::unitId, UUID[]::new))
                .setParameter("transports", column(all, SendHandover::transport, String[]::new))
                .setParameter("vehicles", column(all, SendHandover::vehicle, String[]::new))
                .setParameter("dues", column(all, one -> one.dueAt().toString(), String[]::new))
                .setParameter("untils", column(all, one -> Objects.toString(one.until(), null), String[]::new))
                .setParameter("at", when.at())
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .executeUpdate();
    }

    Row row(UUID id) {
        return session.createNativeQuery(COLUMNS + " where h.id = :id", Row.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .orElseThrow(RuleBroken::notFound);
    }

    /** Takes it; only the commune that it is sent to may. */
    Row locked(UUID id) {
        Scalar.query(session, "select id from handover where id = :id for update", UUID.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .orElseThrow(RuleBroken::notFound);
        return row(id);
    }

    /** A handover that was withdrawn, as the statement gives it. */
    @RegisterForReflection
    record Withdrawn(UUID id, UUID facilityId, UUID unitId, int version) {}

    /** Of a stay that never was. */
    List<Withdrawn> withdraw(UUID stay, Instant now, String by) {
        return session.createNativeQuery("select * from handover_withdraw(:stay, :now, :by)", Withdrawn.class)
                .setParameter("stay", stay)
                .setParameter("now", now)
                .setParameter("by", by)
                .getResultList();
    }

    /** Whether one of the actor's units receives him, and not only a camp that lies in one has sent him. */
    boolean isOfUnits(UUID id) {
        return Scalar.query(
                        session,
                        "select exists (select from handover where id = :id and unit_id in (select access_units()))",
                        Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /**
     * @param open those that nobody has acknowledged
     * @param ofUnits only those whom the actor's units receive
     */
    List<Row> page(UUID facility, UUID unit, Boolean open, boolean ofUnits, Keyset keyset) {
        return session.createNativeQuery(
                        COLUMNS
                                + " where h.id > :after and (cast(:facility as uuid) is null or h.facility_id = :facility)"
                                + " and (cast(:unit as uuid) is null or h.unit_id = :unit)"
                                + " and (not :ofUnits or h.unit_id in (select access_units()))"
                                + " and (cast(:open as boolean) is null or (h.acknowledged_at is null and h.withdrawn_at is null) = :open) order by h.id limit :rows",
                        Row.class)
                .setParameter("facility", facility)
                .setParameter("unit", unit)
                .setParameter("ofUnits", ofUnits)
                .setParameter("open", open)
                .setParameter("after", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultList();
    }

    List<Receiver> receivers(Collection<UUID> stays) {
        return session.createNativeQuery(
                        "select stay_id, unit_id from handover where stay_id = any(:stays) and withdrawn_at is null",
                        Receiver.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .getResultList();
    }

    List<Person> people(Collection<UUID> handovers) {
        return session.createNativeQuery("select * from handover_people(:ids)", Person.class)
                .setParameter("ids", handovers.toArray(UUID[]::new))
                .getResultList();
    }

    void acknowledge(UUID id, Happened when, String by) {
        session.createNativeMutationQuery("""
                        update handover set arrived_at = :at, acknowledged_at = :now, acknowledged_by = :by, version = version + 1
                         where id = :id""")
                .setParameter("id", id)
                .setParameter("at", when.at())
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .executeUpdate();
    }

    static <T, V> V[] column(List<T> rows, Function<T, V> value, IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
