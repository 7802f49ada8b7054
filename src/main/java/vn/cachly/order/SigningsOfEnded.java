package vn.cachly.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.hibernate.Session;
import vn.cachly.area.UnitsEnding;
import vn.cachly.shared.Scalar;

/** Who signs for the camps of a unit that ends is for people to delegate anew. */
@ApplicationScoped
class SigningsOfEnded {
    private static final String OUTLIVING = """
            select a.id from signing_authority a join area_unit u on u.id = a.unit_id
             where a.unit_id = any(:units)
               and (a.ends_at is null or a.ends_at > cast(u.valid_until as timestamp) at time zone 'Asia/Ho_Chi_Minh')
             order by a.id""";

    private final Session session;

    SigningsOfEnded(Session session) {
        this.session = session;
    }

    void on(@Observes UnitsEnding ending) {
        ending.left(
                "signing",
                Scalar.query(session, OUTLIVING, UUID.class)
                        .setParameter("units", ending.units().toArray(UUID[]::new))
                        .getResultList());
    }
}
