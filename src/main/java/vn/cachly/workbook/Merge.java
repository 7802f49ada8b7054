package vn.cachly.workbook;

/** Cells that a spreadsheet shows as one. Rows from 1, columns from 0; the last ones belong to it. */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
