package vn.cachly.intake;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Writes down what was found of those who came with a group, and where they are sent. */
@Schema(examples = """
                {"items": [
                  {"arrivalId": "01990000-0000-7000-8000-00000000e101",
                   "screening": {"id": "01990000-0000-7000-8000-00000005c101", "temperature": 36.6, "category": "ENTRANT", "outcome": "REGULAR",
                     "travel": {"enteredAt": "2026-11-23T01:00:00+07:00", "route": "ROAD", "countries": ["KH"]}}},
                  {"arrivalId": "01990000-0000-7000-8000-00000000e102",
                   "screening": {"id": "01990000-0000-7000-8000-00000005c102", "temperature": 38.4, "symptoms": ["COUGH"], "category": "SUSPECT",
                     "outcome": "SUSPECT_ROOM"}}]}""")
public record ScreenArrivals(
        @NotEmpty @Size(max = ScreenArrivals.MOST) List<@NotNull ScreenArrival> items) {
    static final int MOST = 200;
}
