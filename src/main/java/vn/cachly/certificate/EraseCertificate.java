package vn.cachly.certificate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes away what tells whose certificate it is. */
@Schema(examples = """
                {"reason": "Request 12/2027 of the person"}""")
public record EraseCertificate(@NotBlank @Size(max = 500) String reason) {}
