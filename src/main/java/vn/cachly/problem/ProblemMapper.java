package vn.cachly.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The only way an error leaves a resource. Names the types for which Quarkus has mappers of its own, to be before them. */
public class ProblemMapper {
    private final Problems problems;

    ProblemMapper(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        AuthenticationFailedException.class,
        UnauthorizedException.class,
        ForbiddenException.class,
        ValidationException.class,
        ResteasyReactiveViolationException.class,
        MismatchedInputException.class,
        ValueInstantiationException.class
    })
    public RestResponse<Problem> map(Throwable failure, HttpHeaders headers, UriInfo uri) {
        Locale language = Language.of(headers.getAcceptableLanguages());
        Problem problem = DatabaseRefusal.cause(failure, UnreadableParameter.class)
                .map(unreadable -> problems.of(unreadable.nameIn(uri), language))
                .orElseGet(() -> problems.of(failure, language));
        RestResponse.ResponseBuilder<Problem> answer =
                RestResponse.ResponseBuilder.<Problem>create(problem.status()).entity(problem);
        answer.header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        if (problem.status() == CommonCode.UNAUTHENTICATED.status()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.status() == CommonCode.OVERLOADED.status()) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.build();
    }
}
