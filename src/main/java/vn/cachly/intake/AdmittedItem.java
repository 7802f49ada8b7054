package vn.cachly.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.placement.Unplaced;
import vn.cachly.problem.Problem;

/** What became of one of a group. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdmittedItem(
        UUID arrivalId,
        Result result,
        @Schema(description = "Of somebody admitted") UUID stayId,
        @Schema(description = "Where he lies now") UUID bedId,
        String building,
        String floor,
        String room,
        String bed,
        @Schema(description = "Why there is no bed for him") Unplaced unplaced,

        @Schema(description = "Why he was refused; `inTheWay` and `ids` name what is in the way")
        Problem error) {
    /** How it ended for him. */
    @Schema(description = """
                    ADMITTED: he has a bed. WAITING: he has a stay and no bed. ENDED: he was admitted, and his stay is over. UNPLACED: \
                    no bed was found, and he is where he was. REFERRED: he goes to a hospital. REFUSED: see `error`.""")
    public enum Result {
        ADMITTED,
        WAITING,
        ENDED,
        UNPLACED,
        REFERRED,
        REFUSED
    }

    static AdmittedItem without(UUID arrival, Result result) {
        return new AdmittedItem(arrival, result, null, null, null, null, null, null, null, null);
    }

    static AdmittedItem unplaced(UUID arrival, Unplaced why) {
        return new AdmittedItem(arrival, Result.UNPLACED, null, null, null, null, null, null, why, null);
    }

    static AdmittedItem refused(UUID arrival, Problem error) {
        return new AdmittedItem(arrival, Result.REFUSED, null, null, null, null, null, null, null, error);
    }

    static AdmittedItem ended(UUID arrival, UUID stay) {
        return new AdmittedItem(arrival, Result.ENDED, stay, null, null, null, null, null, null, null);
    }

    static AdmittedItem in(UUID arrival, Beds.Place place) {
        return place.bedId() == null
                ? new AdmittedItem(arrival, Result.WAITING, place.stayId(), null, null, null, null, null, null, null)
                : new AdmittedItem(
                        arrival,
                        Result.ADMITTED,
                        place.stayId(),
                        place.bedId(),
                        place.building(),
                        place.floor(),
                        place.room(),
                        place.bed(),
                        null,
                        null);
    }
}
