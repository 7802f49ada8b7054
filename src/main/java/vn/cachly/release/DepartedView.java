package vn.cachly.release;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.shared.Versioned;

/** What became of those who were to leave. */
public record DepartedView(
        @Schema(description = "Of the list") UUID id, List<DepartedItem> items, int departed, int refused, int version)
        implements Versioned {}
