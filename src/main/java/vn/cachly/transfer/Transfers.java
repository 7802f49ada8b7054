package vn.cachly.transfer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;

/** Transfers, and what either side has said of them. */
@ApplicationScoped
class Transfers {
    private static final String COLUMNS = """
            select t.id, t.from_facility_id, (select c.name from transfer_camp(t.from_facility_id) c) as from_name, t.to_facility_id,
                   (select c.name from transfer_camp(t.to_facility_id) c) as to_name, t.to_outside, t.to_unit_id, t.planned_for, t.reason, t.state,
                   t.planned_at, t.planned_by, t.vehicle, n.people, t.departed_at, t.departed_by, t.departed_count, t.due_at, t.received_at,
                   t.received_by, t.received_count, t.confirmed_by, t.received_reason, n.on_the_way, t.back_at, t.back_by, t.back_count, n.going_back, t.cancelled_at, t.cancelled_by, t.cancel_reason,
                   (select access_everywhere()) or t.from_facility_id in (select access_facilities()) as sends,
                   (select access_everywhere()) or t.to_facility_id in (select access_facilities()) as receives, t.version
              from transfer t
              cross join lateral (
                   select cast(count(*) filter (where i.state not in ('REMOVED', 'LEFT_BEHIND')) as integer) as people,
                          cast(count(*) filter (where i.state in ('DEPARTED', 'NOT_ARRIVED')) as integer) as on_the_way,
                          cast(count(*) filter (where i.state = 'TURNED_BACK') as integer) as going_back
                     from transfer_item i where i.transfer_id = t.id) n
            """;

    private static final String PAGE = COLUMNS + """
             where (cast(:facility as uuid) is null or t.from_facility_id = :facility or t.to_facility_id = :facility)
               and (cast(:state as text) is null or t.state = :state) and t.id > :after order by t.id limit :rows""";

    private static final String ADD = """
            insert into transfer (id, from_facility_id, to_facility_id, to_outside, to_unit_id, planned_for, reason, state, planned_at, planned_by,
                                  content_hash)
            values (:id, :from, cast(:to as uuid), cast(:outside as text), cast(:unit as uuid), :day, :reason, 'PLANNED', :now, :by, :hash)
            on conflict do nothing""";

    /** When whoever sets out at that time is to be there. */
    private static final String DUE = """
            cast(:at as timestamptz) + (select due_hours from transfer_norm where effective_from <= :at
                                         order by effective_from desc limit 1) * interval '1 hour'""";

    private static final String DEPART = """
            update transfer set state = 'IN_TRANSIT', departed_at = :at, departed_recorded_at = :now, departed_by = :by, departed_count = :count,
                   vehicle = cast(:vehicle as text), version = version + 1,
                   due_at = %s
             where id = :id""".formatted(DUE);

    private static final String RECEIVE = """
            update transfer set state = 'RECEIVED', received_at = coalesce(received_at, :at), received_recorded_at = coalesce(received_recorded_at, :now),
                   received_by = coalesce(received_by, :by), received_count = coalesce(received_count, 0) + :count,
                   confirmed_by = coalesce(cast(:confirmed as text), confirmed_by),
                   received_reason = nullif(concat_ws('; ', received_reason, cast(:reason as text)), ''), version = version + 1
             where id = :id""";

    private static final String IS_BACK = """
            update transfer set back_at = coalesce(back_at, :at), back_recorded_at = coalesce(back_recorded_at, :now),
                   back_by = coalesce(back_by, :by), back_count = coalesce(back_count, 0) + :count, version = version + 1
             where id = :id""";

    private final Session session;

    Transfers(Session session) {
        this.session = session;
    }

