package vn.cachly.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cachly.access.Role;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/facilities/{id}/certificates")
@Tag(name = "certificates")
@Produces(MediaType.APPLICATION_JSON)
class FacilityCertificateResource {
    private final CertificateService service;

    FacilityCertificateResource(CertificateService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Certificates of a camp",
            description = "The newest first, revoked ones too. A departure issues them; "
                    + "a stay has one that is valid at a time (CERTIFICATE_EXISTS).")
    public Page<CertificateLine> page(
            @RestPath UUID id, @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit, @RestQuery String cursor) {
        return service.page(id, Keyset.of(limit, cursor));
    }
}
