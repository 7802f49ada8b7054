package vn.cachly.origin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives an origin a new content, all of it; what is left out is gone. */
@Schema(examples = """
                {"reason": "New duty phone",
                 "origin": {"id": "01990000-0000-7000-8000-00000000fa09", "kind": "BORDER_POST", "name": "Cửa khẩu quốc tế Hà Tiên (demo)",
                   "unitId": "20250701-0003-8000-8000-000000030769", "place": "Xà Xía, Mỹ Đức", "phone": "0297 000 0002", "country": "KH"}}""")
public record ChangeOrigin(
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "The new content; its id is the one of the address") @NotNull @Valid
        CreateOrigin origin) {}
