package vn.cachly.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;

@Path("/api/v1/certificates")
@Tag(name = "certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CertificateResource {
    private static final String HTML = "text/html;charset=UTF-8";
    private static final String PDF = "application/pdf";

    private final CertificateService service;
    private final CertificateStepService steps;
    private final CertificatePapers papers;

    CertificateResource(CertificateService service, CertificateStepService steps, CertificatePapers papers) {
        this.service = service;
        this.steps = steps;
        this.papers = papers;
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "One certificate",
            description = "With `Accept: application/pdf` or `text/html` the paper itself, in Vietnamese.",
            extensions = @Extension(name = "x-409", value = "CERTIFICATE_ERASED: there is nothing left to print"))
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CertificateView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<CertificateView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }

    /** Nothing in the page is fetched or run, whatever a name says. */
    @GET
    @Path("{id}")
    @Produces(HTML + ";qs=0.5")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(hidden = true)
    public RestResponse<String> page(@RestPath UUID id) {
        return RestResponse.ResponseBuilder.ok(papers.page(service.view(id)), HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }

    @GET
    @Path("{id}")
    @Produces(PDF + ";qs=0.4")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(hidden = true)
    public RestResponse<byte[]> pdf(@RestPath UUID id) {
        CertificateView certificate = service.view(id);
        return RestResponse.ResponseBuilder.ok(papers.pdf(certificate), PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Disposition", "inline; filename=\"" + certificate.serial() + ".pdf\"")
                .build();
    }

    @POST
    @Path("{id}/revoke")
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Revoke a certificate",
            description = "From this moment whoever verifies it is told so; the reason is not told.")
    @Extension(name = "x-409", value = "CERTIFICATE_REVOKED")
    public RestResponse<CertificateView> revoke(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid RevokeCertificate command) {
        return Answers.ok(steps.revoke(id, Answers.version(version), command));
    }

    @POST
    @Path("{id}/prints")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Say that it was put on paper", description = "Again, or for the first time; each is counted.")
    @Extension(name = "x-409", value = "CERTIFICATE_REVOKED, ID_TAKEN")
    public RestResponse<CertificateView> print(@RestPath UUID id, @NotNull @Valid RecordPrint command) {
        return Answers.ok(steps.print(id, command));
    }

    @POST
    @Path("{id}/erase")
    @RolesAllowed(Role.AUDITOR)
    @Operation(
            summary = "Erase whose certificate it is",
            description = "For the data protection officer: name, papers, address and the signed text go; "
                    + "serial, days and whether it is valid stay. It cannot be printed any more.")
    public RestResponse<CertificateView> erase(@RestPath UUID id, @NotNull @Valid EraseCertificate command) {
        return Answers.ok(steps.erase(id, command));
    }
}
