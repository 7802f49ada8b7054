package vn.cachly.area;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a code meant on a day, and what that unit is today. */
public record AreaConversion(
        AreaView unit,

        @Schema(
                description =
                        "The units of today that it became, over several changes if need be: then UNKNOWN may also mean nothing of it. "
                                + "Empty while the unit exists")
        List<AreaLink> successors) {}
