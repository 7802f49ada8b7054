package vn.cachly.merge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** They are two people after all: everything goes back to where it was. */
@Schema(examples = """
                {"reason": "Sisters with one passport photo"}""")
public record UndoMerge(@NotBlank @Size(max = 500) String reason) {}
