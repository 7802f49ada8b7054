package vn.cachly.person;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody needs in the camp. Health data: shown to those who look after people, of lists in the muster only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Needs(
        Mobility mobility,
        Boolean pregnant,

        @Schema(description = "Expected date of birth; implies `pregnant`")
        LocalDate dueDate,

        @Size(max = 300) String diet,
        @Size(max = 500) String medicine,
        @Size(max = 500) String other) {
    /** Nothing known; shown as no needs at all. */
    static final Needs NONE = new Needs(null, null, null, null, null, null);

    @JsonIgnore
    public boolean isNone() {
        return equals(NONE);
    }

    public Needs {
        pregnant = dueDate == null ? pregnant : Boolean.TRUE;
    }
}
