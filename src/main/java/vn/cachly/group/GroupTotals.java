package vn.cachly.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The people of a group in figures, counted whenever they are asked for. Whoever was withdrawn counts nowhere. */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GroupTotals(
        @Schema(description = "As announced; absent: nobody said")
        Integer announced,

        @Schema(description = "As those who brought them say; absent: not handed over yet")
        Integer handedOver,

        @Schema(description = "On the list") int listed,
        @Schema(description = "Came without being on it") int extra,

        @Schema(description = "On the list, neither received nor missing")
        int expected,

        int missing,

        @Schema(description = "Listed and extra together are expected, missing and received together")
        int received,

        @Schema(description = "Of those received") int screened,

        @Schema(description = "Of those received: neither admitted nor referred; the three together are all")
        int toAdmit,

        @Schema(description = "Sent to a hospital") int referred,
        int admitted,

        @Schema(description = "Of those admitted: waiting for a bed now")
        int waiting,

        @Schema(description = "Whether announced, handed over and received are one number, as far as they are known")
        boolean addsUp,

        List<GroupDifference> differences) {
    static GroupTotals of(GroupRow row) {
        List<GroupDifference> differences = differences(row);
        return new GroupTotals(
                row.announced(),
                row.handedOver(),
                row.listed(),
                row.extra(),
                row.expected(),
                row.missing(),
                row.received(),
                row.screened(),
                row.received() - row.admitted() - row.referred(),
                row.referred(),
                row.admitted(),
                row.waiting(),
                differences.isEmpty(),
                differences);
    }

    private static List<GroupDifference> differences(GroupRow row) {
        List<GroupDifference> found = new ArrayList<>();
        if (row.listed() > 0) {
            compare(found, GroupDifference.Between.ANNOUNCED_LISTED, row.announced(), row.listed());
        }
        compare(found, GroupDifference.Between.ANNOUNCED_HANDED_OVER, row.announced(), row.handedOver());
        compare(found, GroupDifference.Between.HANDED_OVER_RECEIVED, row.handedOver(), row.received());
        return List.copyOf(found);
    }

    private static void compare(
            List<GroupDifference> found, GroupDifference.Between between, Integer first, Integer second) {
        if (first != null && second != null && !first.equals(second)) {
            found.add(new GroupDifference(between, first, second));
        }
    }
}
