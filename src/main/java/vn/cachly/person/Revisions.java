package vn.cachly.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Happened;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Keyset;

/** What records of persons said before they were changed. */
@ApplicationScoped
class Revisions {
    private final Session session;
    private final ObjectMapper mapper;

    Revisions(Session session, ObjectMapper mapper) {
        this.session = session;
        this.mapper = mapper;
    }

    /** A revision as the statement gives it. */
    @RegisterForReflection
    record Row(
            int version,
            Instant recordedAt,
            String recordedBy,
            String reason,
            String content,
            Instant erasedAt,
            String erasedBy,
            String eraseReason) {}

    void keep(PersonView content, Happened when, String by, String reason) {
        session.createNativeMutationQuery("""
                        insert into person_revision (id, person_id, version, recorded_at, recorded_by, reason, content)
                        values (:id, :person, :version, :now, :by, :reason, cast(:content as jsonb))""")
                .setParameter("id", Ids.next())
                .setParameter("person", content.id())
                .setParameter("version", content.version())
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .setParameter("reason", reason)
                .setParameter("content", written(content))
                .executeUpdate();
    }

    /** Newest first. */
    List<RevisionView> page(UUID person, Keyset keyset) {
        return session.createNativeQuery("""
                        select version, recorded_at, recorded_by, reason, cast(content as text) as content, erased_at, erased_by,
                               erase_reason
                          from person_revision where person_id = :person and version < :before
                         order by version desc limit :rows""", Row.class)
                .setParameter("person", person)
                .setParameter("before", keyset.key().isEmpty() ? Integer.MAX_VALUE : keyset.number())
                .setParameter("rows", keyset.rows())
                .getResultStream()
                .map(this::view)
                .toList();
    }

    /** A record that lost what it had said before. */
    @RegisterForReflection
    record Erased(UUID personId, int erased) {}

    /** Of the person and of every record that was merged into this one. @return those that had a content until now */
    List<Erased> erase(UUID person, Happened when, String by, String reason) {
        return session.createNativeQuery(
                        "select person_id, erased from person_erase_revisions(:person, :now, :by, :reason)",
                        Erased.class)
                .setParameter("now", when.recordedAt())
                .setParameter("by", by)
                .setParameter("reason", reason)
                .setParameter("person", person)
                .getResultList();
    }

    private RevisionView view(Row row) {
        return new RevisionView(
                row.version(),
                row.recordedAt(),
                row.recordedBy(),
                row.reason(),
                row.content() == null ? null : read(row.content()),
                row.erasedAt(),
                row.erasedBy(),
                row.eraseReason());
    }

    private String written(PersonView content) {
        try {
            return mapper.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private PersonView read(String content) {
        try {
            return mapper.readerFor(PersonView.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A revision of an earlier release cannot be read", e);
        }
    }
}
