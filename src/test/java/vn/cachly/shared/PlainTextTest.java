package vn.cachly.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    /** The rule in the words of Unicode, slower. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}&&[^\\n\\t]]");

    @Test
    void whatCannotBeShownOrKeptIsUnfit() {
        for (String unfit :
                List.of("a\u0000", "\u0007", "\u001b[31m", "\r", "\u007f", "\u0085", "\ud800", "a\udc00b", "\uffff")) {
            assertFalse(PlainText.isFit(unfit));
            assertFalse(PlainText.isFitForALine(unfit));
        }
        for (String fit : List.of("", "Đặng Thị Huyền", "\ud83d\ude37", "e\u0301", "\u202e", "\u00a0")) {
            assertTrue(PlainText.isFit(fit));
            assertTrue(PlainText.isFitForALine(fit));
        }
        for (String lines : List.of("a\nb", "a\tb")) {
            assertTrue(PlainText.isFit(lines));
            assertFalse(PlainText.isFitForALine(lines));
        }
    }

    @Test
    void theRuleIsTheSameForEveryCharacter() {
        for (int letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
            String text = Character.toString(letter);
            assertEquals(!UNFIT.matcher(text).find(), PlainText.isFit(text), Integer.toHexString(letter));
        }
        Random dice = new Random(20_261_124);
        for (int i = 0; i < 100_000; i++) {
            String text = dice.ints(6, 0xd700, 0xe100)
                    .collect(StringBuilder::new, (all, letter) -> all.append((char) letter), StringBuilder::append)
                    .toString();
            assertEquals(!UNFIT.matcher(text).find(), PlainText.isFit(text));
        }
    }

    @Test
    void lettersAreComposedAndSpacesAroundThemDropped() {
        assertEquals("Đặng Huyền", PlainText.clean(" Đặng Huye\u0302\u0300n\n"));
    }
}
