package vn.cachly.area;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Reads the cells of a file as changes. A row with a cell that cannot be read is a fault and no change. */
final class AreaChanges {
    private static final int MAX_NAME = 100;
    /** As a spreadsheet in Viet Nam shows a date. */
    private static final DateTimeFormatter SPREADSHEET =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private final AreaFaults faults;
    private AreaFile.Row row;
    private boolean readable;

    private AreaChanges(AreaFaults faults) {
        this.faults = faults;
    }

    static List<AreaChange> of(List<AreaFile.Row> rows, AreaFaults faults) {
        AreaChanges reader = new AreaChanges(faults);
        List<AreaChange> changes = new ArrayList<>();
        rows.forEach(row -> reader.read(row, changes));
        return changes;
    }

    private void read(AreaFile.Row next, List<AreaChange> changes) {
        row = next;
        readable = true;
        require(!row.tooLong(), "change");
        AreaChange.Kind kind = cell("change", AreaChange.Kind::valueOf);
        Tier tier = cell("tier", Tier::valueOf);
        boolean isNew = kind == AreaChange.Kind.NEW;
        String name = row.cell("name");
        require(name.length() <= MAX_NAME && !(isNew && name.isEmpty()), "name");
        require(isNew || row.cell("parentcode").isEmpty(), "parentCode");
        require(isNew || row.cell("predecessors").isEmpty(), "predecessors");
        require(!isNew || row.cell("places").isEmpty(), "places");
        String parent =
                row.cell("parentcode").isEmpty() ? null : cell("parentCode", text -> padded(code(text), Tier.PROVINCE));
        AreaChange change = new AreaChange(
                row.line(),
                kind,
                tier,
                cell("code", text -> padded(code(text), tier)),
                name,
                parent,
                cell("from", AreaChanges::day),
                predecessors(tier),
                places(tier));
        if (readable) {
            changes.add(change);
        }
    }

    private SortedMap<String, Extent> predecessors(Tier tier) {
        SortedMap<String, Extent> found = new TreeMap<>();
        pairs("predecessors", (code, extent) -> {
            Extent known = Extent.valueOf(extent);
            return known == Extent.UNKNOWN || found.put(padded(code(code), tier), known) != null;
        });
        return found;
    }

    private Map<UUID, String> places(Tier tier) {
        Map<UUID, String> found = new HashMap<>();
        pairs("places", (place, code) -> found.put(UUID.fromString(place), padded(code(code), tier)) != null);
        return found;
    }

    /** Both sides of a pair; true when it cannot stand there. */
    private interface Pair {
        boolean isWrong(String left, String right);
    }

    private void pairs(String column, Pair reader) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return;
        }
        for (String pair : text.split("\\|", -1)) {
            String[] sides = pair.strip().split(":", -1);
            require(sides.length == 2 && isRight(reader, sides), column);
        }
    }

    private static boolean isRight(Pair reader, String[] sides) {
        try {
            return !reader.isWrong(sides[0].strip(), sides[1].strip());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private <T> T cell(String column, Function<String, T> reader) {
        try {
            return reader.apply(row.cell(column.toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException | DateTimeException e) {
            require(false, column);
            return null;
        }
    }

    private void require(boolean fits, String column) {
        if (!fits) {
            readable = false;
            faults.format(row.line(), column);
        }
    }

    private static String code(String text) {
        if (!text.matches("\\d{1,5}")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    /** Spreadsheets drop the noughts in front of a code. */
    private static String padded(String code, Tier tier) {
        int length = tier == null ? 0 : tier.codeLength();
        return "0".repeat(Math.max(0, length - code.length())) + code;
    }

    private static LocalDate day(String text) {
        LocalDate day = text.contains("/") ? LocalDate.parse(text, SPREADSHEET) : LocalDate.parse(text);
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new IllegalArgumentException(text);
        }
        return day;
    }
}
