package vn.cachly.order;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.shared.Scalar;

/** The people on signed orders. */
@ApplicationScoped
class OrderItems {
    private final Session session;

    OrderItems(Session session) {
        this.session = session;
    }

    /** One person on an order, as the statement gives it. */
    @RegisterForReflection
    record Row(UUID stayId, LocalDate fromDay, LocalDate untilDay) {}

    List<OrderItem> of(UUID order) {
        return session.createNativeQuery(
                        "select stay_id, from_day, until_day from quarantine_order_item where order_id = :id and lifted_at is null order by stay_id",
                        Row.class)
                .setParameter("id", order)
                .getResultStream()
                .map(row -> new OrderItem(row.stayId(), row.fromDay(), row.untilDay()))
                .toList();
    }

    /** The stays on the list that are none of this camp's. */
    List<UUID> strangers(RecordOrder order) {
        return Scalar.query(session, """
                        select item.id from unnest(cast(:stays as uuid[])) as item (id)
                         where not exists (select from stay s where s.id = item.id and s.facility_id = :facility
                                              and s.end_kind is distinct from 'VOID')""", UUID.class)
                .setParameter("stays", order.stays().toArray(UUID[]::new))
                .setParameter("facility", order.facilityId())
                .getResultList();
    }
}
