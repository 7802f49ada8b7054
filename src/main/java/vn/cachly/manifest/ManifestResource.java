package vn.cachly.manifest;

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
import java.util.List;
import java.util.UUID;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;
import vn.cachly.sheet.SheetReader;

@Path("/api/v1/arrival-groups/{id}/manifest")
@Tag(name = "arrivals")
@Produces(MediaType.APPLICATION_JSON)
class ManifestResource {
    private final ManifestService service;

    ManifestResource(ManifestService service) {
        this.service = service;
    }

    @POST
    @Consumes({SheetReader.CSV, SheetReader.XLSX, SheetReader.ANY})
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Announce the people of a group by a file", description = """
                    CSV or XLSX, with the columns of `/manifest/form` in any order, of which `Họ và tên`, `Ngày sinh` and `Giới tính` \
                    must be there. All of it or nothing. The same file again changes nothing and is answered as the first time. A \
                    corrected file: rows recognised by the number of a paper, or by name, birth date and sex, are changed while they are \
                    expected and kept otherwise; new ones are added; those it does not name any more are kept and counted, or withdrawn \
                    with `replace`.""")
    @Extension(name = "x-400", value = """
                    SHEET_REFUSED, with everything that is wrong in `errors` as `rows[17].birthDate`, where 17 is the row as a spreadsheet \
                    shows it: HEADER_MISSING, UNKNOWN_COLUMN, MISSING_COLUMN, REPEATED_COLUMN, SECOND_SHEET, MERGED_CELLS, FORMULA, CELL_ERROR, \
                    CELL_MISSING, CELL_TOO_LONG, CELL_WITHOUT_COLUMN, CELL_IS_DATE, TIME_MISSING, YEAR_OF_TWO_DIGITS, DIGITS_LOST, \
                    NUMBER_AMBIGUOUS, CHOICE_UNKNOWN, NATIONALITY_UNKNOWN, TEXT_TOO_LONG, IDENTIFIER_FORM, PHONE_FORM, \
                    BIRTH_IN_FUTURE, IDENTIFIER_TWICE, IN_GROUP_TWICE, GUARDIAN_NOT_IN_GROUP; and FILE_UNREADABLE, FILE_EMPTY, \
                    FILE_OLD_FORMAT, FILE_TOO_LARGE, FILE_TOO_MANY_ROWS, FILE_TOO_MANY_COLUMNS""")
    @Extension(
            name = "x-409",
            value = "CONTROL_TOTAL: another number of rows, men or women than was told; GROUP_CLOSED")
    public RestResponse<ManifestView> accept(
            @RestPath UUID id,
            @NotNull
                    @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = SheetReader.CSV,
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples = @ExampleObject(name = "A family of three", value = """
                                    STT;Họ và tên;Ngày sinh;Giới tính;Quốc tịch;Số CCCD/Hộ chiếu;Gia đình;Quan hệ;Chung giường với STT
                                    1;Nguyễn Thị Hoa;12/05/1984;Nữ;Việt Nam;091184000999;1;Giám hộ;
                                    2;Trần Văn Nam;1980;Nam;Việt Nam;;1;Chồng;
                                    3;Trần Minh Khôi;2023;Nam;Việt Nam;;1;Con;1
                                    """)),
                                @Content(
                                        mediaType = SheetReader.XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    byte[] command,
            @Parameter(description = "Judge the file and write nothing") @RestQuery @DefaultValue("false")
                    boolean dryRun,
            @Parameter(description = "Those it does not name are not expected any more")
                    @RestQuery
                    @DefaultValue("false")
                    boolean replace,
            @Parameter(description = "How many people are in it, for control") @RestQuery @Min(0) Integer rows,
            @RestQuery @Min(0) Integer men,
            @RestQuery @Min(0) Integer women) {
        return Answers.ok(service.accept(id, command, new ManifestControl(rows, men, women), dryRun, replace));
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "Files that announced people of a group", description = "In figures, the newest first.")
    public List<ManifestView> list(@RestPath UUID id) {
        return service.of(id);
    }

    @GET
    @Path("form")
    @Produces(SheetReader.XLSX)
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "A blank form for the people of a group",
            description = "A workbook with Vietnamese titles; sent back filled in as it is.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = SheetReader.XLSX,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> form(@RestPath UUID id) {
        return RestResponse.ResponseBuilder.ok(service.form(id, true))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"danh-sach-doan.xlsx\"")
                .build();
    }

    @GET
    @Path("form/csv")
    @Produces(SheetReader.CSV)
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "The same form as a text file")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = SheetReader.CSV, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<String> textForm(@RestPath UUID id) {
        return RestResponse.ResponseBuilder.ok(new String(service.form(id, false), StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"danh-sach-doan.csv\"")
                .build();
    }
}
