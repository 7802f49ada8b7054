package vn.cachly.signing;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.cachly.access.Actor;
import vn.cachly.access.CurrentActor;

@Path("/api/v1/certificates/jwks")
@Tag(
        name = "certificates",
        description = "What somebody is given who has completed quarantine, and whether it is genuine")
@Produces(MediaType.APPLICATION_JSON)
class PublicKeyResource {
    private final SigningService service;
    private final CurrentActor current;

    PublicKeyResource(SigningService service, CurrentActor current) {
        this.service = service;
        this.current = current;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "The public keys of certificates",
            description = "All there ever were (RFC 7517), the newest first. Nobody has to sign in.")
    @Extension(name = "x-public", value = "true")
    public Jwks jwks() {
        current.become(Actor.service("public"));
        return service.jwks();
    }
}
