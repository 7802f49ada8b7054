package vn.cachly.protocol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Puts a draft in force from its moment on. Whoever is in quarantine already keeps his dates until an officer applies it. */
@Schema(examples = """
                {"reason": "Received by the department at 17:40"}""")
public record PublishVersion(@NotBlank @Size(max = 500) String reason) {}
