package vn.cachly.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of a title or a word when nobody looks at marks, capitals, spaces and signs. */
final class Folded {
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Folded() {}

    /** Old keyboards write the Icelandic letter for Đ. A word that consists of signs only, such as + and -, stays itself. */
    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replace('ð', 'd');
        String folded = NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll("");
        return folded.isEmpty() ? text.strip() : folded;
    }
}
