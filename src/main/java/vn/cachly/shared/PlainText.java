package vn.cachly.shared;

import java.text.Normalizer;

/** What a text may hold: nothing that cannot be shown on a screen or kept in the database. One spelling for each letter. */
public final class PlainText {
    private PlainText() {}

    /** Whether every character can be shown; line breaks and tabs may stand in a text. */
    public static boolean isFit(String text) {
        return isFit(text, true);
    }

    /** The same for what stands on one line, such as a code or a name. */
    public static boolean isFitForALine(String text) {
        return isFit(text, false);
    }

    /** Composed letters (NFC), however a device wrote them, and no space around them. */
    public static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static boolean isFit(String text, boolean lines) {
        for (int at = 0; at < text.length(); at++) {
            int letter = text.codePointAt(at);
            boolean breaks = letter == '\n' || letter == '\t';
            if (breaks ? !lines : isUnfit(letter)) {
                return false;
            }
            at += Character.charCount(letter) - 1;
        }
        return true;
    }

    /** Half a character, none that is known, or one that commands a device. */
    private static boolean isUnfit(int letter) {
        if (letter >= ' ' && letter <= '~') {
            return false;
        }
        int type = Character.getType(letter);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.UNASSIGNED;
    }
}
