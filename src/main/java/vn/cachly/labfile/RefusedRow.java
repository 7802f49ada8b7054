package vn.cachly.labfile;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of a file that was not accepted. What stands there is not repeated. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefusedRow(
        @Schema(description = "As a spreadsheet shows it") int row,
        @Schema(examples = "resultedAt") String field,
        @Schema(examples = "RESULT_BEFORE_SAMPLE") String code) {}
