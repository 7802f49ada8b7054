package vn.cachly.merge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that another record is the same person. Its stays, papers, evidence, holds and family go over to this one. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000000ee01", "duplicateId": "01990000-0000-7000-8000-000000001002",
                 "reason": "Same passport, shown this morning"}""")
public record MergePersons(
        @NotNull UUID id,
        @NotNull UUID duplicateId,

        @Schema(
                description =
                        "Of two stays at the same time the one that never was; what happened in it goes over to the other, with samples, results, cases and contacts")
        UUID voidStayId,

        @NotBlank @Size(max = 500) String reason) {}
