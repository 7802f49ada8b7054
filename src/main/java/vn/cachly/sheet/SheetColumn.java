package vn.cachly.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One column that a table may have.
 *
 * @param key what the API calls it
 * @param vietnamese titles by which it is known; the first stands in blank forms
 * @param english more titles
 * @param words of a choice: each word with what it stands for, in the order of a form's list
 */
public record SheetColumn(
        String key,
        ColumnKind kind,
        Need need,
        List<String> vietnamese,
        List<String> english,
        Map<String, String> words) {
    /** Whether a table can do without it. */
    public enum Need {
        /** May be left out. */
        OPTIONAL,
        /** Must be there, and its cells may be blank. */
        COLUMN,
        /** Must be there, and none of its cells may be blank. */
        VALUE
    }

    public static SheetColumn of(String key, ColumnKind kind, String vietnamese, String... others) {
        return new SheetColumn(key, kind, Need.OPTIONAL, joined(List.of(vietnamese), others), List.of(), Map.of());
    }

    public SheetColumn english(String... titles) {
        return new SheetColumn(key, kind, need, vietnamese, joined(english, titles), words);
    }

    public SheetColumn need(Need other) {
        return new SheetColumn(key, kind, other, vietnamese, english, words);
    }

    public SheetColumn required() {
        return need(Need.VALUE);
    }

    /** Another choice. The first word of each stands in the list of a form. */
    public SheetColumn word(String code, String... spellings) {
        Map<String, String> more = new LinkedHashMap<>(words);
        for (String spelling : spellings) {
            more.put(spelling, code);
        }
        return new SheetColumn(key, kind, need, vietnamese, english, more);
    }

    boolean isRequired() {
        return need != Need.OPTIONAL;
    }

    private static List<String> joined(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
