package vn.cachly.access;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import vn.cachly.shared.Ids;
import vn.cachly.shared.Timekeeper;

/** While nobody is assigned anywhere, assigns the subject that the operator named. */
@ApplicationScoped
class FirstAdministrator {
    private final AccessConfig config;
    private final AssignmentService assignments;
    private final CurrentActor current;
    private final Timekeeper timekeeper;

    FirstAdministrator(
            AccessConfig config, AssignmentService assignments, CurrentActor current, Timekeeper timekeeper) {
        this.config = config;
        this.assignments = assignments;
        this.current = current;
        this.timekeeper = timekeeper;
    }

    @ActivateRequestContext
    void assign(@Observes StartupEvent event) {
        config.firstAdministrator().ifPresent(first -> {
            current.become(Actor.service("first-administrator"));
            if (assignments.isNobodyAssigned()) {
                assignments.assign(new AssignPlace(
                        Ids.next(), first.issuer(), first.subject(), null, null, true, timekeeper.now(), null));
                Log.infof("Assigned %s of %s everywhere, as the first administrator", first.subject(), first.issuer());
            }
        });
    }
}
