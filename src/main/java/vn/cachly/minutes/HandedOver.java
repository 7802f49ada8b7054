package vn.cachly.minutes;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What is known of handovers and of the units that receive people, read only. */
@ApplicationScoped
class HandedOver {
    private final Session session;

    HandedOver(Session session) {
        this.session = session;
    }

    /** Where somebody was sent, as the statement gives it. */
    @RegisterForReflection
    record Sent(UUID stayId, UUID unitId, String transport, String vehicle, Instant sentAt, LocalDate followUpUntil) {}

    /** A unit by the names people use, as the statement gives it. */
    @RegisterForReflection
    record Unit(UUID id, String name, String province) {}

    /** Without those who were handed over by mistake. */
    List<Sent> sent(Collection<UUID> stays) {
        return session.createNativeQuery("""
                        select stay_id, unit_id, transport, vehicle, sent_at, follow_up_until from handover
                         where stay_id = any(:stays) and withdrawn_at is null""", Sent.class)
                .setParameter("stays", stays.toArray(UUID[]::new))
                .getResultList();
    }

    /** The highest unit above each, whatever lies between. */
    List<Unit> units(Collection<UUID> ids) {
        return session.createNativeQuery("""
                        with recursive up (id, name, top, parent_id) as (
                            select u.id, u.name, u.name, u.parent_id from area_unit u where u.id = any(:ids)
                            union all
                            select up.id, up.name, u.name, u.parent_id from up join area_unit u on u.id = up.parent_id)
                        select id, name, cast(nullif(top, name) as text) as province from up where parent_id is null
                         order by searchable(name), id""", Unit.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }
}
