package vn.cachly.arrival;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.family.FamilyRole;
import vn.cachly.person.RegisterPerson;
import vn.cachly.problem.RuleBroken;
import vn.cachly.stay.StayRule;

/** What is told of somebody who comes with a group. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArrivalPlan(
        @Schema(description = "Somebody new; or `personId`") @Valid
        RegisterPerson person,

        @Schema(description = "Somebody with an earlier stay in your place; or `person`")
        UUID personId,

        @Schema(description = "Those of a group with the same word belong together", examples = "GĐ1")
        @Size(min = 1, max = 40)
        String party,

        @Schema(description = "What he is among them; absent: OTHER")
        FamilyRole partyRole,

        @Schema(description = "The arrival in whose bed a small child sleeps")
        UUID sharesBedWith,

        @Schema(examples = "12A") @Size(max = 20) String seat,

        @Schema(description = "As those who announce him see it; the screening decides", examples = "ENTRANT")
        @Pattern(regexp = "[A-Z0-9_]{1,20}")
        String category) {
    public UUID whom() {
        return person == null ? personId : person.id();
    }

    /** @return what is given twice or not at all, if anything */
    Optional<RuleBroken> fault() {
        return (person == null) == (personId == null)
                ? Optional.of(new RuleBroken(StayRule.ONE_PERSON).at("person"))
                : Optional.empty();
    }
}
