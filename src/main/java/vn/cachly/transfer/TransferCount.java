package vn.cachly.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.person.Sex;

/** How many of one kind: what a camp has to know of those who are to come, before it is to know who they are. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TransferCount(
        @Schema(examples = "F1") String category,
        Sex sex,
        int people,

        @Schema(
                description = "REDUCED, WHEELCHAIR, BEDRIDDEN, PREGNANT, DIET, MEDICINE, OTHER: how many of them",
                examples = "{\"WHEELCHAIR\": 1}")
        Map<String, Integer> needs) {}
