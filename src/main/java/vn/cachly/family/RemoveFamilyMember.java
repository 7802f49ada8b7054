package vn.cachly.family;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody does not belong to a family any more, or never did. */
@Schema(examples = "{\"reason\": \"Same name, other family\"}")
public record RemoveFamilyMember(@NotBlank @Size(max = 500) String reason) {}
