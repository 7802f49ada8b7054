package vn.cachly.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The one shape of every error answer (RFC 9457). Written by us, for an officer, without personal data. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "An error (RFC 9457, application/problem+json). Programs switch on `code`; people read `detail`.")
@RegisterForReflection
public record Problem(
        @Schema(examples = "/problems/bed-taken") String type,

        @Schema(examples = "Giường đã có người hoặc đang được giữ")
        String title,

        @Schema(examples = "409") int status,

        @Schema(examples = "Giường này đang được dùng trong khoảng thời gian đó.")
        String detail,

        @Schema(examples = "BED_TAKEN") String code,

        @Schema(description = "The fields that are wrong, when fields are wrong")
        List<FieldError> errors,

        @Schema(description = "What is in the way, when something is")
        InTheWay inTheWay,

        @Schema(description = "The records the answer speaks of, when it names some")
        List<UUID> ids) {
    public static final String MEDIA_TYPE = "application/problem+json";
}
