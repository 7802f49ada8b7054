package vn.cachly.area;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;

@Path("/api/v1/areas/imports")
@Tag(name = "areas")
@Produces(MediaType.APPLICATION_JSON)
class AreaImportResource {
    private static final String CSV = "text/csv";

    private final AreaImportService service;

    AreaImportResource(AreaImportService service) {
        this.service = service;
    }

    @POST
    @Consumes(CSV)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Extension(name = "x-409", value = """
                    ROWS_REFUSED, with the rows in `errors` as `rows[3].code`, where 3 is the line in the file: \
                    UNIT_NOT_FOUND, UNIT_CODE_TAKEN, PARENT_TIER, ROW_REPEATED, UNIT_OTHER_NAME, UNIT_ENDS_OTHERWISE, \
                    UNIT_LIVES_ON, UNIT_HAS_UNITS, WHOLE_AND_MORE, PLACES_LEFT, PLACE_ELSEWHERE""")
    @Extension(name = "x-413", value = "TOO_LARGE: more than 200 kB or 20,000 rows")
    @Operation(summary = "Record a later change of units", description = """
                    A CSV file (UTF-8; commas or semicolons; at most 200 kB and 20,000 rows) with a header and the columns \
                    `change` (NEW or END), `tier`, `code`, `name`, `parentCode`, `from` (2031-12-31 or 31/12/2031), `predecessors` \
                    and `places`. NEW: the code has this meaning from that day on; `predecessors` are codes of its tier on the \
                    day before, each with how much of it came: `30766:WHOLE|30769:PART`. END: the unit no longer exists from \
                    that day on; a name, if given, must be its name. A unit that changes its name, its parent or its extent \
                    ends and begins anew under the same code. A camp in a unit that ends moves to the one unit that took all of \
                    it; if there is none, `places` says where each camp lies: `{facility}:30766|{facility}:30769`. \
                    Assignments to a unit that ends stay with it, because who may act in another is a decision of people: the answer \
                    counts and lists them, assign anew; and so it does with holds, protocols and delegations to sign that rest on a unit \
                    that ends. All of the file is applied or nothing; the \
                    same file again changes nothing.""")
    public RestResponse<AreaImportView> importAll(
            @NotNull
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = CSV,
                                            schema = @Schema(type = SchemaType.STRING),
                                            examples = @ExampleObject(name = "One commune of two", value = """
                                    change,tier,code,name,parentCode,from,predecessors
                                    END,COMMUNE,30766,Phường Tô Châu,,2031-01-01,
                                    END,COMMUNE,30769,Phường Hà Tiên,,2031-01-01,
                                    NEW,COMMUNE,30769,Phường Hà Tiên,91,2031-01-01,30766:WHOLE|30769:WHOLE
                                    """)))
                    byte[] command,
            @Parameter(description = "Judge the file and write nothing") @RestQuery @DefaultValue("false")
                    boolean dryRun) {
        return Answers.ok(service.importAll(command, dryRun));
    }
}
