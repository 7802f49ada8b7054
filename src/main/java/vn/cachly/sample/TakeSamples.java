package vn.cachly.sample;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Samples of a round through a camp. */
@Schema(examples = """
                {"items": [
                  {"stayId": "01990000-0000-7000-8000-00000005e001",
                   "sample": {"id": "01990000-0000-7000-8000-00000005a001", "tube": "HT-2611-0042", "method": "RT_PCR_SINGLE",
                     "site": "NASOPHARYNGEAL", "purpose": "MILESTONE"}}]}""")
public record TakeSamples(
        @NotEmpty @Size(max = TakeSamples.MOST) List<@NotNull TakeSampleOf> items) {
    static final int MOST = 200;
}