    /** A transfer as the statement gives it. */
    @RegisterForReflection
    record Row(
            UUID id,
            UUID fromFacilityId,
            String fromName,
            UUID toFacilityId,
            String toName,
            String toOutside,
            UUID toUnitId,
            LocalDate plannedFor,
            String reason,
            String state,
            Instant plannedAt,
            String plannedBy,
            String vehicle,
            int people,
            Instant departedAt,
            String departedBy,
            Integer departedCount,
            Instant dueAt,
            Instant receivedAt,
            String receivedBy,
            Integer receivedCount,
            String confirmedBy,
            String receivedReason,
            int onTheWay,
            Instant backAt,
            String backBy,
            Integer backCount,
            int goingBack,
            Instant cancelledAt,
            String cancelledBy,
            String cancelReason,
            boolean sends,
            Boolean receives,
            int version) {
        boolean is(TransferState expected) {
            return state.equals(expected.name());
        }

        boolean isOutside() {
            return toFacilityId == null;
        }

        /** Whose act it is to say that they have come. */
        UUID receiver() {
            return isOutside() ? fromFacilityId : toFacilityId;
        }
    }

    boolean add(PlanTransfer plan, Instant now, String by, byte[] hash) {
        OutsideCamp outside = plan.outside();
        return session.createNativeMutationQuery(ADD)
                        .setParameter("id", plan.id())
                        .setParameter("from", plan.fromFacilityId())
                        .setParameter("to", plan.toFacilityId())
                        .setParameter("outside", outside == null ? null : outside.name())
                        .setParameter("unit", outside == null ? null : outside.unitId())
                        .setParameter("day", plan.plannedFor())
                        .setParameter("reason", plan.reason())
                        .setParameter("now", now)
                        .setParameter("by", by)
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    Optional<byte[]> contentOf(UUID id) {
        return Scalar.query(session, "select content_hash from transfer where id = :id", byte[].class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    /** Whether people can be sent there; empty for a camp that there is not. */
    Optional<Boolean> isOpen(UUID camp) {
        return Scalar.query(session, "select c.is_open from transfer_camp(:camp) c", Boolean.class)
                .setParameter("camp", camp)
                .uniqueResultOptional();
    }

    Row row(UUID id) {
        return session.createNativeQuery(COLUMNS + " where t.id = :id", Row.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .orElseThrow(RuleBroken::notFound);
    }

    /** Takes it before any stay, so that two steps never wait for each other in a ring. */
    Row locked(UUID id) {
        Scalar.query(session, "select id from transfer where id = :id for update", UUID.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .orElseThrow(RuleBroken::notFound);
        return row(id);
    }

    List<Row> page(UUID facility, TransferState state, Keyset keyset) {
        return session.createNativeQuery(PAGE, Row.class)
                .setParameter("facility", facility)
                .setParameter("state", state == null ? null : state.name())
                .setParameter("after", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultList();
    }

    void cancel(UUID id, String reason, Happened when, String by) {
        session.createNativeMutationQuery("""
                        update transfer set state = 'CANCELLED', cancelled_at = :now, cancelled_by = :by, cancel_reason = :reason, version = version + 1
                         where id = :id""")
                .setParameter("id", id)
                .setParameter("reason", reason)
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .executeUpdate();
    }

    void depart(UUID id, DepartTransfer command, Happened when, String by) {
        stamped(DEPART, id, when, by)
                .setParameter("count", command.count())
                .setParameter("vehicle", command.vehicle())
                .executeUpdate();
    }

    /** The first act is kept as it was; whoever comes later is counted besides. Within the service the reason stands with each stay. */
    void receive(Row row, ReceiveTransfer command, Happened when, String by) {
        stamped(RECEIVE, row.id(), when, by)
                .setParameter("count", command.count())
                .setParameter("confirmed", command.confirmedBy())
                .setParameter("reason", row.isOutside() ? command.reason() : null)
                .executeUpdate();
    }

    /** Those who were turned back are there again. */
    void isBack(UUID id, int count, Happened when, String by) {
        stamped(IS_BACK, id, when, by).setParameter("count", count).executeUpdate();
    }

    Instant due(Happened when) {
        return Scalar.query(session, "select " + DUE, Instant.class)
                .setParameter("at", when.at())
                .getSingleResult();
    }

    void rise(UUID id) {
        session.createNativeMutationQuery("update transfer set version = version + 1 where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private MutationQuery stamped(String sql, UUID id, Happened when, String by) {
        return session.createNativeMutationQuery(sql)
                .setParameter("id", id)
                .setParameter("at", when.at())
                .setParameter("now", when.recordedAt())
                .setParameter("by", by);
    }
}
