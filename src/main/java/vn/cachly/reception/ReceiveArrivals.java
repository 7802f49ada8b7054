package vn.cachly.reception;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ticks off those of a group who are here. */
@Schema(examples = """
                {"items": [{"id": "01990000-0000-7000-8000-00000000e101"},
                  {"id": "01990000-0000-7000-8000-00000000e199", "receivedAt": "2026-11-23T02:07:00+07:00",
                   "extra": {"party": "GĐ7", "partyRole": "CHILD",
                     "person": {"id": "01990000-0000-7000-8000-000000001099", "name": "Trần Minh Khôi", "birthDate": "2019", "sex": "MALE",
                       "nationality": "VN"}}}]}""")
public record ReceiveArrivals(
        @NotEmpty @Size(max = ReceiveArrivals.MOST) List<@NotNull ReceiveArrival> items) {
    static final int MOST = 200;
}
