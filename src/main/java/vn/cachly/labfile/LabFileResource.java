package vn.cachly.labfile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;
import vn.cachly.sheet.SheetReader;

@Path("/api/v1/test-results/files")
@Tag(name = "results")
@Produces(MediaType.APPLICATION_JSON)
class LabFileResource {
    private final LabFileService service;

    LabFileResource(LabFileService service) {
        this.service = service;
    }

    @POST
    @Consumes({SheetReader.CSV, SheetReader.XLSX, SheetReader.ANY})
    @RolesAllowed({Role.LABORATORY, Role.HEALTH_WORKER, Role.DEPARTMENT})
    @Operation(summary = "Send results by a file", description = """
                    CSV or XLSX, with the columns of `/form` in any order, of which `Mã ống`, `Kết quả` and `Có kết quả lúc` must be there, and \
                    the name or the birth year in each row. Every row is accounted for: recorded, same as before, in the tray, or refused with \
                    its row, field and code; a bad row stops none of the others. The laboratory counts rows and positives, and where the file \
                    has another number of either, nothing of it is written. The same file again changes nothing and is answered as the \
                    first time.""")
    @Extension(name = "x-400", value = """
                    TOTALS_MISSING; SHEET_REFUSED, with everything that is wrong with the table in `errors`: HEADER_MISSING, UNKNOWN_COLUMN, \
                    MISSING_COLUMN, REPEATED_COLUMN, SECOND_SHEET, MERGED_CELLS; FILE_UNREADABLE, FILE_EMPTY, FILE_OLD_FORMAT, \
                    FILE_TOO_LARGE, FILE_TOO_MANY_ROWS, FILE_TOO_MANY_COLUMNS""")
    @Extension(name = "x-409", value = "CONTROL_TOTAL: another number of rows or positives than was told")
    public RestResponse<LabFileView> accept(
            @NotNull
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = SheetReader.CSV,
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples = @ExampleObject(name = "Two tubes", value = """
                                    Mã ống;Họ và tên;Năm sinh;Kết quả;Có kết quả lúc;Phương pháp
                                    HT-2611-0042;Nguyễn Thị Hoa;1984;Âm tính;23/11/2026 18:00;RT-PCR
                                    HT-2611-0043;Trần Văn Nam;1980;Dương tính;23/11/2026 18:00;RT-PCR
                                    """)),
                                @Content(
                                        mediaType = SheetReader.XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    byte[] command,
            @Parameter(description = "Judge the file and write nothing; the totals may be left out")
                    @RestQuery
                    @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "How many results are in it, counted by the laboratory") @RestQuery @Min(0)
                    Integer rows,
            @Parameter(description = "How many of them are positive") @RestQuery @Min(0) Integer positives) {
        return Answers.ok(service.accept(command, new LabFileControl(rows, positives), dryRun));
    }

    @GET
    @RolesAllowed({Role.LABORATORY, Role.HEALTH_WORKER, Role.DEPARTMENT})
    @Operation(summary = "Files of results that you have sent", description = "In figures, the newest first.")
    public Page<LabFileView> list(@RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit, @RestQuery String cursor) {
        return service.own(Keyset.of(limit, cursor));
    }

    @GET
    @Path("form")
    @Produces(SheetReader.XLSX)
    @RolesAllowed({Role.LABORATORY, Role.HEALTH_WORKER, Role.DEPARTMENT})
    @Operation(
            summary = "A blank form for results",
            description = "A workbook with Vietnamese titles; sent back filled in as it is.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = SheetReader.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> form() {
        return RestResponse.ResponseBuilder.ok(service.form(true))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ket-qua-xet-nghiem.xlsx\"")
                .build();
    }

    @GET
    @Path("form/csv")
    @Produces(SheetReader.CSV)
    @RolesAllowed({Role.LABORATORY, Role.HEALTH_WORKER, Role.DEPARTMENT})
    @Operation(summary = "The same form as a text file")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = SheetReader.CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> textForm() {
        return RestResponse.ResponseBuilder.ok(new String(service.form(false), StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"ket-qua-xet-nghiem.csv\"")
                .build();
    }
}
