package vn.cachly.workbook;

import java.util.List;
import vn.cachly.problem.RuleBroken;

/**
 * A row with at least one cell that is not blank.
 *
 * @param number as a spreadsheet shows it; the first is 1
 * @param cells from left to right, those that are not blank
 */
public record Row(int number, List<Cell> cells) {
    /** The last that a spreadsheet has. */
    public static final int LAST = 1_048_576;

    /** More than any list of people has; a sheet with more is not one of ours. */
    public static final int MOST_COLUMNS = 100;

    /** @throws RuleBroken FILE_TOO_MANY_COLUMNS when the cell stands too far to the right */
    public static void checkColumn(int row, int column) {
        if (column >= MOST_COLUMNS) {
            throw new RuleBroken(FileRule.FILE_TOO_MANY_COLUMNS, MOST_COLUMNS).at("rows[" + row + "]");
        }
    }
}
