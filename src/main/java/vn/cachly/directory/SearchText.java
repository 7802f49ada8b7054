package vn.cachly.directory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.cachly.problem.CommonCode;
import vn.cachly.problem.RuleBroken;

/**
 * What somebody typed to find a person, as the beginnings of what the directory has of him. With a digit in it, it is part
 * of a number; otherwise of a name, whose marks the database takes off.
 *
 * @param prefixes what the directory's parts may begin with
 */
record SearchText(List<String> prefixes) {
    /** Fewer digits stand in almost every number. */
    private static final int SHORTEST_NUMBER = 4;

    private static final String FROM_ITS_BEGINNING = "#";
    private static final String FROM_ITS_END = "<";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern FILLERS = Pattern.compile("[\\s.\\-()+]");

    SearchText {
        prefixes = List.copyOf(prefixes);
    }

    /** @throws RuleBroken INVALID for nothing at all or for what begins like a part that is a number, SEARCH_TOO_SHORT for less than four characters of a number (400) */
    static SearchText of(String typed) {
        String text = typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (text.isEmpty() || text.startsWith(FROM_ITS_BEGINNING) || text.startsWith(FROM_ITS_END)) {
            throw new RuleBroken(CommonCode.INVALID).at("q");
        }
        return text.chars().anyMatch(Character::isDigit)
                ? number(FILLERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT))
                : new SearchText(List.of(BLANKS.matcher(text).replaceAll(" ")));
    }

    /** A Vietnamese telephone number is kept with 84 where people write 0. */
    private static SearchText number(String number) {
        if (number.length() < SHORTEST_NUMBER) {
            throw new RuleBroken(DirectoryRule.SEARCH_TOO_SHORT).at("q");
        }
        List<String> prefixes = new ArrayList<>();
        prefixes.add(FROM_ITS_BEGINNING + number);
        prefixes.add(FROM_ITS_END + new StringBuilder(number).reverse());
        if (number.startsWith("0")) {
            prefixes.add(FROM_ITS_BEGINNING + "84" + number.substring(1));
        }
        return new SearchText(prefixes);
    }
}
