package vn.cachly.labfile;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Columns;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;

/** Files of results that were accepted, each its sender's. */
@ApplicationScoped
class LabFiles {
    private static final String COLUMNS = """
            select id, sha256, rows, positives, recorded, same, review, refused, cast(refused_rows as text) as refused_rows, recorded_at,
                   recorded_by
              from result_file where recorded_by = :by""";

    private static final String PAGE =
            COLUMNS + " and (recorded_at, id) < (:before, :beforeId) order by recorded_at desc, id desc limit :rows";

    /** Behind the last of the same moment, where a page of the newest begins. */
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final String ADD = """
            insert into result_file (id, sha256, rows, positives, recorded, same, review, refused, refused_rows, recorded_at, recorded_by)
            values (:id, :sha256, :rows, :positives, :recorded, :same, :review, :refused, cast(:refusedRows as jsonb), :now, :by)""";

    private final Session session;
    private final Columns columns;

    LabFiles(Session session, Columns columns) {
        this.session = session;
        this.columns = columns;
    }

    /** A file as the statement gives it. */
    @RegisterForReflection
    record Row(
            UUID id,
            String sha256,
            int rows,
            int positives,
            int recorded,
            int same,
            int review,
            int refused,
            String refusedRows,
            Instant recordedAt,
            String recordedBy) {}

    /** Until the transaction ends nobody else has a file of this sum. */
    void take(String sha256) {
        Scalar.query(session, "select cast(pg_advisory_xact_lock(hashtextextended(:sha256, 0)) as text)", String.class)
                .setParameter("sha256", sha256)
                .getSingleResult();
    }

    Optional<LabFileView> known(String sha256, String by) {
        return session.createNativeQuery(COLUMNS + " and sha256 = :sha256", Row.class)
                .setParameter("by", by)
                .setParameter("sha256", sha256)
                .uniqueResultOptional()
                .map(this::view);
    }

    /** The newest first. */
    List<LabFileView> page(String by, Keyset keyset) {
        return session.createNativeQuery(PAGE, Row.class)
                .setParameter("by", by)
                .setParameter("before", keyset.moment())
                .setParameter("beforeId", keyset.key().isEmpty() ? AFTER_ALL : keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultStream()
                .map(this::view)
                .toList();
    }

    void add(LabFileView view) {
        session.createNativeMutationQuery(ADD)
                .setParameter("id", view.id())
                .setParameter("sha256", view.sha256())
                .setParameter("rows", view.rows())
                .setParameter("positives", view.positives())
                .setParameter("recorded", view.recorded())
                .setParameter("same", view.same())
                .setParameter("review", view.review())
                .setParameter("refused", view.refused())
                .setParameter("refusedRows", columns.write(view.refusedRows()))
                .setParameter("now", view.recordedAt())
                .setParameter("by", view.recordedBy())
                .executeUpdate();
    }

    private LabFileView view(Row row) {
        return new LabFileView(
                row.id(),
                false,
                row.sha256(),
                row.rows(),
                row.positives(),
                row.recorded(),
                row.same(),
                row.review(),
                row.refused(),
                List.of(columns.read(row.refusedRows(), RefusedRow[].class)),
                null,
                row.recordedAt(),
                row.recordedBy(),
                0);
    }
}
