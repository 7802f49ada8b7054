package vn.cachly.transfer;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Puts more people on a transfer. */
@Schema(examples = "{\"stayIds\": [\"01990000-0000-7000-8000-000000005002\"]}")
public record AddToTransfer(@NotEmpty @Size(max = 200) List<@NotNull UUID> stayIds) {}
