package vn.cachly.rollcall;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the comparison with the ledger comes to: expected = present + missing + unaccounted. */
public record RollCallFigures(
        @Schema(description = "Whom the ledger has in the camp at that moment, in a bed or waiting for one")
        int expected,

        @Schema(description = "Of these, seen in whatever room")
        int present,

        @Schema(description = "Of these, not seen, and said to be missing")
        int missing,

        @Schema(description = "Of these, not spoken of at all")
        int unaccounted,

        @Schema(
                description =
                        "Named where the ledger did not have them: in another room, or not in the camp; counted beside the others")
        int unexpected) {}
