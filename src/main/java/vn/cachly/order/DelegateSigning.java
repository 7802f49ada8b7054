package vn.cachly.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.facility.Operator;

/** Says who may sign which orders for which camps, by an instrument and until when (NĐ 101/2010/NĐ-CP leaves it to delegation). */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-000000005a01", "signer": "Nguyễn Demo Ký", "office": "Giám đốc Sở Y tế",
                 "orderKinds": ["ENTRY", "EXTENSION", "END"], "operators": ["HEALTH", "COMMITTEE"],
                 "unitId": "01990000-0000-7000-8000-000000009101", "instrument": "12/QĐ-UBND (demo)",
                 "startsAt": "2026-01-01T00:00:00+07:00", "endsAt": "2026-12-31T00:00:00+07:00"}""")
public record DelegateSigning(
        @NotNull UUID id,
        @NotBlank @Size(max = 200) String signer,
        @NotBlank @Size(max = 200) String office,
        @NotEmpty List<@NotNull OrderKind> orderKinds,
        @Schema(description = "Camps run by whom") @NotEmpty List<@NotNull Operator> operators,

        @Schema(description = "Camps in this unit; or `facilityId`")
        UUID unitId,

        @Schema(description = "This camp only; or `unitId`") UUID facilityId,

        @Schema(description = "The delegation, as it is written there") @NotBlank @Size(max = 200)
        String instrument,

        @NotNull Instant startsAt,
        Instant endsAt) {
    public DelegateSigning {
        orderKinds = orderKinds == null ? null : List.copyOf(orderKinds);
        operators = operators == null ? null : List.copyOf(operators);
    }
}
