package vn.cachly.area;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit that another one became, or came from. */
public record AreaLink(
        @Schema(
                description =
                        "How much of the older unit went into the newer one. UNKNOWN: at least a part; the source does not say whether all of it")
        Extent extent,

        AreaView unit) {}
