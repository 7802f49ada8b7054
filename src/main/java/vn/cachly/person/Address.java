package vn.cachly.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where somebody lives: as he wrote it, and as an administrative unit if it is known. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Address(
        @Schema(
                description = "As written; kept as it is when units are renamed",
                examples = "12 Trần Hầu, Bình San, Hà Tiên")
        @NotBlank
        @Size(max = 300)
        String text,

        @Schema(description = "The unit of `/areas`") UUID unitId) {}
