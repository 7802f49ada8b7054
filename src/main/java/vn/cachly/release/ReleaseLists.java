package vn.cachly.release;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.Session;
import vn.cachly.problem.RuleBroken;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;
import vn.cachly.shared.VietNam;

/** Lists of people who are to leave, and those on them, as sets. */
@ApplicationScoped
class ReleaseLists {
    private static final String COLUMNS = """
            select l.id, l.facility_id, l.exit_kind, l.planned_for, l.reason, l.state, l.proposed_at, l.proposed_by, l.approved_at,
                   l.approved_by, l.order_id, o.number as decision_number, o.revoked_at as decision_revoked_at, n.people, n.departed, l.listed_at,
                   array(select distinct h.hand from release_item i cross join unnest(i.put_by) as h (hand)
                          where i.list_id = l.id and i.removed_at is null) as hands, l.version
              from release_list l left join quarantine_order o on o.id = l.order_id
              cross join lateral (select cast(count(*) as integer) as people, cast(count(i.departed_at) as integer) as departed
                                    from release_item i where i.list_id = l.id and i.removed_at is null) n
            """;

    private static final String PUT = """
            insert into release_item (list_id, stay_id, facility_id, receiving_unit_id, transport, vehicle, exit_kind, put_by)
            select :list, s.id, :facility, i.unit, i.transport, i.vehicle, i.kind, array[cast(:by as text)]
              from unnest(cast(:stays as uuid[]), cast(:units as uuid[]), cast(:transports as text[]), cast(:vehicles as text[]),
                          cast(:kinds as text[])) as i (stay, unit, transport, vehicle, kind)
              join stay s on s.id = i.stay and s.facility_id = :facility and s.ended_at is null
             order by s.id
            on conflict (list_id, stay_id) do update
               set receiving_unit_id = excluded.receiving_unit_id, transport = excluded.transport, vehicle = excluded.vehicle,
                   exit_kind = excluded.exit_kind, removed_at = null, removed_by = null, remove_reason = null,
                   put_by = case when release_item.removed_at is not null then excluded.put_by
                                 when row(release_item.receiving_unit_id, release_item.transport, release_item.vehicle, release_item.exit_kind)
                                      is not distinct from row(excluded.receiving_unit_id, excluded.transport, excluded.vehicle, excluded.exit_kind)
                                 then release_item.put_by
                                 else array_remove(release_item.put_by, cast(:by as text)) || excluded.put_by end
             where release_item.departed_at is null""";

    private static final String ITEMS = """
            select i.stay_id, coalesce(i.exit_kind, l.exit_kind) as exit_kind, i.receiving_unit_id, i.transport, i.vehicle, i.departed_at
              from release_item i join release_list l on l.id = i.list_id
             where i.list_id = :list and i.removed_at is null order by i.stay_id""";

    private final Session session;

    ReleaseLists(Session session) {
        this.session = session;
    }

    /** A list as the statement gives it. */
    @RegisterForReflection
    record Row(
            UUID id,
            UUID facilityId,
            String exitKind,
            LocalDate plannedFor,
            String reason,
            String state,
            Instant proposedAt,
            String proposedBy,
            Instant approvedAt,
            String approvedBy,
            UUID orderId,
            String decisionNumber,
            Instant decisionRevokedAt,
            int people,
            int departed,
            Instant listedAt,
            String[] hands,
            int version) {
        /** Whoever proposed it, or had a hand in anybody's place on it, does not approve it. */
        boolean isBy(String subject) {
            return proposedBy.equals(subject) || List.of(hands).contains(subject);
        }

        /** Approved by a decision that nobody has taken back. */
        boolean stands() {
            return is(ListState.APPROVED) && decisionRevokedAt == null;
        }

        /** Nobody leaves by it before it was approved, or before its day. */
        Instant from() {
            Instant day = plannedFor.atStartOfDay(VietNam.ZONE).toInstant();
            return day.isAfter(approvedAt) ? day : approvedAt;
        }

        boolean is(ListState expected) {
            return state.equals(expected.name());
        }
    }

    /** Somebody on a list as the statement gives him. */
    @RegisterForReflection
    record Item(
            UUID stayId, String exitKind, UUID receivingUnitId, String transport, String vehicle, Instant departedAt) {}

    /** The live list somebody is on, as the statement gives it. */
    @RegisterForReflection
    record Standing(
            UUID stayId, UUID listId, boolean approved, String exitKind, UUID receivingUnitId, String transport) {}

