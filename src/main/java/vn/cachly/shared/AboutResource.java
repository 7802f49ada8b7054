package vn.cachly.shared;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/about")
@Tag(name = "about", description = "The service itself")
@Produces(MediaType.APPLICATION_JSON)
class AboutResource {
    private static final AboutView ABOUT = new AboutView("cachly", "1", VietNam.ZONE.getId(), List.of("vi", "en"));

    @GET
    @Authenticated
    @Operation(
            summary = "What answers here",
            description = "Always the same: tells a client that it is connected and signed in.")
    public AboutView about() {
        return ABOUT;
    }
}
