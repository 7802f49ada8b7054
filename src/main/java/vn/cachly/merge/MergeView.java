package vn.cachly.merge;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** A merge of two records. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MergeView(
        UUID id,
        UUID survivorId,
        UUID duplicateId,
        @Schema(description = "The stay that never was") UUID voidedStayId,

        @Schema(description = "The stay to which what happened in it went over")
        UUID heirStayId,

        @Schema(description = "The family in which the other record was left, because this person is in another")
        UUID leftFamilyId,

        String reason,
        Instant recordedAt,
        String recordedBy,

        @Schema(description = "It was undone: every row says again what it said before")
        Instant undoneAt,

        String undoneBy,
        String undoReason,
        int version)
        implements Versioned {}
