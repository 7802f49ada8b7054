package vn.cachly.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cachly.problem.RuleBroken;

/** What stands in a workbook, cell by cell. */
class WorkbookTest {
    private static List<String> rows(byte[] file) {
        List<String> rows = new ArrayList<>();
        try (Table table = Workbook.open(file)) {
            table.rows()
                    .forEachRemaining(row -> rows.add(row.number() + ": "
                            + row.cells().stream().map(WorkbookTest::shown).collect(Collectors.joining(" | "))));
        }
        return rows;
    }

    private static String shown(Cell cell) {
        char column = (char) ('A' + cell.column());
        return switch (cell.kind()) {
            case TEXT -> column + " " + cell.text();
            case DAY, MOMENT -> column + " " + cell.kind() + " " + cell.at();
            default -> column + " " + cell.kind() + " " + cell.text();
        };
    }

    private static String refusal(byte[] file) {
        return assertThrows(RuleBroken.class, () -> rows(file)).code().name();
    }

    @Test
    void textStandsInTheCellOrInTheListOfAllTexts() {
        byte[] file = Parts.of("""
                        <row r="3"><c r="B3" t="s"><v>1</v></c><c r="C3" t="inlineStr"><is><t>Bà</t></is></c></row>
                        <row><c t="str"><v>không công thức</v></c><c t="s"><v>0</v></c></row>""")
                .strings(
                        "<si><t>a</t></si><si><r><t>Nguyễn </t></r><rPh><t>phiên âm</t></rPh><r><rPr/><t>Văn</t></r></si>")
                .file();
        assertEquals(List.of("3: B Nguyễn Văn | C Bà", "4: A không công thức | B a"), rows(file));
    }

