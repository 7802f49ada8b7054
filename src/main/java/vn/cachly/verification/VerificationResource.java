package vn.cachly.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.problem.RuleBroken;

@Path("/api/v1/certificates/verify")
@Tag(name = "certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class VerificationResource {
    private final VerificationService service;
    private final Stranger stranger;

    VerificationResource(VerificationService service, Stranger stranger) {
        this.service = service;
        this.stranger = stranger;
    }

    @GET
    @Path("{serial}")
    @PermitAll
    @Operation(
            summary = "Whether a certificate is valid",
            description = "For anybody, without signing in. Compare the days with those on the paper. "
                    + "An address that has asked for many serials that do not exist is told nothing for an hour.")
    @Extension(name = "x-public", value = "true")
    @Extension(name = "x-429", value = "TOO_MANY_TRIES")
    public RestResponse<VerificationView> look(@RestPath String serial) {
        return answer(service.look(serial, stranger.enter()).orRefuse());
    }

    @POST
    @Path("{serial}")
    @PermitAll
    @Operation(
            summary = "Whether a certificate is that of its holder",
            description =
                    "The full name (without marks, or with all of them), or the last four characters of the identity document. "
                            + "Five tries an hour for one certificate, and five from one address.")
    @Extension(name = "x-public", value = "true")
    @Extension(name = "x-400", value = "MATCH_ONE: one of the two")
    @Extension(name = "x-429", value = "TOO_MANY_TRIES")
    public RestResponse<MatchView> match(@RestPath String serial, @NotNull @Valid MatchHolder command) {
        if (!command.namesOne()) {
            throw new RuleBroken(VerificationRule.MATCH_ONE);
        }
        Attempt attempt = service.match(serial, command, stranger.enter());
        VerificationView shown = attempt.orRefuse();
        return answer(new MatchView(shown.serial(), shown.status(), attempt.outcome() == Outcome.MATCH));
    }

    @POST
    @PermitAll
    @Operation(
            summary = "Whether a signed text is genuine",
            description =
                    "FORGED: not signed by one of our keys, or not what is on record. A genuine one may be revoked.")
    @Extension(name = "x-public", value = "true")
    public RestResponse<VerificationView> verify(@NotNull @Valid VerifySignature command) {
        stranger.enter();
        return answer(service.verify(command));
    }

    private static <T> RestResponse<T> answer(T view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
