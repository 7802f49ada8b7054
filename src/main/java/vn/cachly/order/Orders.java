package vn.cachly.order;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;

/** Signed orders and the people on them. */
@ApplicationScoped
class Orders {
    private static final String ADD = """
            with added as (
                insert into quarantine_order (id, facility_id, kind, number, issuer, legal_basis, authority_id, signed_at,
                                              recorded_at, recorded_by, content_hash)
                values (:id, :facility, :kind, :number, :issuer, :basis, :authority, :signed, :now, :by, :hash)
                on conflict do nothing returning id)
            insert into quarantine_order_item (order_id, stay_id, from_day, until_day)
            select added.id, item.stay, item.from_day, item.until_day
              from added, unnest(cast(:stays as uuid[]), cast(:froms as date[]), cast(:untils as date[])) as item (stay, from_day, until_day)""";

    private static final String COLUMNS = """
            select o.id, o.facility_id, o.kind, o.number, o.issuer, o.legal_basis, a.signer, a.office, o.authority_id, o.signed_at,
                   o.recorded_at, o.recorded_by, o.revoked_at, o.revoke_reason,
                   cast((select count(*) from quarantine_order_item i where i.order_id = o.id) as integer) as people, o.version
              from quarantine_order o join signing_authority a on a.id = o.authority_id
            """;

    private final Session session;

    Orders(Session session) {
        this.session = session;
    }

    /** An order as the statement gives it. */
    @RegisterForReflection
    record Row(
            UUID id,
            UUID facilityId,
            String kind,
            String number,
            String issuer,
            String legalBasis,
            String signer,
            String office,
            UUID authorityId,
            Instant signedAt,
            Instant recordedAt,
            String recordedBy,
            Instant revokedAt,
            String revokeReason,
            int people,
            int version) {
        OrderView view(List<OrderItem> items, List<String> actions) {
            return new OrderView(
                    id,
                    facilityId,
                    OrderKind.valueOf(kind),
                    number,
                    issuer,
                    legalBasis,
                    signer,
                    office,
                    authorityId,
                    signedAt,
                    recordedAt,
                    recordedBy,
                    revokedAt,
                    revokeReason,
                    items,
                    people,
                    actions,
                    version);
        }
    }

    /** @return whether it is new; false when its id or its number is taken */
    boolean add(RecordOrder order, Instant now, String by, byte[] hash) {
        List<OrderItem> items = order.items();
        return session.createNativeMutationQuery(ADD)
                        .setParameter("id", order.id())
                        .setParameter("facility", order.facilityId())
                        .setParameter("kind", order.kind().name())
                        .setParameter("number", order.number())
                        .setParameter("issuer", order.issuer())
                        .setParameter("basis", order.legalBasis())
                        .setParameter("authority", order.authorityId())
                        .setParameter("signed", order.signedAt())
                        .setParameter("now", now)
                        .setParameter("by", by)
                        .setParameter("hash", hash)
                        .setParameter("stays", stays(order))
                        .setParameter(
                                "froms",
                                items.stream()
                                        .map(item -> item.from().toString())
                                        .toArray(String[]::new))
                        .setParameter(
                                "untils",
                                items.stream()
                                        .map(item -> item.until() == null
                                                ? null
                                                : item.until().toString())
                                        .toArray(String[]::new))
                        .executeUpdate()
                > 0;
    }

    Optional<Row> find(UUID id) {
        return session.createNativeQuery(COLUMNS + " where o.id = :id", Row.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    Optional<byte[]> contentOf(UUID id) {
        return Scalar.query(session, "select content_hash from quarantine_order where id = :id", byte[].class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    List<Row> page(UUID facility, Keyset keyset) {
        return session.createNativeQuery(
                        COLUMNS + " where o.facility_id = :facility and o.id > :after order by o.id limit :rows",
                        Row.class)
                .setParameter("facility", facility)
                .setParameter("after", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultList();
    }

    List<OrderItem> items(UUID id) {
        return session.createNativeQuery(
                        "select stay_id, from_day, until_day from quarantine_order_item where order_id = :id order by stay_id",
                        ItemRow.class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new OrderItem(row.stayId(), row.fromDay(), row.untilDay()))
                .toList();
    }

    /** One person on an order, as the statement gives it. */
    @RegisterForReflection
    record ItemRow(UUID stayId, LocalDate fromDay, LocalDate untilDay) {}

    /** The stays on the list that are none of this camp's. */
    List<UUID> strangers(RecordOrder order) {
        return Scalar.query(session, """
                        select item.id from unnest(cast(:stays as uuid[])) as item (id)
                         where not exists (select from stay s where s.id = item.id and s.facility_id = :facility
                                              and s.end_kind is distinct from 'VOID')""", UUID.class)
                .setParameter("stays", stays(order))
                .setParameter("facility", order.facilityId())
                .getResultList();
    }

    /** @return whether it was in force, in this version */
    boolean revoke(UUID id, int version, Instant now, String by, String reason) {
        return session.createNativeMutationQuery("""
                        update quarantine_order set revoked_at = :now, revoked_by = :by, revoke_reason = :reason, version = version + 1
                         where id = :id and version = :version and revoked_at is null""")
                        .setParameter("now", now)
                        .setParameter("by", by)
                        .setParameter("reason", reason)
                        .setParameter("id", id)
                        .setParameter("version", version)
                        .executeUpdate()
                == 1;
    }

    private static UUID[] stays(RecordOrder order) {
        return order.items().stream().map(OrderItem::stayId).toArray(UUID[]::new);
    }
}
