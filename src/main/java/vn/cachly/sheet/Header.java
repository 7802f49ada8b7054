package vn.cachly.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cachly.workbook.Cell;
import vn.cachly.workbook.Row;

/** The row with the titles. Lists in Viet Nam carry the name of the state, a title and a date above it. */
final class Header {
    private static final int LAST_ROW = 20;
    private static final int ENOUGH = 2;

    private final Row row;
    private final int above;
    private final Map<Integer, SheetColumn> columns = new HashMap<>();
    private final SheetLayout layout;

    private Header(Row row, int above, SheetLayout layout) {
        this.row = row;
        this.above = above;
        this.layout = layout;
        row.cells().forEach(cell -> titled(cell, layout).ifPresent(column -> columns.put(cell.column(), column)));
    }

    /** The first row in which two of the titles stand that every table must have; rows are taken until it is found. */
    static Optional<Header> find(Iterator<Row> rows, SheetLayout layout) {
        int needed = Math.min(ENOUGH, (int)
                layout.columns().stream().filter(SheetColumn::isRequired).count());
        int above = 0;
        while (rows.hasNext()) {
            Row row = rows.next();
            if (row.number() > LAST_ROW) {
                break;
            }
            Header header = new Header(row, above, layout);
            if (header.known(needed > 0) >= Math.max(1, needed)) {
                return Optional.of(header);
            }
            above++;
        }
        return Optional.empty();
    }

    int number() {
        return row.number();
    }

    int above() {
        return above;
    }

    int titles() {
        return columns.size();
    }

    /** Null for a column without a known title. */
    SheetColumn at(int column) {
        return columns.get(column);
    }

    boolean isTitled(int column) {
        return row.cells().stream().anyMatch(cell -> cell.column() == column);
    }

    boolean has(SheetColumn column) {
        return columns.containsValue(column);
    }

    /** Finds what is wrong with the titles, and reads a repeated column once only. */
    void judge(SheetFaults faults) {
        Set<SheetColumn> seen = new HashSet<>();
        for (Cell cell : row.cells()) {
            SheetColumn column = columns.get(cell.column());
            if (column == null) {
                faults.add(number(), letters(cell.column()), SheetRule.UNKNOWN_COLUMN);
            } else if (!seen.add(column)) {
                faults.add(number(), column.key(), SheetRule.REPEATED_COLUMN);
                columns.remove(cell.column());
            }
        }
        for (SheetColumn column : layout.columns()) {
            if (column.isRequired() && !seen.contains(column)) {
                faults.add(number(), column.key(), SheetRule.MISSING_COLUMN);
            }
        }
    }

    /** The key of a column or, where it has none, the letters that a spreadsheet shows above it. */
    String name(int column) {
        SheetColumn known = columns.get(column);
        return known == null ? letters(column) : known.key();
    }

    private long known(boolean required) {
        return columns.values().stream()
                .filter(column -> !required || column.isRequired())
                .distinct()
                .count();
    }

    private static Optional<SheetColumn> titled(Cell cell, SheetLayout layout) {
        return cell.kind() == Cell.Kind.TEXT ? layout.titled(cell.text()) : Optional.empty();
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
