package vn.cachly.signing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import vn.cachly.access.Actor;
import vn.cachly.access.CurrentActor;

/** There is a key before anybody needs one, and a wrong setting is noticed before anybody leaves. */
@ApplicationScoped
class FirstKey {
    private final SigningService service;
    private final CurrentActor current;

    FirstKey(SigningService service, CurrentActor current) {
        this.service = service;
        this.current = current;
    }

    @ActivateRequestContext
    void make(@Observes StartupEvent event) {
        current.become(Actor.service("first-key"));
        service.begin();
    }
}
