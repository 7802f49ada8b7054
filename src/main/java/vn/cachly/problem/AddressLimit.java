package vn.cachly.problem;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses an address that is too long. The server itself would do so without a word, and therefore takes more than we do
 * ({@code quarkus.http.limits.max-initial-line-length}).
 */
@ApplicationScoped
class AddressLimit {
    private static final int BEFORE_ANYTHING_LOOKS = 10_001;

    private final AtTheDoor door;
    private final int most;

    AddressLimit(AtTheDoor door, @ConfigProperty(name = "cachly.http.max-address-length") int most) {
        this.door = door;
        this.most = most;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::look, BEFORE_ANYTHING_LOOKS);
    }

    private void look(RoutingContext context) {
        if (context.request().uri().length() > most) {
            door.refuse(context, CommonCode.ADDRESS_TOO_LONG);
        } else {
            context.next();
        }
    }
}
