package vn.cachly.verification;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks whether a certificate is that of whoever has shown it. One of the two. */
@Schema(examples = {"{\"name\": \"Nguyễn Thị Hoa\"}", "{\"identifierEnd\": \"0999\"}"})
public record MatchHolder(
        @Schema(description = "The full name; marks count when there are any") @Size(min = 1, max = 200)
        String name,

        @Schema(description = "The last four characters of the identity document on the certificate")
        @Pattern(regexp = "[0-9A-Za-z]{4}")
        String identifierEnd) {
    boolean namesOne() {
        return (name == null || name.isBlank()) != (identifierEnd == null);
    }
}
