package vn.cachly.area;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Scalar;

/** Reads what a file of changes speaks of, and writes it as sets. */
@ApplicationScoped
class AreaImports {
    private static final long LOCK = 0x6172_6561L;

    private static final String KNOWN = """
            select id, tier, code, name, valid_from, valid_until, content_hash from area_unit where code = any(:codes)""";

    private static final String END = """
            update area_unit u set valid_until = e.day
              from jsonb_to_recordset(cast(:rows as jsonb)) as e (id uuid, day date) where u.id = e.id""";

    private static final String BEGIN = """
            insert into area_unit (id, tier, code, name, parent_id, valid_from, valid_until, content_hash)
            select b.id, b.tier, b.code, b.name, b.parent, b.day, b.until, decode(b.hash, 'base64')
              from jsonb_to_recordset(cast(:rows as jsonb))
                   as b (id uuid, tier text, code text, name text, parent uuid, day date, until date, hash text)""";

    private static final String LINK = """
            insert into area_succession (predecessor_id, successor_id, extent)
            select l.predecessor, l.successor, l.extent
              from jsonb_to_recordset(cast(:rows as jsonb)) as l (predecessor uuid, successor uuid, extent text)""";

    private static final String BELOW = """
            select c.id, c.parent_id
              from unnest(cast(:units as uuid[]), cast(:days as date[])) as e (id, day) join area_unit c on c.parent_id = e.id
             where c.valid_until is null or c.valid_until > e.day""";

    private static final String HOLD = "select id from area_unit where id = any(:units) order by id for no key update";

    private final Session session;
    private final ObjectMapper mapper;

    AreaImports(Session session, ObjectMapper mapper) {
        this.session = session;
        this.mapper = mapper;
    }

    /** A unit and the one above it. */
    @RegisterForReflection
    record Below(UUID id, UUID parentId) {}

    /** One import at a time: each is judged by what the one before has made. */
    void waitForTurn() {
        Scalar.query(session, "select 1 from pg_advisory_xact_lock(:lock)", Integer.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
    }

    List<KnownArea> known(Collection<String> codes) {
        return session.createNativeQuery(KNOWN, KnownArea.class)
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList();
    }

    /** Nobody locates a place in these until this transaction is over. */
    void hold(Collection<UUID> units) {
        Scalar.query(session, HOLD, UUID.class)
                .setParameter("units", units.toArray(UUID[]::new))
                .getResultList();
    }

    /** Units below those that last longer than they do. */
    List<Below> below(Map<UUID, LocalDate> ends) {
        return session.createNativeQuery(BELOW, Below.class)
                .setParameter("units", ends.keySet().toArray(UUID[]::new))
                .setParameter("days", ends.values().toArray(LocalDate[]::new))
                .getResultList();
    }

    void write(AreaPlan plan) {
        write(END, plan.endRows());
        write(BEGIN, plan.begins());
        write(LINK, plan.links());
    }

    private void write(String sql, List<?> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            session.createNativeMutationQuery(sql)
                    .setParameter("rows", mapper.writeValueAsString(rows))
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
