package vn.cachly.merge;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.cachly.access.Role;
import vn.cachly.shared.Answers;

@Path("/api/v1/persons/{id}/merges")
@Tag(name = "persons", description = "People in quarantine; every read is logged with its purpose")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MergeResource {
    private final MergeService service;

    MergeResource(MergeService service) {
        this.service = service;
    }

    @POST
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT})
    @Extension(name = "x-creates", value = "true")
    @Operation(
            summary = "Merge another record into this person",
            description =
                    "Stays, papers, evidence, holds and the family go over; whoever is in a family stays in it, and leftFamilyId names the other. Of two stays at the same time one is named as the one that never was; what happened in it goes over to the other.")
    @Extension(name = "x-400", value = "SAME_PERSON")
    @Extension(
            name = "x-409",
            value =
                    "STAYS_OVERLAP: see ids; VOID_NOT_NEEDED; VOIDED_DEPARTED: who has left by it did leave; VOIDED_AWAY: absent, in a hospital or under way; MERGE_ELSEWHERE: the other record has stays outside your place; ALREADY_MERGED, CHILD_NOT_NAMED, ID_TAKEN")
    public RestResponse<MergeView> merge(@RestPath UUID id, @NotNull @Valid MergePersons command) {
        return Answers.recorded(service.merge(id, command), "/api/v1/persons/" + id + "/merges");
    }

    @GET
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT, Role.RECEPTION, Role.HEALTH_WORKER})
    @Operation(summary = "Records that were merged into this person")
    public List<MergeView> list(@RestPath UUID id) {
        return service.of(id);
    }

    @POST
    @Path("{mergeId}/undo")
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Undo a merge",
            description =
                    "Every row says again what it said before. Whoever comes back lies where she lay; if she does not fit those who are in the room by now, she and they get MOVE_NEEDED.")
    @Extension(
            name = "x-409",
            value =
                    "MERGE_UNDONE; MERGE_ELSEWHERE: the records have stays outside your place; MERGED_SINCE: undo the later merges first, see ids; POSITIVE_SINCE: withdraw these results first and report them again, see ids; BED_TAKEN, BED_RETIRED, GUARDIAN_NOT_THERE: the stay that comes back cannot have its bed again")
    public RestResponse<MergeView> undo(
            @RestPath UUID id,
            @RestPath UUID mergeId,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid UndoMerge command) {
        return Answers.ok(service.undo(id, mergeId, Answers.version(version), command));
    }
}
