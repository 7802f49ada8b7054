package vn.cachly.release;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes people off a list. */
@Schema(
        examples =
                "{\"stayIds\": [\"01990000-0000-7000-8000-000000005001\"], \"reason\": \"asked to stay with her mother\"}")
public record RemoveItems(
        @NotEmpty @Size(max = 200) List<@NotNull UUID> stayIds,
        @NotBlank @Size(max = 500) String reason) {}
