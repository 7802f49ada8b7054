package vn.cachly.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cachly.access.Role;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Sequencer;

@Path("/api/v1/audit")
@Tag(name = "audit", description = "Who read and changed what; sealed, so that nobody can change it unseen")
@Produces(MediaType.APPLICATION_JSON)
class AuditResource {
    private final AuditService service;
    private final Sequencer sequencer;

    AuditResource(AuditService service, Sequencer sequencer) {
        this.service = service;
        this.sequencer = sequencer;
    }

    @GET
    @RolesAllowed(Role.AUDITOR)
    @Operation(
            summary = "Who read and changed what",
            description = "The newest first, with everything up to this moment; of one record, one subject, or all.")
    public AuditPage page(
            @Parameter(description = "A person, stay, bed or other record") @RestQuery UUID id,
            @RestQuery String subject,
            @Parameter(description = "`next` of the page before") @RestQuery Long before,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit) {
        if (before == null) {
            sequencer.catchUp();
        }
        return service.page(id, subject, before, limit);
    }

    @GET
    @Path("verification")
    @RolesAllowed(Role.AUDITOR)
    @Operation(summary = "Check the seals", description = "Computes them again from the entries, a thousand at a time.")
    public AuditVerification verify(
            @Parameter(description = "`next` of the call before") @RestQuery @DefaultValue("0") long after) {
        return service.verify(after);
    }
}
