package vn.cachly.order;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hibernate.Session;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Scalar;

/** Orders as a list of many tells of them, read and written as sets. */
@ApplicationScoped
class OrderLists {
    /** As {@link Signings} asks for one: the kind, whoever runs the camp, its place and the day of the signature; the latest first. */
    private static final String AUTHORITIES = """
            with recursive paper as (
                select * from unnest(cast(:signers as text[]), cast(:moments as timestamptz[]), cast(:days as date[])) with ordinality
                              as p (signer, at, day, nth)),
            up (nth, unit_id) as (
                select paper.nth, a.unit_id from paper join area_place a
                    on a.place_id = :facility and a.valid_from <= paper.day and (a.valid_until is null or a.valid_until > paper.day)
                union all
                select up.nth, u.parent_id from up join area_unit u on u.id = up.unit_id where u.parent_id is not null)
            select distinct on (paper.nth) cast(paper.nth as integer) as nth, a.id
              from paper join facility f on f.id = :facility join signing_authority a on searchable(a.signer) = searchable(paper.signer)
             where 'ENTRY' = any(a.order_kinds) and f.operator = any(a.operators)
               and a.starts_at <= paper.at and (a.ends_at is null or a.ends_at > paper.at)
               and (a.facility_id = f.id or a.unit_id in (select up.unit_id from up where up.nth = paper.nth))
             order by paper.nth, a.starts_at desc, a.id""";

    private static final String RECORDED = """
            select cast(paper.nth as integer)
              from unnest(cast(:issuers as text[]), cast(:numbers as text[])) with ordinality as paper (issuer, number, nth)
              join quarantine_order o on o.issuer = paper.issuer and o.number = paper.number
             where o.facility_id = :facility and o.revoked_at is null""";

    private static final String ADD = """
            with added as (
                insert into quarantine_order (id, facility_id, kind, number, issuer, legal_basis, authority_id, signed_at,
                                              recorded_at, recorded_by, content_hash)
                select o.id, :facility, o.kind, o.number, o.issuer, o.basis, o.authority, o.signed, :now, :by, decode(o.hash, 'hex')
                  from unnest(cast(:ids as uuid[]), cast(:kinds as text[]), cast(:numbers as text[]), cast(:issuers as text[]),
                              cast(:bases as text[]), cast(:authorities as uuid[]), cast(:signed as timestamptz[]),
                              cast(:hashes as text[]))
                       as o (id, kind, number, issuer, basis, authority, signed, hash)
                returning id)
            insert into quarantine_order_item (order_id, stay_id, from_day, until_day)
            select added.id, item.stay, item.from_day, item.until_day
              from added join unnest(cast(:lists as uuid[]), cast(:stays as uuid[]), cast(:froms as date[]), cast(:untils as date[]))
                              as item (list, stay, from_day, until_day) on item.list = added.id""";

    private final Session session;

    OrderLists(Session session) {
        this.session = session;
    }

    /** The delegation behind one of the papers, which are counted from 1. */
    @RegisterForReflection
    record Authority(int nth, UUID id) {}

    /** An item with the order on which it stands. */
    private record Listed(UUID order, OrderItem item) {}

    List<Authority> authorities(UUID facility, List<SignedPaper> papers) {
        return session.createNativeQuery(AUTHORITIES, Authority.class)
                .setParameter("facility", facility)
                .setParameter("signers", texts(papers, SignedPaper::signer))
                .setParameter("moments", texts(papers, SignedPaper::signedAt))
                .setParameter("days", texts(papers, SignedPaper::day))
                .getResultList();
    }

    List<Integer> recorded(UUID facility, List<SignedPaper> papers) {
        return Scalar.query(session, RECORDED, Integer.class)
                .setParameter("facility", facility)
                .setParameter("issuers", texts(papers, SignedPaper::issuer))
                .setParameter("numbers", texts(papers, SignedPaper::number))
                .getResultList();
    }

    void add(UUID facility, List<RecordOrder> orders, List<byte[]> hashes, Happened now, String by) {
        List<Listed> items = orders.stream()
                .flatMap(order -> order.items().stream().map(item -> new Listed(order.id(), item)))
                .toList();
        session.createNativeMutationQuery(ADD)
                .setParameter("facility", facility)
                .setParameter("ids", column(orders, RecordOrder::id, UUID[]::new))
                .setParameter("kinds", texts(orders, RecordOrder::kind))
                .setParameter("numbers", texts(orders, RecordOrder::number))
                .setParameter("issuers", texts(orders, RecordOrder::issuer))
                .setParameter("bases", texts(orders, RecordOrder::legalBasis))
                .setParameter("authorities", column(orders, RecordOrder::authorityId, UUID[]::new))
                .setParameter("signed", texts(orders, RecordOrder::signedAt))
                .setParameter("hashes", texts(hashes, HexFormat.of()::formatHex))
                .setParameter("lists", column(items, Listed::order, UUID[]::new))
                .setParameter("stays", column(items, listed -> listed.item().stayId(), UUID[]::new))
                .setParameter("froms", texts(items, listed -> listed.item().from()))
                .setParameter("untils", texts(items, listed -> listed.item().until()))
                .setParameter("now", now.recordedAt())
                .setParameter("by", by)
                .executeUpdate();
    }

    private static <T> String[] texts(List<T> rows, Function<T, Object> value) {
        return column(rows, row -> Objects.toString(value.apply(row), null), String[]::new);
    }

    private static <T, V> V[] column(List<T> rows, Function<T, V> value, IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
