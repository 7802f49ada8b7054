package vn.cachly.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.cachly.access.Actor;
import vn.cachly.access.CurrentActor;
import vn.cachly.shared.Changed;
import vn.cachly.shared.Happened;
import vn.cachly.shared.PersonsRead;
import vn.cachly.shared.RequestFacts;
import vn.cachly.shared.Timekeeper;

/** Writes down who changed or read what, in the transaction that does it: neither is without the other. */
@ApplicationScoped
class AuditTrail {
    private static final String WRITE = """
            with written as (
                insert into audit_entry (recorded_at, issuer, subject, client, purpose, action, resource, ids, facility_id,
                                         happened_at, claimed_at, skew_ms, request_id)
                values (:now, :issuer, :subject, :client, :purpose, :action, :resource, :ids, cast(:facility as uuid),
                        cast(:happened as timestamptz), cast(:claimed as timestamptz), cast(:skew as bigint), cast(:request as text))
                returning id)
            insert into audit_unsealed (entry_id) select id from written""";

    private final Session session;
    private final CurrentActor current;
    private final RequestFacts facts;
    private final Timekeeper timekeeper;

    AuditTrail(Session session, CurrentActor current, RequestFacts facts, Timekeeper timekeeper) {
        this.session = session;
        this.current = current;
        this.facts = facts;
        this.timekeeper = timekeeper;
    }

    void on(@Observes Changed change) {
        List<UUID> ids =
                Stream.concat(Stream.of(change.id()), change.also().stream()).toList();
        write(change.action(), change.resource(), ids, change.facilityId(), change.when());
    }

    void on(@Observes PersonsRead read) {
        write(read.action(), read.resource(), read.ids(), read.facilityId(), null);
    }

    private void write(String action, String resource, List<UUID> ids, UUID facility, Happened when) {
        Actor actor = current.get();
        boolean shifted = when != null && when.skewMillis() != 0;
        session.createNativeMutationQuery(WRITE)
                .setParameter("now", when == null ? timekeeper.now() : when.recordedAt())
                .setParameter("issuer", actor.issuer())
                .setParameter("subject", actor.subject())
                .setParameter("client", actor.client())
                .setParameter("purpose", actor.purpose().name())
                .setParameter("action", action)
                .setParameter("resource", resource)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("facility", facility)
                .setParameter("happened", when == null ? null : when.at())
                .setParameter("claimed", shifted ? when.claimed() : null)
                .setParameter("skew", shifted ? when.skewMillis() : null)
                .setParameter("request", facts.requestId().orElse(null))
                .executeUpdate();
    }
}
