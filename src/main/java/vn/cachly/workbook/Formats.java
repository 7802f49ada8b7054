package vn.cachly.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells a date from a number: both are numbers, and only the way they are shown differs. */
final class Formats {
    private static final int MOST_STYLES = 65_500;
    /** Text in quotes, escaped letters, fillers, colours and languages; {@code [h]} and the like stay. */
    private static final Pattern NOT_SHOWN_OF_THE_VALUE =
            Pattern.compile("\"[^\"]*\"?|[\\\\_*].|\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]?|general|am/pm|a/p");

    private final List<Cell.Kind> styles = new ArrayList<>();

    static Formats of(Markup xml) {
        Formats formats = new Formats();
        Map<String, String> codes = new HashMap<>();
        boolean inCells = false;
        for (Markup.Event event = xml.next(); event != Markup.Event.DONE; event = xml.next()) {
            boolean begins = event == Markup.Event.START;
            if (xml.name().equals("cellXfs") && event != Markup.Event.TEXT) {
                inCells = begins;
            } else if (begins && xml.name().equals("numFmt")) {
                require(codes.size() < MOST_STYLES);
                codes.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
            } else if (begins && inCells && xml.name().equals("xf")) {
                formats.add(xml.attribute("numFmtId"), codes);
            }
        }
        return formats;
    }

    Cell.Kind kind(String style) {
        int index = style == null ? 0 : Numbers.index(style);
        return index < styles.size() ? styles.get(index) : Cell.Kind.NUMBER;
    }

    private void add(String id, Map<String, String> codes) {
        require(styles.size() < MOST_STYLES);
        String code = codes.get(id);
        styles.add(code == null ? builtIn(id == null ? 0 : Numbers.index(id)) : kindOf(code));
    }

    /** The formats that every spreadsheet knows by number, with those of East Asian versions. */
    private static Cell.Kind builtIn(int id) {
        if (id == 22) {
            return Cell.Kind.MOMENT;
        }
        if (id >= 18 && id <= 21 || id >= 32 && id <= 35 || id >= 45 && id <= 47) {
            return Cell.Kind.TIME;
        }
        return id >= 14 && id <= 17 || id >= 27 && id <= 36 || id >= 50 && id <= 58 ? Cell.Kind.DAY : Cell.Kind.NUMBER;
    }

    static Cell.Kind kindOf(String code) {
        String shown = NOT_SHOWN_OF_THE_VALUE
                .matcher(code.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .split(";", 2)[0];
        boolean hours = holds(shown, "hs");
        if (holds(shown, "dy") || holds(shown, "m") && !hours) {
            return hours ? Cell.Kind.MOMENT : Cell.Kind.DAY;
        }
        return hours ? Cell.Kind.TIME : Cell.Kind.NUMBER;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw FileRule.unreadable();
        }
    }

    private static boolean holds(String shown, String letters) {
        return shown.chars().anyMatch(letter -> letters.indexOf(letter) >= 0);
    }
}
