package vn.cachly.facility;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/categories")
@Tag(name = "facilities", description = "Camps, their rooms and beds")
@Produces(MediaType.APPLICATION_JSON)
class CategoryResource {
    private final Categories categories;

    CategoryResource(Categories categories) {
        this.categories = categories;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "Categories of people",
            description = "And which of them may share a room: those of one mixing group.")
    public List<CategoryView> all() {
        return categories.all();
    }
}
