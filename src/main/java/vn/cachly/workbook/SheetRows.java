package vn.cachly.workbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** The rows of one sheet that are not blank, one at a time; hidden ones like all others. */
final class SheetRows implements Iterator<Row> {
    private final Markup xml;
    private final CellReader cells;
    private final Budget budget;
    private int last;
    private Row next;
    private boolean isOver;

    SheetRows(Markup xml, CellReader cells, Budget budget) {
        this.xml = xml;
        this.cells = cells;
        this.budget = budget;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !isOver) {
            Markup.Event event = xml.next();
            if (event == Markup.Event.START && xml.name().equals("row")) {
                Row row = row();
                next = row.cells().isEmpty() ? null : row;
            }
            // Behind the rows stand drawings, which count in rows, too.
            isOver = event == Markup.Event.DONE
                    || event == Markup.Event.END && xml.name().equals("sheetData");
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Row row = next;
        next = null;
        return row;
    }

    private Row row() {
        String named = xml.attribute("r");
        int number = named == null ? last + 1 : Numbers.index(named);
        if (number <= last || number > Row.LAST) {
            throw FileRule.unreadable();
        }
        last = number;
        List<Cell> found = new ArrayList<>();
        int depth = xml.depth();
        int column = -1;
        for (Markup.Event event = xml.next(); xml.depth() >= depth; event = xml.next()) {
            if (event == Markup.Event.START && xml.name().equals("c")) {
                column = column(xml.attribute("r"), number, column);
                Cell cell = cells.read(xml, column);
                if (cell != null) {
                    Row.checkColumn(number, column);
                    budget.takeLetters(cell.text().length());
                    found.add(cell);
                }
            }
        }
        return new Row(number, found);
    }

    private static int column(String address, int row, int before) {
        if (address == null) {
            return Address.column(before + 1);
        }
        Address place = Address.parse(address);
        if (place.row() != row || place.column() <= before) {
            throw FileRule.unreadable();
        }
        return place.column();
    }
}
