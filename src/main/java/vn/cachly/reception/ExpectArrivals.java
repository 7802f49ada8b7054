package vn.cachly.reception;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Announces people of a group, by a program or one after the other; many at once come by a file. */
@Schema(examples = """
                {"items": [{"id": "01990000-0000-7000-8000-00000000e101",
                  "arrival": {"party": "GĐ1", "partyRole": "GUARDIAN", "seat": "3A", "category": "ENTRANT",
                    "person": {"id": "01990000-0000-7000-8000-000000001101", "name": "Nguyễn Thị Hoa", "birthDate": "1984-05-12",
                      "sex": "FEMALE", "nationality": "VN",
                      "identifiers": [{"kind": "CCCD", "value": "091184000999", "country": "VN"}]}}}]}""")
public record ExpectArrivals(
        @NotEmpty @Size(max = ReceiveArrivals.MOST) List<@NotNull ExpectArrival> items) {}
