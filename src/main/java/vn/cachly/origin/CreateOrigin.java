package vn.cachly.origin;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place people come from, as it is. */
@Schema(examples = """
                {"id": "01990000-0000-7000-8000-00000000fa09", "kind": "BORDER_POST", "name": "Cửa khẩu quốc tế Hà Tiên (demo)",
                 "unitId": "20250701-0003-8000-8000-000000030769", "place": "Xà Xía, Mỹ Đức", "phone": "0297 000 0001", "country": "KH",
                 "openedAt": "2026-01-01T00:00:00+07:00"}""")
public record CreateOrigin(
        @NotNull UUID id,
        @NotNull OriginKind kind,
        @NotBlank @Size(max = 200) String name,

        @Schema(description = "Administrative unit it lies in, for a PROVINCE the province; absent for a place abroad")
        UUID unitId,

        @Schema(description = "Where it is, in words") @Size(max = 300)
        String place,

        @DecimalMin("-90") @DecimalMax("90") @Digits(integer = 2, fraction = 6)
        BigDecimal latitude,

        @DecimalMin("-180") @DecimalMax("180") @Digits(integer = 3, fraction = 6)
        BigDecimal longitude,

        @Schema(description = "Of the office on duty, nobody's own") @Size(max = 30)
        String phone,

        @Schema(description = "ISO 3166-1 alpha-2; the country it faces, or lies in when it is abroad", examples = "KH")
        @Pattern(regexp = "[A-Z]{2}")
        String country,

        @Schema(description = "Since when it sends people; absent: now, and in a change: as before")
        Instant openedAt) {}
