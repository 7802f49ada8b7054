package vn.cachly.task;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says what became of a task. */
@Schema(examples = """
                {"outcome": "NOT_NEEDED", "note": "The consulate had been told by the border post"}""")
public record CloseTask(
        @Schema(description = "DONE or NOT_NEEDED; only the service supersedes a task") @NotNull
        TaskOutcome outcome,

        @Schema(description = "More exactly, in a word of the kind") @Pattern(regexp = "[A-Z][A-Z0-9_]{2,59}")
        String code,

        @Schema(description = "Needed when the task was not needed") @Size(max = 500)
        String note) {
    boolean isNoteMissing() {
        return outcome == TaskOutcome.NOT_NEEDED && (note == null || note.isBlank());
    }
}
