package vn.cachly.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Writes a signed order down: the list of people with their days. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-000000005b01", "facilityId": "01990000-0000-7000-8000-00000000f001", "kind": "ENTRY",
                 "number": "105/QĐ-CLYT", "issuer": "Sở Y tế An Giang (demo)", "legalBasis": "NĐ 101/2010/NĐ-CP",
                 "authorityId": "01990000-0000-7000-8000-000000005a01", "signedAt": "2026-11-23T08:00:00+07:00",
                 "items": [{"stayId": "01990000-0000-7000-8000-000000005001", "from": "2026-11-23", "until": "2026-12-06"}]}""")
public record RecordOrder(
        @NotNull UUID id,
        @NotNull UUID facilityId,
        @NotNull OrderKind kind,

        @Schema(description = "As it is written there") @NotBlank @Size(max = 200)
        String number,

        @NotBlank @Size(max = 200) String issuer,

        @Schema(description = "What it rests on") @NotBlank @Size(max = 500)
        String legalBasis,

        @Schema(description = "The delegation under which it was signed") @NotNull
        UUID authorityId,

        @NotNull Instant signedAt,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid OrderItem> items) {
    public RecordOrder {
        items = items == null ? null : List.copyOf(items);
    }

    List<UUID> stays() {
        return items.stream().map(OrderItem::stayId).toList();
    }
}
