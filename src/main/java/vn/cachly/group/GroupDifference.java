package vn.cachly.group;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two figures of a group that are not the same. */
public record GroupDifference(Between between, int first, int second) {
    /** Which two. */
    @Schema(description = """
                    ANNOUNCED_LISTED: another number is on the list than was announced. ANNOUNCED_HANDED_OVER: another number was \
                    brought. HANDED_OVER_RECEIVED: another number was ticked off than was brought.""")
    public enum Between {
        ANNOUNCED_LISTED,
        ANNOUNCED_HANDED_OVER,
        HANDED_OVER_RECEIVED
    }
}
