package vn.cachly.opening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.problem.ProblemTexts;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Recorded;
import vn.cachly.shared.RequestFacts;
import vn.cachly.sheet.SheetReader;

@Path("/api/v1/facilities/{id}/opening-balance")
@Tag(name = "opening-balance", description = "How a camp that is already full goes live")
@Produces(MediaType.APPLICATION_JSON)
class OpeningBalanceResource {
    private final OpeningBalanceService service;
    private final ProblemTexts texts;
    private final RequestFacts request;

    OpeningBalanceResource(OpeningBalanceService service, ProblemTexts texts, RequestFacts request) {
        this.service = service;
        this.texts = texts;
        this.request = request;
    }

    @POST
    @Consumes({SheetReader.CSV, SheetReader.XLSX, SheetReader.ANY})
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT})
    @Extension(name = "x-creates", value = "true")
    @Extension(name = "x-400", value = OpeningTexts.UNREADABLE)
    @Extension(name = "x-409", value = OpeningTexts.REFUSED)
    @Extension(name = "x-413", value = OpeningTexts.TOO_LARGE)
    @Operation(summary = "Take over everybody who is in the camp", description = OpeningTexts.LOAD)
    public RestResponse<OpeningBalanceView> load(
            @RestPath UUID id,
            @NotNull
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = SheetReader.CSV,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                                        examples =
                                                @ExampleObject(
                                                        name = "A mother and her child",
                                                        value = OpeningTexts.EXAMPLE)),
                                @Content(
                                        mediaType = SheetReader.XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = SheetReader.ANY,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    byte[] command,
            @Parameter(description = "Judge the file and write nothing") @RestQuery @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "How many people the file should have, counted without it") @RestQuery Long rows,
            @Parameter(description = "How many of them are men") @RestQuery Long men,
            @Parameter(description = "How many of them are women") @RestQuery Long women) {
        Recorded<OpeningBalanceView> loaded = service.load(id, command, dryRun, new OpeningTotals(rows, men, women));
        return Answers.recorded(
                new Recorded<>(said(loaded.view()), loaded.isNew()), "/api/v1/facilities/" + id + "/opening-balance");
    }

    @GET
    @Path("{balanceId}")
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "What a file did",
            description = "As it was answered when it was loaded; the figures do not follow what happened since.")
    public RestResponse<OpeningBalanceView> view(@RestPath UUID id, @RestPath UUID balanceId) {
        return Answers.ok(said(service.view(id, balanceId)));
    }

    private OpeningBalanceView said(OpeningBalanceView view) {
        return view.saying(code -> texts.title(code, request.language()));
    }
}
