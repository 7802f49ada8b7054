package vn.cachly.opening;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that somebody should look at; the row was taken all the same. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record OpeningWarning(
        @Schema(description = "As a spreadsheet shows it", examples = "17")
        int row,

        @Schema(examples = "room") String field,

        @Schema(description = """
                        ROOM_SEX, ROOM_CATEGORY: does not fit the room he lies in; COHORT_CLOSED: came in after the room was closed to newcomers; \
                        APPROVED_LATER: the camp was not approved for the category yet when he came in; KNOWN_PERSON: he was here before, and \
                        his record stays as it is; POSSIBLE_TWIN: somebody has the same paper and another birth year or sex, see `personIds`; \
                        POSITIVE_TEST: a test so far was positive""", examples = "ROOM_SEX") String code,

        @Schema(description = "In Vietnamese or English, by Accept-Language")
        String message,

        @Schema(description = "Absent in a dry run") UUID stayId,

        List<UUID> personIds) {
    OpeningWarning saying(String words) {
        return new OpeningWarning(row, field, code, words, stayId, personIds);
    }

    /** Before anything is written there is no stay to look at. */
    OpeningWarning withoutStay() {
        return new OpeningWarning(row, field, code, message, null, personIds);
    }
}