    boolean add(ProposeRelease command, Instant now, String by, byte[] hash) {
        return session.createNativeMutationQuery("""
                        insert into release_list (id, facility_id, exit_kind, planned_for, reason, state, proposed_at, proposed_by, listed_at,
                                                  content_hash)
                        values (:id, :facility, :kind, :day, cast(:reason as text), 'PROPOSED', :now, :by, :now, :hash) on conflict do nothing""")
                        .setParameter("id", command.id())
                        .setParameter("facility", command.facilityId())
                        .setParameter("kind", command.exitKind().name())
                        .setParameter("day", command.plannedFor())
                        .setParameter("reason", command.reason())
                        .setParameter("now", now)
                        .setParameter("by", by)
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    /** @return how many were put on it; the others are not in this camp any more, or have left by it */
    int put(UUID list, UUID facility, List<ListItem> items, String by) {
        return session.createNativeMutationQuery(PUT)
                .setParameter("list", list)
                .setParameter("by", by)
                .setParameter("facility", facility)
                .setParameter("stays", column(items, ListItem::stayId, UUID[]::new))
                .setParameter("units", column(items, ListItem::receivingUnitId, UUID[]::new))
                .setParameter(
                        "transports", column(items, one -> Objects.toString(one.transport(), null), String[]::new))
                .setParameter("vehicles", column(items, ListItem::vehicle, String[]::new))
                .setParameter("kinds", column(items, one -> Objects.toString(one.exitKind(), null), String[]::new))
                .executeUpdate();
    }

    Optional<byte[]> contentOf(UUID id) {
        return Scalar.query(session, "select content_hash from release_list where id = :id", byte[].class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    Row row(UUID id) {
        return session.createNativeQuery(COLUMNS + " where l.id = :id", Row.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .orElseThrow(RuleBroken::notFound);
    }

    Row locked(UUID id) {
        Scalar.query(session, "select id from release_list where id = :id for update", UUID.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .orElseThrow(RuleBroken::notFound);
        return row(id);
    }

    List<Item> items(UUID list) {
        return session.createNativeQuery(ITEMS, Item.class)
                .setParameter("list", list)
                .getResultList();
    }

    List<Row> page(UUID facility, Keyset keyset) {
        return session.createNativeQuery(
                        COLUMNS + " where l.facility_id = :facility and l.id > :after order by l.id limit :rows",
                        Row.class)
                .setParameter("facility", facility)
                .setParameter("after", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultList();
    }

    /** On which list each of these stands. */
    List<Standing> standing(Collection<UUID> stays) {
        return session.createNativeQuery("""
                        select i.stay_id, l.id as list_id, l.state = 'APPROVED' and o.revoked_at is null as approved,
                               coalesce(i.exit_kind, l.exit_kind) as exit_kind,
                               i.receiving_unit_id, i.transport
                          from release_item i join release_list l on l.id = i.list_id left join quarantine_order o on o.id = l.order_id
                         where i.stay_id = any(:stays) and i.removed_at is null""", Standing.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .getResultList();
    }

    int remove(UUID list, Collection<UUID> stays, String reason, Instant now, String by) {
        return session.createNativeMutationQuery("""
                        update release_item set removed_at = :now, removed_by = :by, remove_reason = :reason
                         where list_id = :list and stay_id = any(:stays) and removed_at is null and departed_at is null""")
                .setParameter("list", list)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("reason", reason)
                .setParameter("now", now)
                .setParameter("by", by)
                .executeUpdate();
    }

    /** Off whatever lists they are on, unless they have left by them. */
    void forget(Collection<UUID> stays, String reason, Instant now, String by) {
        session.createNativeMutationQuery("""
                        with off as (update release_item set removed_at = :now, removed_by = :by, remove_reason = :reason
                                      where stay_id = any(:stays) and removed_at is null and departed_at is null returning list_id)
                        update release_list set version = version + 1 where id in (select list_id from off)""")
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("reason", reason)
                .setParameter("now", now)
                .setParameter("by", by)
                .executeUpdate();
    }

    void approve(UUID id, UUID order, Instant now, String by) {
        session.createNativeMutationQuery("""
                        update release_list set state = 'APPROVED', approved_at = :now, approved_by = :by, order_id = :order, version = version + 1
                         where id = :id""")
                .setParameter("id", id)
                .setParameter("order", order)
                .setParameter("now", now)
                .setParameter("by", by)
                .executeUpdate();
    }

    void withdraw(UUID id, String reason, Instant now, String by) {
        session.createNativeMutationQuery("""
                        update release_list set state = 'WITHDRAWN', ended_at = :now, ended_by = :by, end_reason = :reason, version = version + 1
                         where id = :id""")
                .setParameter("id", id)
                .setParameter("reason", reason)
                .setParameter("now", now)
                .setParameter("by", by)
                .executeUpdate();
    }

    void departed(UUID list, Collection<UUID> stays, Instant at) {
        session.createNativeMutationQuery(
                        "update release_item set departed_at = :at where list_id = :list and stay_id = any(:stays)")
                .setParameter("list", list)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Somebody was put on it or taken off; what was decided on is not touched by it. */
    void changed(UUID id, Instant now) {
        session.createNativeMutationQuery("""
                        update release_list set version = version + 1, listed_at = case state when 'PROPOSED' then cast(:now as timestamptz) else listed_at end
                         where id = :id""")
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate();
    }

    void rise(UUID id) {
        session.createNativeMutationQuery("update release_list set version = version + 1 where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static <T, V> V[] column(List<T> rows, Function<T, V> value, IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
