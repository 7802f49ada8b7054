package vn.cachly.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.cachly.screening.Screen;

/** Screens one of a group. */
public record ScreenArrival(
        @NotNull UUID arrivalId, @NotNull @Valid Screen screening) {
    UUID id() {
        return screening.id();
    }
}
