package vn.cachly.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that says it is too large before it is read. Quarkus would do the same without a word. */
@ApplicationScoped
class BodyLimit {
    private static final int BEFORE_QUARKUS_LOOKS = 10_000;

    private final Problems problems;
    private final ObjectMapper mapper;
    private final long limit;

    BodyLimit(
            Problems problems,
            ObjectMapper mapper,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.problems = problems;
        this.mapper = mapper;
        this.limit = limit.asLongValue();
    }

    void watch(@Observes Filters filters) {
        filters.register(this::look, BEFORE_QUARKUS_LOOKS);
    }

    private void look(RoutingContext context) {
        if (announced(context.request()) <= limit) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(CommonCode.TOO_LARGE.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Connection", "close")
                .end(body(context))
                .onComplete(sent -> context.request().connection().close());
    }

    private String body(RoutingContext context) {
        List<Locale> accepted = context.acceptableLanguages().stream()
                .map(language -> Locale.forLanguageTag(language.tag()))
                .toList();
        try {
            return mapper.writeValueAsString(problems.of(CommonCode.TOO_LARGE, Language.of(accepted), List.of()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
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
