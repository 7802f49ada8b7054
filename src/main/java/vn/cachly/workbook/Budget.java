package vn.cachly.workbook;

import vn.cachly.problem.RuleBroken;

/**
 * How much one file may still unpack, and how many letters its cells may still hold. A ratio would be no measure: honest
 * styles shrink to a hundredth, too.
 */
final class Budget {
    /** Twice a table of 100,000 rows with 15 long cells: it is looked through, then read. */
    private static final long BYTES = 400_000_000;
    /** A table may name one long text in each of a million cells. */
    private static final long LETTERS = 100_000_000;

    private long bytes = BYTES;
    private long letters = LETTERS;

    void takeBytes(long count) {
        bytes -= count;
        require(bytes);
    }

    void takeLetters(long count) {
        letters -= count;
        require(letters);
    }

    private static void require(long left) {
        if (left < 0) {
            throw new RuleBroken(FileRule.FILE_TOO_LARGE);
        }
    }
}
