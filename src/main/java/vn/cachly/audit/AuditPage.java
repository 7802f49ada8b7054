package vn.cachly.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Entries, the newest first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditPage(
        List<AuditLine> entries,

        @Schema(description = "Give it as `before` to see older ones; absent at the end")
        Long next) {}
