package vn.cachly.protocol;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For whom of its category a version is meant. What is absent is not asked; evidence counts when it was verified. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Conditions(
        @Schema(description = "Completed years at entry") @Min(0) @Max(120)
        Integer minAge,

        @Min(1) @Max(130) Integer belowAge,

        @Schema(description = "CONCENTRATED, MEDICAL, HOTEL")
        List<@NotNull String> facilityKinds,

        List<@NotNull EntryRoute> entryRoutes,
        Immunity immunity,
        @Min(1) @Max(9) Integer vaccineDoses,

        @Schema(description = "The last dose lies at least so many days before entry") @Min(0) @Max(3650)
        Integer vaccineMinDays,

        @Min(1) @Max(120) Integer vaccineMaxMonths,

        @Schema(description = "Recovered at most so many months before entry") @Min(1) @Max(120)
        Integer recoveryMaxMonths,

        @Schema(
                description =
                        "A negative test at most so many hours before departure, or before entry when that is unknown")
        @Min(1)
        @Max(720)
        Integer negativeTestHours,

        List<@NotNull TestMethod> negativeTestMethods,

        @Schema(description = "Antibodies found at most one day after entry")
        Boolean antibodyNeeded) {
    public static final Conditions NONE =
            new Conditions(null, null, null, null, null, null, null, null, null, null, null, null);

    public Conditions {
        facilityKinds = facilityKinds == null ? null : List.copyOf(facilityKinds);
        entryRoutes = entryRoutes == null ? null : List.copyOf(entryRoutes);
        negativeTestMethods = negativeTestMethods == null ? null : List.copyOf(negativeTestMethods);
    }

    /** Whether any paper has to be shown to come under this version. */
    @JsonIgnore
    public boolean askForEvidence() {
        return immunity != null || negativeTestHours != null || Boolean.TRUE.equals(antibodyNeeded);
    }

    /** What would be passed over, or could be met by nobody. */
    @JsonIgnore
    boolean isIncomplete() {
        boolean vaccine =
                Stream.of(vaccineDoses, vaccineMinDays, vaccineMaxMonths).anyMatch(one -> one != null);
        boolean vaccinated = immunity != null && immunity != Immunity.RECOVERED;
        boolean recovered = immunity != null && immunity != Immunity.VACCINATED;
        return vaccine && !vaccinated
                || recoveryMaxMonths != null && !recovered
                || Stream.of(facilityKinds, entryRoutes, negativeTestMethods)
                        .anyMatch(list -> list != null && list.isEmpty());
    }

    /** A version for some prevails over one for all of the same place. */
    @JsonIgnore
    boolean isForSome() {
        return askForEvidence()
                || Stream.of(minAge, belowAge, facilityKinds, entryRoutes).anyMatch(one -> one != null);
    }
}
