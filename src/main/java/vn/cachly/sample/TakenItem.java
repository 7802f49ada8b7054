package vn.cachly.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.problem.Problem;

/** What became of one sample of several; either it or an error. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TakenItem(
        UUID stayId,
        SampleView sample,

        @Schema(description = "Why nothing was written down; its fields are named as they stand in the item")
        Problem error) {}
