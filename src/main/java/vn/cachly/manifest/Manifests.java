package vn.cachly.manifest;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.group.GroupNow;

/** Files that announced people and were accepted. */
@ApplicationScoped
class Manifests {
    private static final String NEWEST = """
            select id, group_id, sha256, rows, men, women, added, changed, kept, withdrawn, unlisted, recorded_at, recorded_by
              from arrival_manifest where group_id = :group order by recorded_at desc, id desc""";

    private final Session session;

    Manifests(Session session) {
        this.session = session;
    }

    /** A file as the statement gives it. */
    @RegisterForReflection
    record Row(
            UUID id,
            UUID groupId,
            String sha256,
            int rows,
            int men,
            int women,
            int added,
            int changed,
            int kept,
            int withdrawn,
            int unlisted,
            Instant recordedAt,
            String recordedBy) {
        ManifestView view() {
            return new ManifestView(
                    id,
                    groupId,
                    false,
                    sha256,
                    rows,
                    men,
                    women,
                    added,
                    changed,
                    kept,
                    withdrawn,
                    unlisted,
                    null,
                    recordedAt,
                    recordedBy,
                    0);
        }
    }

    /** The one that was accepted last. */
    Optional<ManifestView> last(UUID group) {
        return session.createNativeQuery(NEWEST + " limit 1", Row.class)
                .setParameter("group", group)
                .uniqueResultOptional()
                .map(Row::view);
    }

    /** The newest first. */
    List<ManifestView> of(UUID group) {
        return session.createNativeQuery(NEWEST, Row.class)
                .setParameter("group", group)
                .getResultStream()
                .map(Row::view)
                .toList();
    }

    void add(GroupNow group, ManifestView view) {
        session.createNativeMutationQuery("""
                        insert into arrival_manifest (id, group_id, facility_id, sha256, rows, men, women, added, changed, kept, withdrawn,
                                                      unlisted, recorded_at, recorded_by)
                        values (:id, :group, :facility, :sha256, :rows, :men, :women, :added, :changed, :kept, :withdrawn, :unlisted,
                                :now, :by)""")
                .setParameter("id", view.id())
                .setParameter("group", group.id())
                .setParameter("facility", group.facilityId())
                .setParameter("sha256", view.sha256())
                .setParameter("rows", view.rows())
                .setParameter("men", view.men())
                .setParameter("women", view.women())
                .setParameter("added", view.added())
                .setParameter("changed", view.changed())
                .setParameter("kept", view.kept())
                .setParameter("withdrawn", view.withdrawn())
                .setParameter("unlisted", view.unlisted())
                .setParameter("now", view.recordedAt())
                .setParameter("by", view.recordedBy())
                .executeUpdate();
    }
}
