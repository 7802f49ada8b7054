package vn.cachly.sheet;

/**
 * What was found in a file beside its rows and faults.
 *
 * @param sha256 of the bytes, to know the same file again
 * @param headerRow where the titles of the columns stand; 0 when they were not found
 * @param rowsAbove how many rows with something in them stand above and were not read
 * @param rows how many rows were read, faulty ones among them
 */
public record SheetRead(String sha256, int headerRow, int rowsAbove, int rows) {}
