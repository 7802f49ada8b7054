package vn.cachly.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.Language;
import vn.cachly.problem.RuleBroken;

/** Reads the headers that every request may carry, and says so when a device's clock is far off. */
public class Headers {
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    public static final String SENT_AT = "Sent-At";
    public static final String PURPOSE = "Purpose";
    public static final String REQUEST_ID = "X-Request-Id";
    public static final String CLOCK_SKEW = "Clock-Skew";

    private static final Pattern REQUEST_ID_FORM = Pattern.compile("[A-Za-z0-9_.:-]{1,64}");
    /** A clock that has lost its battery shows 1970. */
    private static final Duration BELIEVABLE = Duration.ofDays(36_525);

    private static final long TOLERATED_MILLIS = Duration.ofMinutes(2).toMillis();

    private final Clock clock;
    private final RequestFacts facts;

    Headers(Clock clock, RequestFacts facts) {
        this.clock = clock;
        this.facts = facts;
    }

    @ServerRequestFilter
    public void read(ContainerRequestContext request) {
        String id = request.getHeaderString(REQUEST_ID);
        facts.read(
                request.getHeaderString(IDEMPOTENCY_KEY),
                request.getHeaderString(PURPOSE),
                id != null && REQUEST_ID_FORM.matcher(id).matches() ? id : null,
                skewMillis(request.getHeaderString(SENT_AT)),
                Language.of(request.getAcceptableLanguages()));
    }

    @ServerResponseFilter
    public void tell(ContainerResponseContext response) {
        facts.requestId().ifPresent(id -> response.getHeaders().putSingle(REQUEST_ID, id));
        facts.skewMillis()
                .filter(skew -> Math.abs(skew) > TOLERATED_MILLIS)
                .ifPresent(skew -> response.getHeaders()
                        .putSingle(CLOCK_SKEW, Duration.ofMillis(skew).toString()));
    }

    private Long skewMillis(String sentAt) {
        if (sentAt == null) {
            return null;
        }
        try {
            Duration skew = Duration.between(OffsetDateTime.parse(sentAt).toInstant(), clock.instant());
            if (skew.abs().compareTo(BELIEVABLE) < 0) {
                return skew.toMillis();
            }
        } catch (DateTimeException notAMoment) {
            // Refused below, like a moment that no clock shows.
        }
        throw new RuleBroken(CommonCode.INVALID).at(SENT_AT);
    }
}
