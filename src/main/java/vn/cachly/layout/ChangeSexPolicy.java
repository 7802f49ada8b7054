package vn.cachly.layout;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes who may come into a room. Whoever lies there and no longer fits is shown as having to move. */
@Schema(examples = "{\"sexPolicy\": \"FEMALE\"}")
public record ChangeSexPolicy(@NotNull SexPolicy sexPolicy) {}
