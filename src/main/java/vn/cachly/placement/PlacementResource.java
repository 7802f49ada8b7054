package vn.cachly.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.cachly.access.Role;
import vn.cachly.person.BirthDate;
import vn.cachly.person.Mobility;
import vn.cachly.person.Sex;
import vn.cachly.problem.UnreadableParameter;
import vn.cachly.shared.Keyset;
import vn.cachly.shared.Page;

@Path("/api/v1/facilities/{id}/placement")
@Tag(name = "placement", description = "Which bed for whom; proposals only")
@Produces(MediaType.APPLICATION_JSON)
class PlacementResource {
    private final PlacementService service;

    PlacementResource(PlacementService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Beds for one person",
            description =
                    "Every bed of the camp: those that take him, the best first, with what speaks for them; then the "
                            + "others, with the rule that an admission or a move would be refused for. Somebody about to come is told "
                            + "by `category` and `sex`; somebody in the camp by `stayId`, the children in his bed come along.")
    @Extension(name = "x-400", value = "ONE_NEWCOMER, CATEGORY_UNKNOWN")
    @Extension(name = "x-404", value = "NOT_FOUND: also a stay of another camp")
    @Extension(name = "x-409", value = "STAY_ENDED")
    public PlacementView view(
            @RestPath UUID id,
            @Parameter(description = "With `sex`, instead of `stayId`", example = "ENTRANT") @RestQuery String category,
            @RestQuery Sex sex,
            @Parameter(description = "Day, month or year; tells a minor", example = "1984") @RestQuery String birthDate,
            @Parameter(description = "Whoever does not walk well is offered the ground floor first") @RestQuery
                    Mobility mobility,
            @Parameter(description = "Somebody in the camp who has to move, or waits for a bed") @RestQuery UUID stayId,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        Seeking seeking = new Seeking(category, sex, born(birthDate), mobility, stayId);
        return service.view(id, seeking, Keyset.of(limit, cursor));
    }

    @GET
    @Path("elsewhere")
    @RolesAllowed({Role.RECEPTION, Role.HEALTH_WORKER, Role.COMMANDER, Role.DEPARTMENT})
    @Operation(
            summary = "Other camps with room",
            description = "Camps in your place that are approved for the category and have as many suitable beds free, "
                    + "the nearest first. Whoever has one camp only sees none: ask the department.")
    @Extension(name = "x-400", value = "CATEGORY_UNKNOWN")
    public Page<CampElsewhere> elsewhere(
            @RestPath UUID id,
            @Parameter(required = true, example = "ENTRANT") @RestQuery String category,
            @Parameter(description = "Absent: rooms for either count") @RestQuery Sex sex,
            @Parameter(description = "How many beds are needed") @RestQuery @DefaultValue("1") @Min(1) @Max(100_000)
                    int count,
            @RestQuery @DefaultValue(Keyset.DEFAULT_LIMIT) int limit,
            @RestQuery String cursor) {
        return service.elsewhere(id, category, sex, count, Keyset.of(limit, cursor));
    }

    private static BirthDate born(String text) {
        try {
            return text == null ? null : BirthDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw new UnreadableParameter(text);
        }
    }
}
