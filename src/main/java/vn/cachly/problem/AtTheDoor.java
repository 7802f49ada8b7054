package vn.cachly.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Refuses a request of which nothing more is read, in the same words as everywhere. */
@ApplicationScoped
class AtTheDoor {
    private final Problems problems;
    private final ObjectMapper mapper;

    AtTheDoor(Problems problems, ObjectMapper mapper) {
        this.problems = problems;
        this.mapper = mapper;
    }

    void refuse(RoutingContext context, CommonCode code) {
        context.response()
                .setStatusCode(code.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Connection", "close")
                .end(body(context, code))
                .onComplete(sent -> context.request().connection().close());
    }

    private String body(RoutingContext context, CommonCode code) {
        List<Locale> accepted = context.acceptableLanguages().stream()
                .map(language -> Locale.forLanguageTag(language.tag()))
                .toList();
        try {
            return mapper.writeValueAsString(problems.of(code, Language.of(accepted), List.of()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
