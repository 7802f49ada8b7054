package vn.cachly.sampling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.bed.Berth;
import vn.cachly.stay.StayNow;

/** Somebody who is to be sampled, where he lies, with every reason. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SamplingTask(
        UUID stayId,
        UUID personId,

        @Schema(description = "Absent: he lies in no bed") UUID roomId,

        UUID bedId,
        String building,
        String floor,
        String room,
        String bed,
        List<SamplingReason> reasons) {
    /** @param place null for nowhere */
    static SamplingTask of(StayNow stay, Berth place, List<SamplingReason> reasons) {
        return new SamplingTask(
                stay.id(),
                stay.personId(),
                stay.roomId(),
                stay.bedId(),
                place == null ? null : place.building(),
                place == null ? null : place.floor(),
                place == null ? null : place.room(),
                place == null ? null : place.bed(),
                reasons);
    }
}