    @Test
    void whatProgramsWriteDifferentlyIsReadTheSame() {
        byte[] file = new Parts()
                .sheet("")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "\ufeff<?xml version='1.0'?><!-- x > y --><x:worksheet xmlns:x='m'>\r\n"
                                + "<x:sheetData><x:row r='1' x:r='9'>\r\n <x:c r='A1' t='inlineStr'><x:is>\r\n<x:t xml:space='preserve'>a&lt;&#65;&#x1F637;\r\nb</x:t>\r\n</x:is></x:c >"
                                + "<x:c r='B1' t='inlineStr'><x:is><x:t><![CDATA[<c> ]] & ]]]></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>\n")
                .file();
        assertEquals(List.of("1: A a<A\ud83d\ude37\nb | B <c> ]] & ]"), rows(file));
    }

    @Test
    void lettersThatXmlCannotCarryAreEscaped() {
        byte[] file = Parts.of("<row><c t=\"s\"><v>0</v></c></row>")
                .strings("<si><t>a_x000D_b_x005F_x0041_ _xyz_</t></si>")
                .file();
        assertEquals(List.of("1: A a\rb_x0041_ _xyz_"), rows(file));
    }

    @Test
    void numbersStandAsAPersonSeesThem() {
        String cells = List.of(
                        "912345678",
                        "9.12345678E8",
                        "9.12E+8",
                        "0.1",
                        "36.600000000000001",
                        "1E-3",
                        "-0",
                        "0",
                        "100",
                        "12345678901234567",
                        "-5.50",
                        "1.7976931348623157E+308")
                .stream()
                .map(number -> "<c><v>" + number + "</v></c>")
                .collect(Collectors.joining());
        assertEquals(
                List.of(
                        "1: A NUMBER 912345678 | B NUMBER 912345678 | C NUMBER 912000000 | D NUMBER 0.1 | E NUMBER 36.6 | F NUMBER 0.001"
                                + " | G NUMBER 0 | H NUMBER 0 | I NUMBER 100 | J NUMBER 12345678901234600 | K NUMBER -5.5 | L NUMBER 179769313486232"
                                + "0".repeat(294)),
                rows(Parts.file("<row>" + cells + "</row>")));
        for (String none : List.of("x", "1e", "--1", "NaN", "1E+9999", "1E+999999999", "0x1", "1,5", "9".repeat(99))) {
            assertEquals("FILE_UNREADABLE", refusal(Parts.file("<row><c><v>" + none + "</v></c></row>")));
        }
    }

    @Test
    void theKindOfAValueIsKept() {
        byte[] file = Parts.file("""
                <row><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#REF!</v></c><c><f>A1</f><v>7</v></c><c t="str"><f t="shared" si="9"/></c>\
                <c t="d"><v>2026-11-23T02:10:00</v></c><c t="n" s="99"><v>5</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>""");
        assertEquals(
                List.of(
                        "1: A BOOLEAN TRUE | B BOOLEAN FALSE | C ERROR  | D FORMULA  | E FORMULA  | F 2026-11-23T02:10:00 | G NUMBER 5 | H FORMULA "),
                rows(file));
    }

    @Test
    void datesAreDaysSince1900WithADayThatNeverWas() {
        Parts parts = Parts.of("<row>"
                + days("1", "59", "60", "61", "31000.5", "46349.0902777778", "0.5", "2958465", "-1") + "</row>");
        assertEquals(
                List.of(
                        "1: A DAY 1900-01-01T00:00 | B DAY 1900-02-28T00:00 | C DAY null | D DAY 1900-03-01T00:00 | E DAY 1984-11-14T12:00"
                                + " | F DAY 2026-11-23T02:10 | G DAY null | H DAY null | I DAY null"),
                rows(parts.styles("", 0, 14).file()));
    }

    @Test
    void orSince1904() {
        Parts parts = Parts.of("<row>" + days("0", "60", "44887.0902777778") + "</row>");
        assertEquals(
                List.of("1: A DAY 1904-01-01T00:00 | B DAY 1904-03-01T00:00 | C DAY 2026-11-23T02:10"),
                rows(parts.styles("", 0, 14).fileWith("<workbookPr date1904=\"1\"/>")));
    }

    private static String days(String... values) {
        return List.of(values).stream()
                .map(value -> "<c s=\"1\"><v>" + value + "</v></c>")
                .collect(Collectors.joining());
    }

    @Test
    void aFormatTellsADateFromANumber() {
        for (String day : List.of(
                "dd/mm/yyyy", "[$-42A]d/m/yyyy;@", "d-mmm", "yyyy", "mmmm", "\"ngày\" dd \"tháng\" mm", "d\\/m\\/yy")) {
            assertEquals(Cell.Kind.DAY, Formats.kindOf(day), day);
        }
        for (String moment : List.of("dd/mm/yyyy hh:mm", "m/d/yy h:mm AM/PM", "d h")) {
            assertEquals(Cell.Kind.MOMENT, Formats.kindOf(moment), moment);
        }
        for (String time : List.of("hh:mm", "mm:ss", "[h]:mm", "h:mm AM/PM", "[mm]:ss.0")) {
            assertEquals(Cell.Kind.TIME, Formats.kindOf(time), time);
        }
        for (String number : List.of(
                "General",
                "0.00",
                "#,##0 \"đồng\"",
                "#,##0\\ [$₫-42A]",
                "@",
                "_-* #,##0_-",
                "0.00E+00",
                "[Red]0",
                "0;dd",
                "")) {
            assertEquals(Cell.Kind.NUMBER, Formats.kindOf(number), number);
        }
        byte[] file = Parts.of(
                        "<row><c s=\"1\"><v>1</v></c><c s=\"2\"><v>1</v></c><c s=\"3\"><v>1</v></c><c s=\"4\"><v>1.5</v></c><c><v>1</v></c></row>")
                .styles("<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy hh:mm\"/>", 0, 22, 164, 20, 165)
                .file();
        assertEquals(
                List.of(
                        "1: A MOMENT 1900-01-01T00:00 | B MOMENT 1900-01-01T00:00 | C TIME 1 | D NUMBER 1.5 | E NUMBER 1"),
                rows(file));
    }

    @Test
    void blankRowsAndCellsAreLeftOutAndHiddenOnesAreNot() {
        byte[] file = Parts.file("""
                <row r="2"/><row r="4" hidden="1"><c r="A4" t="str"><v> </v></c><c r="C4" s="3"/><c r="D4"><v>1</v></c></row>
                <row r="9"><c r="A9" t="inlineStr"><is><t>\u00a0\u200b</t></is></c><c r="B9"><v></v></c></row>
                <row r="1048576" s="1"><c r="XFD1048576" s="4"/></row>""");
        assertEquals(List.of("4: D NUMBER 1"), rows(file));
    }

    @Test
    void mergedCellsAreNamedInTheOrderOfTheirRows() {
        byte[] file = new Parts()
                .sheet(
                        "<row><c><v>1</v></c></row>",
                        "<mergeCells count=\"2\"><mergeCell ref=\"B7:B9\"/><mergeCell ref=\"A2:AB2\"/></mergeCells>")
                .file();
        try (Table table = Workbook.open(file)) {
            assertEquals(List.of(new Merge(2, 2, 0, 27), new Merge(7, 9, 1, 1)), table.merges());
        }
    }

    @Test
    void theOneSheetWithSomethingInItIsReadWhereverItStands() {
        byte[] one = new Parts()
                .sheet("<row><c t=\"str\"><v> </v></c></row>")
                .sheet("<row><c><v>7</v></c></row>")
                .sheet("")
                .file();
        assertEquals(List.of("1: A NUMBER 7"), rows(one));
        byte[] two = new Parts()
                .sheet("")
                .sheet("<row><c><v>7</v></c></row>")
                .sheet("<row r=\"500\"><c t=\"b\"><v>1</v></c></row>")
                .file();
        try (Table table = Workbook.open(one);
                Table other = Workbook.open(two)) {
            assertFalse(table.hasSecondSheet());
            assertTrue(other.hasSecondSheet());
        }
        assertEquals("FILE_EMPTY", refusal(new Parts().sheet("").sheet("<row/>").file()));
    }

    @Test
    void whatStandsBehindTheRowsIsNotOneOfThem() {
        byte[] file = new Parts()
                .sheet(
                        "<row><c><v>7</v></c></row>",
                        "<controls><anchor><row>1</row><c><v>x</v></c></anchor></controls>")
                .file();
        assertEquals(List.of("1: A NUMBER 7"), rows(file));
    }

    @Test
    void aCellFarToTheRightIsRefused() {
        assertEquals(List.of("1: W NUMBER 1"), rows(Parts.file("<row><c r=\"W1\"><v>1</v></c></row>")));
        RuleBroken broken =
                assertThrows(RuleBroken.class, () -> rows(Parts.file("<row r=\"7\"><c r=\"CW7\"><v>1</v></c></row>")));
        assertEquals("FILE_TOO_MANY_COLUMNS", broken.code().name());
        assertEquals(List.of("1: A NUMBER 1"), rows(Parts.file("<row><c><v>1</v></c><c r=\"XFD1\"/></row>")));
    }

    @Test
    void aHundredThousandTextsOfAllLengthsAreEachFoundAgain() {
        Random dice = new Random(20_261_124);
        List<String> texts = new ArrayList<>();
        StringBuilder items = new StringBuilder("<sst>");
        for (int i = 0; i < 100_000; i++) {
            texts.add(i % 97 == 0 ? "" : "ế".repeat(dice.nextInt(i % 1_000 == 1 ? 30_000 : 50)) + i);
            items.append("<si><t>").append(texts.get(i)).append("</t></si>");
        }
        SharedStrings strings = SharedStrings.of(new Markup(
                new ByteArrayInputStream(items.append("</sst>").toString().getBytes(StandardCharsets.UTF_8))));
        for (int i = 0; i < texts.size(); i++) {
            assertEquals(texts.get(i), strings.at(String.valueOf(i)));
        }
    }
}
