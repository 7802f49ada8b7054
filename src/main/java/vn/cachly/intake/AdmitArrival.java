package vn.cachly.intake;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Admits one of a group. */
public record AdmitArrival(
        @NotNull UUID arrivalId,

        @Schema(
                description =
                        "Absent: one is found for him, or he waits for one; a small child goes with whose bed he shares")
        UUID bedId) {}
