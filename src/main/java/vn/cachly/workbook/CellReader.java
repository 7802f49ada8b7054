package vn.cachly.workbook;

import vn.cachly.workbook.Cell.Kind;

/** Makes of a cell's marks what a person sees in it. */
final class CellReader {
    private final SharedStrings strings;
    private final Formats formats;
    private final boolean since1904;

    CellReader(SharedStrings strings, Formats formats, boolean since1904) {
        this.strings = strings;
        this.formats = formats;
        this.since1904 = since1904;
    }

    /** Reads to the end of the cell that has just begun; null when it is blank. */
    Cell read(Markup xml, int column) {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String value = "";
        boolean isComputed = false;
        int depth = xml.depth();
        for (Markup.Event event = xml.next(); xml.depth() >= depth; event = xml.next()) {
            if (event == Markup.Event.START) {
                switch (xml.name()) {
                    case "is" -> value = SharedStrings.item(xml);
                    case "v" -> value = content(xml);
                    case "f" -> isComputed = true;
                    default -> {}
                }
            }
        }
        if (isComputed) {
            return Cell.of(column, Kind.FORMULA, "");
        }
        return Cell.isBlank(value) ? null : cell(column, type == null ? "n" : type, style, value);
    }

    /** The text up to the end of the element that has just begun. */
    private static String content(Markup xml) {
        int depth = xml.depth();
        StringBuilder all = new StringBuilder();
        for (Markup.Event event = xml.next(); xml.depth() >= depth; event = xml.next()) {
            all.append(event == Markup.Event.TEXT && all.length() < Markup.LONGEST ? xml.text() : "");
        }
        return all.toString();
    }

    private Cell cell(int column, String type, String style, String value) {
        return switch (type) {
            case "n" -> number(column, formats.kind(style), value.strip());
            case "s" -> text(column, strings.at(value.strip()));
            case "str" -> text(column, SharedStrings.unescaped(value));
            case "inlineStr", "d" -> text(column, value);
            case "b" -> Cell.of(column, Kind.BOOLEAN, truth(value.strip()));
            case "e" -> Cell.of(column, Kind.ERROR, "");
            default -> throw FileRule.unreadable();
        };
    }

    private static Cell text(int column, String text) {
        return Cell.isBlank(text) ? null : Cell.text(column, text);
    }

    private Cell number(int column, Kind kind, String value) {
        String plain = Numbers.plain(value);
        return kind == Kind.NUMBER || kind == Kind.TIME
                ? Cell.of(column, kind, plain)
                : new Cell(column, kind, plain, Numbers.moment(value, since1904));
    }

    private static String truth(String value) {
        return switch (value) {
            case "1", "true" -> "TRUE";
            case "0", "false" -> "FALSE";
            default -> throw FileRule.unreadable();
        };
    }
}
