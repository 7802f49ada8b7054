package vn.cachly.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Takes the content out of everything a person's record said before, and every record that became this one. That there was a
 * change, and whose, stays.
 */
@Schema(examples = "{\"reason\": \"Request 12/2027 of the person\"}")
public record EraseRevisions(@NotBlank @Size(max = 500) String reason) {}
