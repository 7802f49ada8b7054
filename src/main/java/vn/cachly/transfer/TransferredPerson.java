package vn.cachly.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.person.Sex;

/** One person of a transfer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransferredPerson(
        UUID stayId,
        UUID personId,
        String name,

        @Schema(description = "As far as it is known", examples = "1984-05-12")
        String birthDate,

        Sex sex,

        @Schema(description = "When he left, once he has", examples = "F1")
        String category,

        TransferredState state,

        @Schema(description = "Why he did not go along, did not come or went back")
        String why) {}
