package vn.cachly.certificate;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** How often certificates were put on paper, and why. */
@ApplicationScoped
class Prints {
    private final Session session;

    Prints(Session session) {
        this.session = session;
    }

    /** A print as it was recorded. */
    @RegisterForReflection
    record Print(UUID certificateId, String reasonCode) {}

    /** @return whether it is new */
    boolean add(RecordPrint print, Certificate of, Instant now, String by) {
        return session.createNativeMutationQuery("""
                                insert into certificate_print (id, certificate_id, facility_id, recorded_at, recorded_by, reason_code)
                                values (:id, :certificate, :facility, :now, :by, :reason) on conflict do nothing""")
                        .setParameter("id", print.id())
                        .setParameter("certificate", of.id())
                        .setParameter("facility", of.facilityId())
                        .setParameter("now", now)
                        .setParameter("by", by)
                        .setParameter("reason", print.reason().name())
                        .executeUpdate()
                == 1;
    }

    Optional<Print> find(UUID id) {
        return session.createNativeQuery(
                        "select certificate_id, reason_code from certificate_print where id = :id", Print.class)
                .setParameter("id", id)
                .uniqueResultOptional();
    }
}
