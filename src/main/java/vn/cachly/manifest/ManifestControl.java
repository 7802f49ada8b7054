package vn.cachly.manifest;

import java.util.List;
import vn.cachly.person.Sex;
import vn.cachly.problem.RuleBroken;
import vn.cachly.sheet.ListRule;

/**
 * What the sender says is in the file; null where he says nothing.
 *
 * @param rows people in all
 */
public record ManifestControl(Integer rows, Integer men, Integer women) {
    /** @throws RuleBroken CONTROL_TOTAL (409) at the figure that is not met */
    void check(List<ManifestRow> found) {
        check("rows", rows, found.size());
        check("men", men, count(found, Sex.MALE));
        check("women", women, count(found, Sex.FEMALE));
    }

    static int count(List<ManifestRow> rows, Sex sex) {
        return (int) rows.stream().filter(row -> row.person().sex() == sex).count();
    }

    private static void check(String figure, Integer told, int found) {
        if (told != null && told != found) {
            throw new RuleBroken(ListRule.CONTROL_TOTAL, told, found).at(figure);
        }
    }
}
