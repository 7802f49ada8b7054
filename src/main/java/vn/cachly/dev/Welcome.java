package vn.cachly.dev;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the demo and tells a newcomer what there is. */
@ApplicationScoped
@IfBuildProfile("dev")
class Welcome {
    private static final long AFTER_QUARKUS_HAS_SPOKEN = 700;

    /** The demo signs certificates, for which the key has to be there. */
    private static final int LAST = Interceptor.Priority.LIBRARY_AFTER;

    private static final String TEXT = """

            Cách Ly is running, with %s demo province (An Giang; camps and people are invented):
            %d camps, %d beds, %d people in quarantine, %d who have gone through.

              Look      http://localhost:%d/q/swagger-ui      API description  http://localhost:%d/q/openapi
              Users     lan (reception)  minh (health-worker)  hung (commander)  all three in Tô Châu
                        yen (health-worker)  khoa (commander)  in Long Xuyên    thu (commander)  in Kiên Lương
                        mai (health-department)  lab (laboratory)  of the province    tam (committee)  of the commune Tô Châu
                        bang-tin (client)  quan (administrator)  kim (auditor)
              Token     TOKEN=$(curl -s localhost:%d/dev/token/lan)

              Try 1     curl -s -H "Authorization: Bearer $TOKEN" localhost:%d/api/v1/facilities
                  2     curl -s -H "Authorization: Bearer $TOKEN" "localhost:%d/api/v1/capacity?by=FACILITY"
                  3     admit a person: "First five minutes" in README.md has the call ready to paste

              As mai    /facilities/{id}/board, /muster, /date-alarms   (ids end in 0f001 to 0f007: 01990000-0000-7000-8000-00000000f004)
                        /stays/01990000-0000-7000-8000-000000005006        days are over, but a hold keeps the school in (/release-holds)
                        /stays/01990000-0000-7000-8000-000000005007        positive; those of his old room are contacts since
                        /stays/01990000-0000-7000-8000-000000005008        suspected, in a room of his own
              As yen    /facilities/01990000-0000-7000-8000-00000000f005/health-round, /health-alerts, /sampling-tasks, /release-due
                        /exposures   /release-lists?facilityId=01990000-0000-7000-8000-00000000f005   /result-reviews
              As lab    /facilities/01990000-0000-7000-8000-00000000f005/samples?state=RECEIVED
              As tam    /handovers?open=true   /tasks

            Data are kept in %s; start with -Dcachly.fresh to begin afresh.
            """;

    private final DemoProvince demo;
    private final DevTokens tokens;
    private final Vertx vertx;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    Welcome(DemoProvince demo, DevTokens tokens, Vertx vertx) {
        this.demo = demo;
        this.tokens = tokens;
        this.vertx = vertx;
    }

    void greet(@Observes @Priority(LAST) StartupEvent event) {
        String freshness = demo.load(tokens.issuer()) ? "a new" : "the";
        DemoFigures.Figures figures = demo.figures();
        String text = TEXT.formatted(
                freshness,
                figures.camps(),
                figures.beds(),
                figures.people(),
                figures.gone(),
                port,
                port,
                port,
                port,
                port,
                DevDatabase.KEPT.toAbsolutePath());
        vertx.setTimer(AFTER_QUARKUS_HAS_SPOKEN, id -> System.out.println(text));
    }
}
