package vn.cachly.facility;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of people a camp may be approved for. */
@RegisterForReflection
public record CategoryView(
        @Schema(examples = "F1") String code,

        @Schema(description = "People of different groups never share a room", examples = "CONTACT")
        String mixingGroup,

        @Schema(description = "A case, proved or suspected: others are put near them last")
        boolean infectious,

        @Schema(examples = "Người tiếp xúc gần (F1)") String nameVi,
        @Schema(examples = "Close contact (F1)") String nameEn) {}
