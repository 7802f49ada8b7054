package vn.cachly.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;

@Path("/api/v1/certificate-keys/rotate")
@Tag(name = "certificates")
@Produces(MediaType.APPLICATION_JSON)
class SigningKeyResource {
    private final SigningService service;

    SigningKeyResource(SigningService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Sign with a new key from now on",
            description = "Whatever the old one has signed still verifies. Needs a place everywhere.")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND: you may not act everywhere")
    public RestResponse<SigningKeyView> rotate() {
        return Answers.ok(service.rotate());
    }
}
