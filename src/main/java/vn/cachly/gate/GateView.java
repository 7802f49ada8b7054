package vn.cachly.gate;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody may leave, condition by condition. */
public record GateView(
        UUID stayId,
        ExitKind exitKind,

        @Schema(description = "Every condition is met, or two officers let him through")
        boolean open,

        @Schema(
                description =
                        "His days are over or he is well again, whatever the way out; or no rule says when they are")
        boolean due,

        List<Finding> conditions) {
    /** Those that keep him in. */
    public List<Condition> shut() {
        return conditions.stream()
                .filter(Finding::isShut)
                .map(Finding::condition)
                .toList();
    }
}
