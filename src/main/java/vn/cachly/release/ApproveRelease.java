package vn.cachly.release;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Approves a list: the signed decision that ends quarantine for those on it. */
@Schema(examples = """
                {"number": "212/QĐ-CLYT", "issuer": "Sở Y tế An Giang (demo)", "legalBasis": "NĐ 101/2010/NĐ-CP",
                 "authorityId": "01990000-0000-7000-8000-000000005a01"}""")
public record ApproveRelease(
        @Schema(description = "As written on the decision") @NotBlank @Size(max = 100)
        String number,

        @NotBlank @Size(max = 200) String issuer,
        @NotBlank @Size(max = 500) String legalBasis,

        @Schema(description = "The delegation under which it is signed, for ends of quarantine") @NotNull
        UUID authorityId,

        @Schema(description = "Absent: now") Instant signedAt) {}
