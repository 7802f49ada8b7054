package vn.cachly.opening;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.List;
import vn.cachly.problem.FieldsBroken;

/** How many people somebody counted who does not know the file; null where nobody did. */
@RegisterForReflection
public record OpeningTotals(Long rows, Long men, Long women) {
    /** @throws FieldsBroken CONTROL_TOTAL (409) with every figure that differs */
    void check(long people, long males, long females) {
        List<FieldsBroken.Fault> differing = new ArrayList<>();
        compare("rows", rows, people, differing);
        compare("men", men, males, differing);
        compare("women", women, females, differing);
        if (!differing.isEmpty()) {
            throw new FieldsBroken(OpeningRule.CONTROL_TOTAL, differing, people, males, females);
        }
    }

    private static void compare(String field, Long announced, long found, List<FieldsBroken.Fault> differing) {
        if (announced != null && announced != found) {
            differing.add(new FieldsBroken.Fault(field, OpeningRule.CONTROL_TOTAL.name()));
        }
    }
}
