package vn.cachly.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a table may hold: its columns, and how large it may be. Titles are compared without marks, capitals and signs. */
public final class SheetLayout {
    private static final int DEFAULT_BYTES = 10_000_000;
    private static final int DEFAULT_ROWS = 100_000;
    /** Stands in nearly every list, often numbered down to the last line of an empty form. */
    private static final SheetColumn ORDINAL = SheetColumn.of("ordinal", ColumnKind.IGNORED, "STT", "TT", "Số thứ tự")
            .english("No", "Ordinal");

    private final List<SheetColumn> columns;
    private final Map<String, SheetColumn> byTitle = new HashMap<>();
    private final Map<String, Map<String, String>> words = new HashMap<>();
    private final int bytes;
    private final int rows;

    private SheetLayout(List<SheetColumn> columns, int bytes, int rows) {
        this.columns = List.copyOf(columns);
        this.bytes = bytes;
        this.rows = rows;
        columns.forEach(this::add);
        if (!byTitle.containsKey(Folded.of(ORDINAL.vietnamese().get(0)))) {
            add(ORDINAL);
        }
    }

    /** @throws IllegalArgumentException when two columns share a title, or two choices a word */
    public static SheetLayout of(SheetColumn... columns) {
        return new SheetLayout(List.of(columns), DEFAULT_BYTES, DEFAULT_ROWS);
    }

    /** The same columns in a table of another size. */
    public SheetLayout atMost(int otherBytes, int otherRows) {
        return new SheetLayout(columns, otherBytes, otherRows);
    }

    public List<SheetColumn> columns() {
        return columns;
    }

    public int bytes() {
        return bytes;
    }

    public int rows() {
        return rows;
    }

    Optional<SheetColumn> titled(String title) {
        return Optional.ofNullable(byTitle.get(Folded.of(title)));
    }

    /** What a word of a choice stands for; null when it is none. */
    String meaning(SheetColumn column, String word) {
        return words.get(column.key()).get(Folded.of(word));
    }

    private void add(SheetColumn column) {
        List<String> titles = new ArrayList<>(column.vietnamese());
        titles.addAll(column.english());
        // Forms at the border name a column in both languages at once.
        for (String one : column.vietnamese()) {
            for (String other : column.english()) {
                titles.add(one + other);
                titles.add(other + one);
            }
        }
        titles.forEach(title -> put(byTitle, Folded.of(title), column));
        Map<String, String> meanings = new HashMap<>();
        column.words().forEach((word, code) -> put(meanings, Folded.of(word), code));
        if (words.put(column.key(), meanings) != null) {
            throw new IllegalArgumentException("two columns " + column.key());
        }
    }

    private static <T> void put(Map<String, T> known, String folded, T meaning) {
        T other = known.put(folded, meaning);
        if (folded.isEmpty() || other != null && !other.equals(meaning)) {
            throw new IllegalArgumentException("two meanings of " + folded);
        }
    }
}
