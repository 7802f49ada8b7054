package vn.cachly.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.cachly.problem.RuleBroken;
import vn.cachly.workbook.FileRule;
import vn.cachly.workbook.Parts;

/** Thousands of lists, written in every way and read again; then the same, damaged. */
class RoundTripTest {
    private static final List<String> BENDS = List.of(
            "<",
            ">",
            "/",
            "\"",
            "&",
            "&#0;",
            "<c>",
            "</c>",
            "<v>9</v>",
            "<row>",
            "t=\"s\"",
            "s=\"1\"",
            "r=\"B9\"",
            "99999999",
            "-1",
            "\u0000",
            "<f/>",
            "<is><t>x</t></is>",
            "<!--",
            "]]>",
            "e",
            "1E9",
            ";",
            "\n",
            "'");

    @Test
    void whatWasWrittenIsWhatIsRead() {
        roundTrips(20_261_124, 1_500);
    }

    @Test
    @Tag("deep")
    void soAreAHundredThousandLists() {
        for (int seed = 0; seed < 50; seed++) {
            roundTrips(seed * 1_000_000L, 2_000);
        }
    }

    private static void roundTrips(long seed, int count) {
        for (long table = seed; table < seed + count; table++) {
            RandomTable written = new RandomTable(table);
            assertSame(written, written.csv(), "csv " + table);
            assertSame(written, written.xlsx(), "xlsx " + table);
        }
    }

    private static void assertSame(RandomTable written, byte[] file, String what) {
        Reading reading = Reading.of(file);
        assertEquals(List.of(), reading.faults(), what);
        assertEquals(written.expected(), RandomTable.shown(reading), what);
    }

    @Test
    void aFileCutAtAnyPlaceIsReadOrRefused() {
        RandomTable table = new RandomTable(7);
        for (byte[] file :
                List.of(table.xlsx(), table.csv(), new RandomTable(8).csv(), SheetForm.xlsx(Reading.PASSENGERS))) {
            for (int length = 0; length < file.length; length += length < 2_000 ? 1 : 100) {
                readOrRefuse(Arrays.copyOf(file, length));
            }
        }
    }

    @Test
    void aFileBentInAnyWayIsReadOrRefused() {
        bend(20_261_124, 20_000);
    }

    @Test
    @Tag("deep")
    void soAreMillions() {
        for (int seed = 0; seed < 50; seed++) {
            bend(seed, 40_000);
        }
    }

    /** Half of them are bent before they are packed, so that they do not fail at the first check. */
    private static void bend(long seed, int tries) {
        Random dice = new Random(seed);
        String rows =
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Họ tên</t></is></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
                        + "<row r=\"3\"><c t=\"str\"><v>An</v></c><c s=\"1\"><v>30814</v></c><c t=\"b\"><v>1</v></c></row><row><c t=\"e\"><v>#N/A</v></c></row>";
        String strings = "<si><t>Ngày sinh</t></si><si><r><t>Giới </t></r><r><t>tính</t></r></si>";
        byte[] packed = Parts.of(rows).strings(strings).styles("", 0, 14).file();
        int read = 0;
        for (int i = 0; i < tries; i++) {
            byte[] file = switch (dice.nextInt(4)) {
                case 0 ->
                    Parts.of(bent(rows, dice))
                            .strings(strings)
                            .styles("", 0, 14)
                            .file();
                case 1 ->
                    Parts.of(rows)
                            .strings(bent(strings, dice))
                            .styles("", 0, 14)
                            .file();
                case 2 -> bent(packed, dice);
                default ->
                    bent(
                            bent("Họ tên;Ngày sinh;Giới tính\n\"An\";1984;Nam\nBình;;", dice)
                                    .getBytes(StandardCharsets.UTF_8),
                            dice);
            };
            read += readOrRefuse(file) ? 1 : 0;
        }
        // Otherwise nothing got past the door, and nothing was tried.
        assertTrue(read > tries / 10, read + " read");
    }

    private static String bent(String text, Random dice) {
        StringBuilder bent = new StringBuilder(text);
        for (int times = dice.nextInt(3); times >= 0; times--) {
            int at = dice.nextInt(bent.length());
            int end = Math.min(bent.length(), at + dice.nextInt(6));
            bent.replace(at, end, BENDS.get(dice.nextInt(BENDS.size())));
        }
        return bent.toString();
    }

    private static byte[] bent(byte[] file, Random dice) {
        byte[] bent = file.clone();
        for (int times = dice.nextInt(3); times > 0; times--) {
            bent[dice.nextInt(bent.length)] = (byte) dice.nextInt(256);
        }
        return bent;
    }

    private static boolean readOrRefuse(byte[] file) {
        try {
            Reading.of(file);
            return true;
        } catch (RuleBroken e) {
            assertTrue(e.code() instanceof FileRule);
            return false;
        } catch (RuntimeException e) {
            return fail(Arrays.toString(file), e);
        }
    }
}
