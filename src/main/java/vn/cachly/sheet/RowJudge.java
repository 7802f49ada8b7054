package vn.cachly.sheet;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cachly.workbook.Cell;
import vn.cachly.workbook.Row;

/** Reads the rows below the titles, one after the other, and finds what is wrong with each. */
final class RowJudge {
    private final Header header;
    private final ValueReader reader;
    private final SheetFaults faults;
    private final List<SheetColumn> needed;

    RowJudge(Header header, SheetLayout layout, SheetFaults faults) {
        this.header = header;
        this.reader = new ValueReader(layout);
        this.faults = faults;
        this.needed = layout.columns().stream()
                .filter(column -> column.need() == SheetColumn.Need.VALUE && header.has(column))
                .toList();
    }

    /** Whether nothing stands in the row but what is not read anyway. */
    boolean isBlank(Row row) {
        return row.cells().stream().allMatch(cell -> isIgnored(header.at(cell.column())));
    }

    /** What cannot be read is a fault and no value. */
    SheetRow read(Row row) {
        Map<String, Object> values = new LinkedHashMap<>();
        Set<String> faulty = new HashSet<>();
        for (Cell cell : row.cells()) {
            SheetColumn column = header.at(cell.column());
            if (column == null) {
                judgeStray(row.number(), cell.column());
            } else if (!isIgnored(column)) {
                try {
                    Object value = reader.read(column, cell);
                    if (value != null) {
                        values.put(column.key(), value);
                    }
                } catch (Unfit e) {
                    faulty.add(column.key());
                    faults.add(row.number(), column.key(), e.code());
                }
            }
        }
        for (SheetColumn column : needed) {
            if (!values.containsKey(column.key()) && !faulty.contains(column.key())) {
                faults.add(row.number(), column.key(), SheetRule.CELL_MISSING);
            }
        }
        return new SheetRow(row.number(), values);
    }

    /** A column that has a title is named once, at its title. */
    private void judgeStray(int row, int column) {
        if (!header.isTitled(column)) {
            faults.add(row, header.name(column), SheetRule.CELL_WITHOUT_COLUMN);
        }
    }

    private static boolean isIgnored(SheetColumn column) {
        return column != null && column.kind() == ColumnKind.IGNORED;
    }
}
