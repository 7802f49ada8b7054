package vn.cachly.sheet;

import java.util.List;
import vn.cachly.workbook.Merge;
import vn.cachly.workbook.Row;

/** Names every row that shares a cell with another, or whose cells are one: only the first of them holds anything. */
final class MergedCells {
    private final List<Merge> merges;
    private final Header header;
    private final SheetFaults faults;
    /** The last row of the cell that each column is in. */
    private final int[] until = new int[Row.MOST_COLUMNS];

    private int next;

    MergedCells(List<Merge> merges, Header header, SheetFaults faults) {
        this.merges = merges;
        this.header = header;
        this.faults = faults;
    }

    /** Rows come from above to below. */
    void judge(int row) {
        while (next < merges.size() && merges.get(next).firstRow() <= row) {
            Merge merge = merges.get(next++);
            if (!isHarmless(merge)) {
                until[merge.firstColumn()] = Math.max(until[merge.firstColumn()], merge.lastRow());
            }
        }
        for (int column = 0; column < until.length; column++) {
            if (until[column] >= row) {
                faults.add(row, header.name(column), SheetRule.MERGED_CELLS);
            }
        }
    }

    /** One running number for a family, or what lies where nothing is read. */
    private boolean isHarmless(Merge merge) {
        SheetColumn column = header.at(merge.firstColumn());
        return merge.firstColumn() >= Row.MOST_COLUMNS
                || merge.firstColumn() == merge.lastColumn() && column != null && column.kind() == ColumnKind.IGNORED;
    }
}
