package vn.cachly.shared;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What answers here. */
public record AboutView(
        @Schema(examples = "cachly") String service,
        @Schema(examples = "1") String api,

        @Schema(description = "Every date the service computes is a date in this zone", examples = "Asia/Ho_Chi_Minh")
        String zone,

        @Schema(description = "Languages of errors, the default first")
        List<String> languages) {}
