package vn.cachly.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person's record said in one of its versions. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionView(
        int version,

        @Schema(description = "When the change was recorded that put this content aside")
        Instant recordedAt,

        String recordedBy,
        String reason,

        @Schema(description = "Absent when it was erased") PersonView content,

        Instant erasedAt,
        String erasedBy,
        String eraseReason) {}
