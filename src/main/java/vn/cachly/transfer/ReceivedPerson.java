package vn.cachly.transfer;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who has come. */
public record ReceivedPerson(
        @NotNull UUID stayId,

        @Schema(description = "Absent: he waits for a bed, or lies in that of his guardian")
        UUID bedId,

        @Schema(
                description =
                        "The stay whose bed a small child is to share; somebody who comes with it, or came before")
        UUID guardianStayId) {}
