package vn.cachly.workbook;

import vn.cachly.problem.Code;
import vn.cachly.problem.RuleBroken;

/** Why a file is refused before any of its rows is judged. */
public enum FileRule implements Code {
    FILE_EMPTY(400),
    FILE_UNREADABLE(400),
    FILE_OLD_FORMAT(400),
    FILE_TOO_LARGE(413),
    FILE_TOO_MANY_ROWS(413),
    FILE_TOO_MANY_COLUMNS(413);

    private final int status;

    FileRule(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    /** Nothing of what is wrong inside a file is told: whoever wrote it by hand knows, and nobody else can mend it. */
    public static RuleBroken unreadable() {
        return new RuleBroken(FILE_UNREADABLE);
    }
}
