package vn.cachly.result;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Results of a laboratory, one or many. */
@Schema(examples = """
                {"items": [
                  {"id": "01990000-0000-7000-8000-00000005f001", "tube": "HT-2611-0042", "name": "Nguyễn Thị Hoa", "birthYear": 1984,
                   "status": "FINAL", "outcome": "NEGATIVE", "method": "RT_PCR_SINGLE", "resultedAt": "2026-11-23T18:00:00+07:00",
                   "laboratory": "TTYT Hà Tiên"}]}""")
public record ReportResults(
        @NotEmpty @Size(max = ReportResults.MOST) List<@NotNull ReportResult> items) {
    static final int MOST = 200;
}
