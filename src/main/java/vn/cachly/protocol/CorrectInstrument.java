package vn.cachly.protocol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two sources may write a number differently. What the version orders stays as it is. */
@Schema(examples = """
                {"instrument": "1412/UBND-KGVX", "issuer": "UBND tỉnh Kiên Giang", "source": "Cổng thông tin Sở Ngoại vụ",
                 "reason": "The scan was read wrongly"}""")
public record CorrectInstrument(
        @NotBlank @Size(max = 200) String instrument,
        @NotBlank @Size(max = 200) String issuer,
        @NotBlank @Size(max = 500) String source,
        @NotBlank @Size(max = 500) String reason) {}
