package vn.cachly.order;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.cachly.facility.Operator;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;
import vn.cachly.shared.VietNam;

/** Who may sign what, where, until when. */
@ApplicationScoped
class Signings {
    private static final String ADD = """
            insert into signing_authority (id, signer, office, order_kinds, operators, unit_id, facility_id, instrument, starts_at,
                                           ends_at, recorded_at, recorded_by, content_hash)
            values (:id, :signer, :office, cast(:kinds as text[]), cast(:operators as text[]), cast(:unit as uuid),
                    cast(:facility as uuid), :instrument, :from, cast(:until as timestamptz), :now, :by, :hash)
            on conflict do nothing""";

    private static final String COLUMNS = """
            select id, signer, office, order_kinds, operators, unit_id, facility_id, instrument, starts_at, ends_at, version
              from signing_authority
            """;

    /** The delegation covers the kind, whoever runs the camp, its place and the day of the signature. */
    private static final String COVERS = """
            with recursive up (unit_id) as (
                select unit_id from area_place
                 where place_id = :facility and valid_from <= :day and (valid_until is null or valid_until > :day)
                union all
                select u.parent_id from up join area_unit u on u.id = up.unit_id where u.parent_id is not null)
            select exists (
                select from signing_authority a join facility f on f.id = :facility
                 where a.id = :id and :kind = any(a.order_kinds) and f.operator = any(a.operators)
                   and a.starts_at <= :at and (a.ends_at is null or a.ends_at > :at)
                   and (a.facility_id = f.id or a.unit_id in (select unit_id from up)))""";

    private final Session session;

    Signings(Session session) {
        this.session = session;
    }

    /** A delegation as the statement gives it. */
    @RegisterForReflection
    record Row(
            UUID id,
            String signer,
            String office,
            String[] orderKinds,
            String[] operators,
            UUID unitId,
            UUID facilityId,
            String instrument,
            Instant startsAt,
            Instant endsAt,
            int version) {
        SigningView view() {
            return new SigningView(
                    id,
                    signer,
                    office,
                    Stream.of(orderKinds).map(OrderKind::valueOf).toList(),
                    Stream.of(operators).map(Operator::valueOf).toList(),
                    unitId,
                    facilityId,
                    instrument,
                    startsAt,
                    endsAt,
                    version);
        }
    }

    /** @return whether the row is new */
    boolean add(DelegateSigning command, Instant now, String by, byte[] hash) {
        return session.createNativeMutationQuery(ADD)
                        .setParameter("id", command.id())
                        .setParameter("signer", command.signer())
                        .setParameter("office", command.office())
                        .setParameter("kinds", names(command.orderKinds()))
                        .setParameter("operators", names(command.operators()))
                        .setParameter("unit", command.unitId())
                        .setParameter("facility", command.facilityId())
                        .setParameter("instrument", command.instrument())
                        .setParameter("from", command.startsAt())
                        .setParameter("until", command.endsAt())
                        .setParameter("now", now)
                        .setParameter("by", by)
                        .setParameter("hash", hash)
                        .executeUpdate()
                == 1;
    }

    Optional<SigningView> find(UUID id) {
        return session.createNativeQuery(COLUMNS + " where id = :id", Row.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(Row::view);
    }

    Optional<byte[]> contentOf(UUID id) {
        return Scalar.query(session, "select content_hash from signing_authority where id = :id", byte[].class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }

    List<SigningView> page(Keyset keyset) {
        return session.createNativeQuery(COLUMNS + " where id > :after order by id limit :rows", Row.class)
                .setParameter("after", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultStream()
                .map(Row::view)
                .toList();
    }

    boolean covers(RecordOrder order) {
        return Scalar.query(session, COVERS, Boolean.class)
                .setParameter("id", order.authorityId())
                .setParameter("kind", order.kind().name())
                .setParameter("facility", order.facilityId())
                .setParameter("at", order.signedAt())
                .setParameter("day", LocalDate.ofInstant(order.signedAt(), VietNam.ZONE))
                .getSingleResult();
    }

    /** @return whether it had not ended, in this version */
    boolean end(UUID id, int version, Instant at, String reason) {
        return session.createNativeMutationQuery("""
                        update signing_authority set ends_at = greatest(:at, starts_at + interval '1 microsecond'), end_reason = :reason,
                               version = version + 1
                         where id = :id and version = :version and (ends_at is null or ends_at > :at)""")
                        .setParameter("at", at)
                        .setParameter("reason", reason)
                        .setParameter("id", id)
                        .setParameter("version", version)
                        .executeUpdate()
                == 1;
    }

    private static <T extends Enum<T>> String[] names(List<T> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }
}
