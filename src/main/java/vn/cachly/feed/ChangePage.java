package vn.cachly.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes in order. */
public record ChangePage(
        List<ChangeLine> changes,

        @Schema(description = "Give it as `since` next time, now or later")
        long next) {}
