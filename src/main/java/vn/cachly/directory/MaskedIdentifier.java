package vn.cachly.directory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cachly.person.IdentifierKind;

/** A paper in a list: enough to tell two people apart, not enough to be used. */
public record MaskedIdentifier(
        IdentifierKind kind,

        @Schema(description = "The last four characters", examples = "0999")
        String ending) {
    private static final int SHOWN = 4;

    /** @param written kind and value with a colon between them */
    static MaskedIdentifier of(String written) {
        String[] paper = written.split(":", 2);
        return new MaskedIdentifier(
                IdentifierKind.valueOf(paper[0]), paper[1].substring(Math.max(0, paper[1].length() - SHOWN)));
    }
}
