package vn.cachly.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.shared.PlainText;

/** Where the QR code leads: short, because it has to fit into the code, and therefore outside the API. */
@Path("/v/{serial}")
@Produces(VerificationPageResource.HTML)
class VerificationPageResource {
    static final String HTML = "text/html;charset=UTF-8";
    private static final int LONGEST_NAME = 200;

    private final VerificationService service;
    private final VerificationPages pages;
    private final Stranger stranger;

    VerificationPageResource(VerificationService service, VerificationPages pages, Stranger stranger) {
        this.service = service;
        this.pages = pages;
        this.stranger = stranger;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<String> look(@RestPath String serial) {
        return answer(service.look(serial, stranger.enter()));
    }

    /** What was typed stands in the body, so that it is in no log and no history. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @Operation(hidden = true)
    public RestResponse<String> match(@RestPath String serial, @RestForm String typed) {
        String address = stranger.enter();
        String text = typed == null || !PlainText.isFit(typed) ? "" : PlainText.clean(typed);
        if (!text.isEmpty() && text.length() <= LONGEST_NAME) {
            return answer(service.match(serial, holder(text), address));
        }
        Attempt attempt = service.look(serial, address);
        return attempt.shown() == null ? answer(attempt) : answer(400, pages.ofNothingTyped(attempt.shown()));
    }

    /** Four characters with a digit among them are the end of a number; there is no such name. */
    private static MatchHolder holder(String text) {
        return text.matches("(?=.*\\d)[0-9A-Za-z]{4}") ? new MatchHolder(null, text) : new MatchHolder(text, null);
    }

    private RestResponse<String> answer(Attempt attempt) {
        int status = switch (attempt.outcome()) {
            case SHOWN, MATCH, NO_MATCH -> 200;
            case UNKNOWN -> 404;
            case TOO_MANY -> 429;
        };
        return answer(status, pages.of(attempt));
    }

    private static RestResponse<String> answer(int status, String page) {
        return RestResponse.ResponseBuilder.<String>create(status)
                .entity(page)
                .type(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'")
                .build();
    }
}
