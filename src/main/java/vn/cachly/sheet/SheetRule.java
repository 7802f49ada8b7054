package vn.cachly.sheet;

import vn.cachly.problem.Code;

/** What can be wrong with a table, and with a row or a cell of it. */
public enum SheetRule implements Code {
    /** The refusal as a whole; the others stand in its list. */
    SHEET_REFUSED,
    HEADER_MISSING,
    UNKNOWN_COLUMN,
    MISSING_COLUMN,
    REPEATED_COLUMN,
    SECOND_SHEET,
    MERGED_CELLS,
    FORMULA,
    CELL_ERROR,
    CELL_MISSING,
    CELL_TOO_LONG,
    CELL_WITHOUT_COLUMN,
    CELL_IS_DATE,
    TIME_MISSING,
    YEAR_OF_TWO_DIGITS,
    DIGITS_LOST,
    NUMBER_AMBIGUOUS,
    CHOICE_UNKNOWN;

    @Override
    public int status() {
        return 400;
    }
}
