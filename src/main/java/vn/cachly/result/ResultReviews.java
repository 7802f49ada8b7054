package vn.cachly.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.cachly.shared.Columns;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;

/** The tray of results that do not fit their tubes. */
@ApplicationScoped
class ResultReviews {
    private static final String ADD = """
            insert into result_review
            select r.* from jsonb_populate_recordset(null::result_review, cast(:rows as jsonb)) r order by r.content_hash
            on conflict do nothing""";

    private static final String ROW = "select cast(to_jsonb(r) as text) from result_review r where ";

    private static final String PAGE = ROW + """
            r.state = :state%s and (r.recorded_at, r.id) < (:after, :afterId)
             order by r.recorded_at desc, r.id desc limit :rows""";

    private static final String DECIDE = """
            update result_review set state = :state, result_id = cast(:result as uuid), decided_at = :now, decided_by = :by,
                   decision_reason = :reason, version = version + 1
             where id = :id""";

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final Session session;
    private final Columns columns;

    ResultReviews(Session session, Columns columns) {
        this.session = session;
        this.columns = columns;
    }

    /** For whom the sender works; empty when that is everybody. */
    Optional<UUID[]> camps() {
        return Optional.ofNullable(Scalar.query(session, """
                        select case when access_everywhere() then null
                                    else cast(to_jsonb(array(select access_facilities() order by 1)) as text) end""", String.class).getSingleResult())
                .map(text -> columns.read(text, UUID[].class));
    }

    /** Those that lie there already, with the same words from the same place, stay as they are. */
    void add(List<ReviewRow> rows) {
        session.createNativeMutationQuery(ADD)
                .setParameter("rows", columns.write(rows))
                .executeUpdate();
    }

    /** @return by what they say */
    Map<String, ReviewRow> byContent(Collection<String> hashes) {
        Map<String, ReviewRow> found = new HashMap<>();
        read(of(ROW + "r.content_hash = any(cast(:wanted as bytea[]))")
                        .setParameter("wanted", hashes.toArray(String[]::new)))
                .forEach(row -> found.put(row.contentHash(), row));
        return found;
    }

    List<ReviewRow> byId(Collection<UUID> ids) {
        return read(of(ROW + "r.id = any(:wanted)").setParameter("wanted", ids.toArray(UUID[]::new)));
    }

    /** Until the transaction ends nobody else decides. */
    Optional<ReviewRow> take(UUID id) {
        return read(of(ROW + "r.id = :wanted for update").setParameter("wanted", id)).stream()
                .findFirst();
    }

    /** The newest first. */
    List<ReviewRow> page(UUID facility, ReviewState state, Keyset keyset) {
        NativeQuery<String> page = of(PAGE.formatted(facility == null ? "" : " and r.facility_id = :facility"));
        if (facility != null) {
            page.setParameter("facility", facility);
        }
        return read(page.setParameter("state", state.name())
                .setParameter("after", keyset.moment())
                .setParameter("afterId", keyset.key().isEmpty() ? AFTER_ALL : keyset.id())
                .setParameter("rows", keyset.rows()));
    }

    void decide(UUID id, ReviewState state, UUID result, String reason, Happened now, String by) {
        session.createNativeMutationQuery(DECIDE)
                .setParameter("id", id)
                .setParameter("state", state.name())
                .setParameter("result", result)
                .setParameter("reason", reason)
                .setParameter("now", now.recordedAt())
                .setParameter("by", by)
                .executeUpdate();
    }

    private NativeQuery<String> of(String sql) {
        return Scalar.query(session, sql, String.class);
    }

    private List<ReviewRow> read(NativeQuery<String> query) {
        return query.getResultStream()
                .map(row -> columns.read(row, ReviewRow.class))
                .toList();
    }
}
