package vn.cachly.round;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.health.HealthCheckView;
import vn.cachly.person.Sex;

/** Somebody to be looked at. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoundPerson(
        UUID stayId,
        UUID personId,
        String name,

        @Schema(description = "As far as it is known", examples = "1984-05-12")
        String birthDate,

        Sex sex,
        @Schema(examples = "F1") String category,
        @Schema(examples = "3") String bed,

        @Schema(description = "Shares the bed of a guardian")
        boolean childSharing,

        @Schema(description = "Checks a day by the rules that apply to the stay; absent: no rule does")
        Integer dailyChecks,

        @Schema(description = "Checks of that day so far, of whatever session")
        int checksOfDay,

        @Schema(description = "How he was found in this session, the last time; absent: not looked at")
        HealthCheckView check,

        @Schema(description = "Not looked at, though the rules ask for it")
        boolean missing,

        @Schema(description = "An alert that nobody has cleared")
        UUID alertId) {}
