package vn.cachly.protocol;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/protocols")
@Tag(
        name = "protocols",
        description = "How long quarantine lasts, counted from what, with which tests; by instrument and moment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ProtocolResource {
    private final ProtocolService service;
    private final VersionService versions;
    private final PublicationService publications;

    ProtocolResource(ProtocolService service, VersionService versions, PublicationService publications) {
        this.service = service;
        this.versions = versions;
        this.publications = publications;
    }

    @POST
    @RolesAllowed(Role.DEPARTMENT)
    @Extension(name = "x-creates", value = "true")
    @Operation(
            summary = "Add a protocol",
            description =
                    "A rule for some categories in the nation, a unit or a camp. What it orders comes with its versions.")
    @Extension(name = "x-400", value = "SCOPE_PLACE, CATEGORY_UNKNOWN")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND: also the nation for those who may not act everywhere")
    @Extension(name = "x-409", value = "ID_TAKEN")
    public RestResponse<ProtocolView> add(@NotNull @Valid AddProtocol command) {
        return Answers.recorded(service.add(command), "/api/v1/protocols");
    }

    @GET
    @Authenticated
    @Operation(
            summary = "Protocols",
            description = "With all their versions, the built-in history of 2020 and 2021 included.")
    public Page<ProtocolView> page(@RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit, @RestQuery String cursor) {
        return service.page(Keyset.of(limit, cursor));
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(summary = "One protocol", description = "With its versions, the latest first.")
    public RestResponse<ProtocolView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }

    @POST
    @Path("{id}/versions")
    @RolesAllowed(Role.DEPARTMENT)
    @Extension(name = "x-creates", value = "true")
    @Operation(summary = "Draft a version", description = "It applies to nobody until it is published.")
    @Extension(name = "x-400", value = "END_BEFORE_START, ANCHOR_KIND, MILESTONE_TWICE, CONDITION_INCOMPLETE")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND: of another place")
    @Extension(name = "x-409", value = "ID_TAKEN")
    public RestResponse<ProtocolVersion> draft(@RestPath UUID id, @NotNull @Valid AddVersion command) {
        return Answers.recorded(versions.add(id, command), "/api/v1/protocols/" + id + "/versions");
    }

    @GET
    @Path("{id}/versions/{versionId}")
    @Authenticated
    @Operation(summary = "One version")
    public RestResponse<ProtocolVersion> version(@RestPath UUID id, @RestPath UUID versionId) {
        return Answers.ok(versions.view(id, versionId));
    }

    @POST
    @Path("{id}/versions/{versionId}/publish")
    @RolesAllowed(Role.DEPARTMENT)
    @Operation(
            summary = "Publish a version",
            description =
                    "New stays come under it from its moment on. Those in quarantine keep their dates until an officer applies it; see preview.")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND: of another place")
    @Extension(
            name = "x-409",
            value = "ALREADY_PUBLISHED; SAME_EFFECT: another published version begins at that moment")
    public RestResponse<ProtocolVersion> publish(
            @RestPath UUID id,
            @RestPath UUID versionId,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid PublishVersion command) {
        return Answers.ok(publications.publish(id, versionId, Answers.version(version), command));
    }

    @POST
    @Path("{id}/versions/{versionId}/end")
    @RolesAllowed(Role.DEPARTMENT)
    @Operation(
            summary = "Say until when a version holds",
            description = "A rule of a narrower place would otherwise outlive the wider one that replaces it.")
    @Extension(name = "x-400", value = "END_BEFORE_START")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND: of another place")
    public RestResponse<ProtocolVersion> end(
            @RestPath UUID id,
            @RestPath UUID versionId,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid EndVersion command) {
        return Answers.ok(publications.end(id, versionId, Answers.version(version), command));
    }

    @POST
    @Path("{id}/versions/{versionId}/correct-instrument")
    @RolesAllowed(Role.DEPARTMENT)
    @Operation(
            summary = "Correct how an instrument is written",
            description = "Its number, issuer and source. What it orders never changes.")
    @Extension(name = "x-404", value = "PLACE_NOT_FOUND: of another place")
    public RestResponse<ProtocolVersion> correct(
            @RestPath UUID id,
            @RestPath UUID versionId,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid CorrectInstrument command) {
        return Answers.ok(publications.correct(id, versionId, Answers.version(version), command));
    }
}
