package vn.cachly.stay;

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

@Path("/api/v1/stays")
@Tag(name = "stays", description = "One person's quarantine: admission, bed, category, end")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class StayResource {
    private final AdmissionService admission;
    private final MoveService moves;
    private final CategoryService categories;
    private final EndService ends;
    private final StayService service;

    StayResource(
            AdmissionService admission,
            MoveService moves,
            CategoryService categories,
            EndService ends,
            StayService service) {
        this.admission = admission;
        this.moves = moves;
        this.categories = categories;
        this.ends = ends;
        this.service = service;
    }

    @POST
    @RolesAllowed({Role.RECEPTION, Role.COMMANDER})
    @Extension(name = "x-creates", value = "true")
    @Operation(
            summary = "Admit a person",
            description =
                    "Person, stay, whereabouts, bed and category, with a screening if you like, at once or not at all.")
    @Extension(
            name = "x-400",
            value =
                    "ONE_PERSON, BED_OR_CAMP, CATEGORY_UNKNOWN, IN_FUTURE, REASON_NEEDED, IDENTIFIER_FORM, PHONE_FORM, BIRTH_IN_FUTURE; SCREENING_CONTRADICTS: the screening tells otherwise; and what a screening may be refused for")
    @Extension(name = "x-404", value = "BED_NOT_FOUND, PERSON_NOT_FOUND, UNIT_NOT_FOUND: also those of other camps")
    @Extension(
            name = "x-409",
            value =
                    "BED_TAKEN and PERSON_HAS_STAY with what is in the way; BED_RETIRED, BED_NOT_OPENED, NOT_APPROVED, ROOM_KEPT, ROOM_SEX, ROOM_CATEGORY, COHORT_CLOSED, GUARDIAN_NOT_THERE, NOT_A_SMALL_CHILD, FACILITY_RETIRED, FACILITY_NOT_OPENED, ID_TAKEN")
    public RestResponse<StayView> admit(@NotNull @Valid AdmitPerson command) {
        return Answers.recorded(admission.admit(command), "/api/v1/stays");
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Stays of a camp",
            description = "Those that last, or with `open=false` those that are over; the oldest first.")
    public Page<StayLine> page(
            @RestQuery @NotNull UUID facilityId,
            @RestQuery @DefaultValue("true") boolean open,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.page(facilityId, open, Keyset.of(limit, cursor));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(summary = "One stay", description = "With the steps you may take now.")
    public RestResponse<StayView> view(@RestPath UUID id) {
        return Answers.ok(service.view(id));
    }

    @GET
    @Path("{id}/timeline")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "All that happened in a stay",
            description = "When it happened, when it was recorded, by whom and why; what was taken back is marked.")
    public Timeline timeline(@RestPath UUID id) {
        return service.timeline(id);
    }

    @POST
    @Path("{id}/moves")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(
            summary = "Move to another bed",
            description = "Of the same camp; children in the bed come along. The bed left behind is to be cleaned.")
    @Extension(name = "x-400", value = "CHILD_UNKNOWN, IN_FUTURE, REASON_NEEDED")
    @Extension(name = "x-404", value = "BED_NOT_FOUND")
    @Extension(
            name = "x-409",
            value =
                    "STAY_ENDED, NOT_IN_CAMP, SAME_BED, OTHER_FACILITY, CHILD_NOT_NAMED, OUT_OF_ORDER, and the rules of the room as for admission")
    public RestResponse<StayView> move(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid MoveStay command) {
        return Answers.ok(moves.move(id, Answers.version(version), command));
    }

    @POST
    @Path("{id}/leave-bed")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(summary = "Take the bed away", description = "The person stays in the camp and waits for another bed.")
    @Extension(name = "x-409", value = "STAY_ENDED, NOT_IN_BED, CHILD_NOT_NAMED, OUT_OF_ORDER")
    public RestResponse<StayView> leaveBed(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid LeaveBed command) {
        return Answers.ok(moves.leaveBed(id, Answers.version(version), command));
    }

    @POST
    @Path("{id}/categories")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Change the category",
            description = "Never refused because of the room; whoever no longer fits is shown as having to move.")
    @Extension(name = "x-400", value = "CATEGORY_UNKNOWN, IN_FUTURE, REASON_NEEDED")
    @Extension(name = "x-409", value = "STAY_ENDED, SAME_CATEGORY, OUT_OF_ORDER")
    public RestResponse<StayView> changeCategory(
            @RestPath UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) String version,
            @NotNull @Valid ChangeCategory command) {
        return Answers.ok(categories.change(id, Answers.version(version), command));
    }

    @POST
    @Path("{id}/end")
    @RolesAllowed({Role.HEALTH_WORKER, Role.COMMANDER})
    @Operation(
            summary = "End a stay",
            description =
                    "For treatment, by handing the person back to another state, or by death. The bed is to be cleaned.")
    @Extension(name = "x-400", value = "END_KIND, END_BEFORE_START, CHILD_UNKNOWN, IN_FUTURE, REASON_NEEDED")
    @Extension(name = "x-409", value = "STAY_ENDED, CHILD_NOT_NAMED, CHILDREN_FIRST, OUT_OF_ORDER")
    public RestResponse<StayView> end(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid EndStay command) {
        return Answers.ok(ends.end(id, Answers.version(version), command));
    }

    @POST
    @Path("{id}/void")
    @RolesAllowed({Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Take a stay back",
            description = "It was recorded by mistake: it stays readable and counts nowhere.")
    @Extension(name = "x-409", value = "STAY_ENDED, CHILD_NOT_NAMED")
    public RestResponse<StayView> takeBack(
            @RestPath UUID id, @RestHeader(HttpHeaders.IF_MATCH) String version, @NotNull @Valid VoidStay command) {
        return Answers.ok(ends.takeBack(id, Answers.version(version), command));
    }
}
