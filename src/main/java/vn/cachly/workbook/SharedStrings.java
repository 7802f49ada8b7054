package vn.cachly.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cachly.problem.RuleBroken;

/**
 * The texts that cells name by number. Kept as bytes, because a million small objects would take three times as much; and in
 * pieces, because one that grows would take twice as much while it does.
 */
final class SharedStrings {
    private static final int MOST_BYTES = 32_000_000;
    private static final int MOST_STRINGS = 2_000_000;
    private static final int PIECE_BITS = 18;
    private static final int PIECE = 1 << PIECE_BITS;
    private static final int FIRST_STRINGS = 1 << 8;
    private static final int HEXADECIMAL = 16;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<byte[]> pieces = new ArrayList<>();
    /** Where each text ends, counted over all pieces. */
    private int[] ends = new int[FIRST_STRINGS];

    private int count;

    static SharedStrings of(Markup xml) {
        SharedStrings strings = new SharedStrings();
        for (Markup.Event event = xml.next(); event != Markup.Event.DONE; event = xml.next()) {
            if (event == Markup.Event.START && xml.name().equals("si")) {
                strings.add(item(xml).getBytes(StandardCharsets.UTF_8));
            }
        }
        return strings;
    }

    String at(String index) {
        int at = Numbers.index(index);
        if (at >= count) {
            throw FileRule.unreadable();
        }
        int end = ends[at];
        // A text that found no room at the end of a piece begins the next.
        int start = Math.max(before(at), end - 1 & -PIECE);
        return start == end
                ? ""
                : new String(pieces.get(start >> PIECE_BITS), start & PIECE - 1, end - start, StandardCharsets.UTF_8);
    }

    /** The text of the element that has just begun: of all its runs, without how they are pronounced. */
    static String item(Markup xml) {
        StringBuilder all = new StringBuilder();
        int depth = xml.depth();
        boolean spoken = false;
        boolean inText = false;
        for (Markup.Event event = xml.next(); xml.depth() >= depth; event = xml.next()) {
            boolean begins = event == Markup.Event.START;
            if (event == Markup.Event.TEXT) {
                all.append(inText && all.length() < Markup.LONGEST ? xml.text() : "");
            } else if (xml.name().equals("rPh")) {
                spoken = begins;
            } else if (xml.name().equals("t")) {
                inText = begins && !spoken;
            }
        }
        return unescaped(all.toString());
    }

    /** Letters that XML cannot carry stand as {@code _x000D_}. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escaped = ESCAPED.matcher(text);
        return escaped.replaceAll(found ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), HEXADECIMAL))));
    }

    private int before(int at) {
        return at == 0 ? 0 : ends[at - 1];
    }

    private void add(byte[] string) {
        int start = before(count);
        if ((start & PIECE - 1) + string.length > PIECE) {
            start = (start | PIECE - 1) + 1;
        }
        if (count == MOST_STRINGS || start > MOST_BYTES - string.length) {
            throw new RuleBroken(FileRule.FILE_TOO_LARGE);
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        if (start >> PIECE_BITS == pieces.size()) {
            pieces.add(new byte[PIECE]);
        }
        System.arraycopy(string, 0, pieces.get(start >> PIECE_BITS), start & PIECE - 1, string.length);
        ends[count++] = start + string.length;
    }
}
