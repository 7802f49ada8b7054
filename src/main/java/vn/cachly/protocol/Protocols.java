package vn.cachly.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;

/** Protocols: for whom and where each is a rule. */
@ApplicationScoped
class Protocols {
    private static final String ADD = """
            insert into protocol select (jsonb_populate_record(null::protocol, cast(:row as jsonb))).*
            on conflict do nothing""";

    private static final String PAGE = """
            select cast(to_jsonb(p) as text) from protocol p where (p.name, p.id) > (:afterKey, :afterId)
             order by p.name, p.id limit :rows""";

    private static final String OUTLIVING = """
            select p.id from protocol p join area_unit u on u.id = p.unit_id
             where p.unit_id = any(:units) and exists (
                   select from protocol_version v
                    where v.protocol_id = p.id and v.published_at is not null
                      and (v.effective_until is null
                           or v.effective_until > cast(u.valid_until as timestamp) at time zone 'Asia/Ho_Chi_Minh'))
             order by p.id""";

    private final Session session;
    private final ProtocolRows rows;

    Protocols(Session session, ProtocolRows rows) {
        this.session = session;
        this.rows = rows;
    }

    /** @return whether the row is new */
    boolean add(Map<String, Object> row) {
        return session.createNativeMutationQuery(ADD)
                        .setParameter("row", rows.written(row))
                        .executeUpdate()
                == 1;
    }

    Optional<JsonNode> find(UUID id) {
        return Scalar.query(session, "select cast(to_jsonb(p) as text) from protocol p where id = :id", String.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(rows::tree);
    }

    List<JsonNode> page(Keyset keyset) {
        return Scalar.query(session, PAGE, String.class)
                .setParameter("afterKey", keyset.key())
                .setParameter("afterId", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultStream()
                .map(rows::tree)
                .toList();
    }

    /** Those of units that end, with a version that holds longer. */
    List<UUID> outliving(Collection<UUID> units) {
        return Scalar.query(session, OUTLIVING, UUID.class)
                .setParameter("units", units.toArray(UUID[]::new))
                .getResultList();
    }
}
