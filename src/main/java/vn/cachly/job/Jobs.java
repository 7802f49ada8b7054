package vn.cachly.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.cachly.access.Actor;
import vn.cachly.access.Role;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Scalar;

/** Jobs as those see them who ask. */
@ApplicationScoped
class Jobs {
    private static final String ADD = """
            insert into job (id, kind, facility_id, about_id, issuer, subject, client, roles, purpose, language, request_id, request,
                             content_hash, total, due_at, requested_at)
            values (:id, :kind, cast(:facility as uuid), cast(:about as uuid), :issuer, :subject, :client, :roles, :purpose, :language,
                    cast(:requestId as text), cast(:request as jsonb), :hash, :total, :now, :now)
            on conflict do nothing""";

    private static final String COLUMNS = """
            select id, kind, about_id, facility_id, state, done, total, cast(result as text) as result, cast(problem as text) as problem,
                   requested_at, started_at, finished_at, version
              from job
            """;

    private static final String ONE = COLUMNS
            + " where id = :id and (issuer = :issuer and subject = :subject or roles <@ cast(:roles as text[]))";

    private static final String PAGE = COLUMNS + """
             where issuer = :issuer and subject = :subject and (requested_at, id) < (:before, :beforeId)
             order by requested_at desc, id desc limit :rows""";

    private final Session session;
    private final JobJson json;

    Jobs(Session session, JobJson json) {
        this.session = session;
        this.json = json;
    }

    /** Who asks, how he wants to be spoken to, in which request, and when. */
    record Asked(Actor actor, Locale language, Optional<String> requestId, Instant at) {}

    /** From here on this transaction sees the jobs of this asker, beside those of his place. */
    void enter(Actor asker) {
        session.createNativeQuery(
                        "select set_config('cachly.job_issuer', :issuer, true), set_config('cachly.job_subject', :subject, true)",
                        Object[].class)
                .setParameter("issuer", asker.issuer())
                .setParameter("subject", asker.subject())
                .getSingleResult();
    }

    /** @return whether it is new */
    boolean add(NewJob job, Asked asked, byte[] hash) {
        return session.createNativeMutationQuery(ADD)
                        .setParameter("id", job.id())
                        .setParameter("kind", job.kind())
                        .setParameter("facility", job.facilityId())
                        .setParameter("about", job.aboutId())
                        .setParameter("issuer", asked.actor().issuer())
                        .setParameter("subject", asked.actor().subject())
                        .setParameter("client", asked.actor().client())
                        .setParameter("roles", roles(asked.actor()))
                        .setParameter("purpose", asked.actor().purpose().name())
                        .setParameter("language", asked.language().getLanguage())
                        .setParameter("requestId", asked.requestId().orElse(null))
                        .setParameter("request", json.written(job.request()))
                        .setParameter("hash", hash)
                        .setParameter("total", job.total())
                        .setParameter("now", asked.at())
                        .executeUpdate()
                == 1;
    }

    /** What an asker's own job was asked with. */
    Optional<byte[]> contentOf(UUID id, Actor asker) {
        return Scalar.query(
                        session,
                        "select content_hash from job where id = :id and issuer = :issuer and subject = :subject",
                        byte[].class)
                .setParameter("id", id)
                .setParameter("issuer", asker.issuer())
                .setParameter("subject", asker.subject())
                .uniqueResultOptional();
    }

    Optional<JobView> find(UUID id, Actor asker) {
        return of(ONE, asker)
                .setParameter("id", id)
                .setParameter("roles", roles(asker))
                .uniqueResultOptional()
                .map(row -> row.view(json));
    }

    List<JobView> page(Actor asker, Keyset keyset) {
        return of(PAGE, asker)
                .setParameter("before", keyset.moment())
                .setParameter("beforeId", keyset.id())
                .setParameter("rows", keyset.rows())
                .getResultStream()
                .map(row -> row.view(json))
                .toList();
    }

    private NativeQuery<JobRow> of(String sql, Actor asker) {
        return session.createNativeQuery(sql, JobRow.class)
                .setParameter("issuer", asker.issuer())
                .setParameter("subject", asker.subject());
    }

    /** Those that mean something here; a provider gives others, too. */
    private static String[] roles(Actor actor) {
        return Role.ALL.stream().filter(actor::has).toArray(String[]::new);
    }
}
