package vn.cachly.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;

/** Signed orders: written down, found, taken back. */
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
                   cast((select count(*) from quarantine_order_item i where i.order_id = o.id and i.lifted_at is null) as integer) as people, o.version
              from quarantine_order o join signing_authority a on a.id = o.authority_id
            """;

    private final Session session;

    Orders(Session session) {
        this.session = session;
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
                        .setParameter("stays", order.stays().toArray(UUID[]::new))
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

    Optional<OrderRow> find(UUID id) {
        return session.createNativeQuery(COLUMNS + " where o.id = :id", OrderRow.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    Optional<byte[]> contentOf(UUID id) {
        return Scalar.query(session, "select content_hash from quarantine_order where id = :id", byte[].class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    List<OrderRow> page(UUID facility, Keyset keyset) {
        return session.createNativeQuery(
                        COLUMNS + " where o.facility_id = :facility and o.id > :after order by o.id limit :rows",
                        OrderRow.class)
                .setParameter("facility", facility)
                .setParameter("after", keyset.id())
                .setParameter("rows", keyset.rows())
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
}
