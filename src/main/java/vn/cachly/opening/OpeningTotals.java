package vn.cachly.opening;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.List;
import vn.cachly.problem.FieldsBroken;
import vn.cachly.sheet.ListRule;

/** How many people somebody counted who does not know the file; null where nobody did. */
@RegisterForReflection
public record OpeningTotals(Long rows, Long men, Long women) {
    /** @throws FieldsBroken CONTROL_TOTAL (409) with every figure that differs, and the first of them in words */
    void check(long people, long males, long females) {
        List<FieldsBroken.Fault> differing = new ArrayList<>();
        List<Object> first = new ArrayList<>();
        compare("rows", rows, people, differing, first);
        compare("men", men, males, differing, first);
        compare("women", women, females, differing, first);
        if (!differing.isEmpty()) {
            throw new FieldsBroken(ListRule.CONTROL_TOTAL, differing, first.toArray());
        }
    }

    private static void compare(
            String field, Long told, long found, List<FieldsBroken.Fault> differing, List<Object> first) {
        if (told != null && told != found) {
            differing.add(new FieldsBroken.Fault(field, ListRule.CONTROL_TOTAL.name()));
            if (first.isEmpty()) {
                first.addAll(List.of(told, found));
            }
        }
    }
}
