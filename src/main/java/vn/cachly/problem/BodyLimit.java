package vn.cachly.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that says it is too large before it is read. Quarkus would do the same without a word, and has one measure
 * for everything: a file may be larger than what is read into memory as JSON.
 */
@ApplicationScoped
class BodyLimit {
    private static final int BEFORE_QUARKUS_LOOKS = 10_000;
    private static final int AFTER_QUARKUS_LOOKED = 1;
    private static final Set<String> FILES = Set.of(
            "text/csv",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/octet-stream");
    private static final Set<String> BODILESS = Set.of("GET", "HEAD", "OPTIONS");

    private final AtTheDoor door;
    private final long ofFiles;
    private final long ofOthers;

    BodyLimit(
            AtTheDoor door,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize ofFiles,
            @ConfigProperty(name = "cachly.http.max-body-size") MemorySize ofOthers) {
        this.door = door;
        this.ofFiles = ofFiles.asLongValue();
        this.ofOthers = ofOthers.asLongValue();
    }

    void watch(@Observes Filters filters) {
        filters.register(this::look, BEFORE_QUARKUS_LOOKS);
        filters.register(this::bound, AFTER_QUARKUS_LOOKED);
    }

    private void look(RoutingContext context) {
        if (announced(context.request()) <= of(context.request().getHeader("Content-Type"))) {
            context.next();
            return;
        }
        door.refuse(context, CommonCode.TOO_LARGE);
    }

    /** What comes in pieces is counted by us, and nobody waits for the rest of what has been refused. */
    private void bound(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.getHeader("Content-Length") == null
                && mayHaveBody(request.method().name())) {
            context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
            context.addEndHandler(answered -> {
                if (!request.isEnded()) {
                    request.connection().close();
                }
            });
        }
        context.next();
    }

    static boolean mayHaveBody(String method) {
        return !BODILESS.contains(method);
    }

    /** How many bytes a body of this type may have. */
    long of(String type) {
        return type != null && FILES.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                ? ofFiles
                : ofOthers;
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
