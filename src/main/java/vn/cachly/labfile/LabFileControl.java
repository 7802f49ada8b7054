package vn.cachly.labfile;

import vn.cachly.problem.RuleBroken;
import vn.cachly.sheet.ListRule;

/**
 * What the laboratory says is in the file; null where it says nothing.
 *
 * @param rows results in all
 */
public record LabFileControl(Integer rows, Integer positives) {
    /**
     * A row that was lost, or cannot be read, is missing in one of the two figures.
     *
     * @throws RuleBroken TOTALS_MISSING (400), CONTROL_TOTAL (409) at the figure that is not met
     */
    void check(int rowsFound, int positivesFound, boolean dryRun) {
        check("rows", rows, rowsFound, dryRun);
        check("positives", positives, positivesFound, dryRun);
    }

    private static void check(String figure, Integer told, int found, boolean dryRun) {
        if (told == null) {
            if (!dryRun) {
                throw new RuleBroken(LabFileRule.TOTALS_MISSING).at(figure);
            }
        } else if (told != found) {
            throw new RuleBroken(ListRule.CONTROL_TOTAL, told, found).at(figure);
        }
    }
}
