package vn.cachly.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.cachly.problem.RuleBroken;

/** Files that are no workbooks, or no longer. */
class BrokenWorkbookTest {
    private static final String ROW = "<row><c t=\"s\"><v>0</v></c></row>";

    private static String refusal(byte[] file) {
        return assertThrows(RuleBroken.class, () -> read(file)).code().name();
    }

    private static void read(byte[] file) {
        try (Table table = Workbook.open(file)) {
            table.rows().forEachRemaining(row -> {});
        }
    }

    private static Parts good() {
        return Parts.of(ROW).strings("<si><t>Nguyễn</t></si>");
    }

    @Test
    void anotherArchiveIsNoWorkbook() {
        assertEquals(
                "FILE_UNREADABLE",
                refusal(new Parts().without("_rels/.rels").part("a.txt", "PK").zip()));
        assertEquals(
                "FILE_UNREADABLE", refusal(new Parts().without("_rels/.rels").zip()));
        assertEquals(
                "FILE_UNREADABLE",
                refusal(new Parts().part("_rels/.rels", "<Relationships/>").zip()));
        assertEquals(
                "FILE_UNREADABLE",
                refusal(new Parts().part("xl/workbook.xml", "<workbook/>").file()));
        assertEquals(
                "FILE_UNREADABLE",
                refusal(new Parts()
                        .part("xl/workbook.xml", new byte[] {(byte) 0x83, 1, 0})
                        .file()));
        assertEquals(
                "FILE_UNREADABLE",
                refusal(good().part("xl/_rels/workbook.xml.rels", "<Relationships/>")
                        .file()));
        assertEquals(
                "FILE_UNREADABLE",
                refusal(good().part(
                                "xl/_rels/workbook.xml.rels",
                                "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" TargetMode=\"External\" Target=\"file:///etc/passwd\"/></Relationships>")
                        .file()));
        assertEquals(
                "FILE_UNREADABLE",
                refusal(good().part(
                                "xl/_rels/workbook.xml.rels",
                                "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"../../../../etc/passwd\"/></Relationships>")
                        .file()));
    }

    @Test
    void documentTypesAndEntitiesAreRefusedInEveryPart() {
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        String outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        for (String part : List.of(
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                "xl/worksheets/sheet1.xml")) {
            for (String front :
                    List.of(bomb, outside, "<!DOCTYPE x SYSTEM \"http://localhost/x.dtd\">", "<!ENTITY a \"b\">")) {
                assertEquals(
                        "FILE_UNREADABLE",
                        refusal(good().part(part, front + "<x/>").file()),
                        part);
            }
        }
        for (String entity : List.of("&b;", "&nbsp;", "&;", "&#0;", "&#xD800000;", "&#x;", "&#-1;", "&", "&amp")) {
            assertEquals(
                    "FILE_UNREADABLE",
                    refusal(good().strings("<si><t>" + entity + "</t></si>").file()),
                    entity);
        }
    }

    @Test
    void whatIsNotWellFormedIsRefused() {
        for (String rows : List.of(
                "<row>",
                "<row></c></row>",
                "</row>",
                "<row",
                "<row r=1/>",
                "<row r='1/>",
                "<row r='<'/>",
                "< row/>",
                "<row r/>",
                "<:/>",
                "<a:/>",
                "<row><c><v>1</v></c></row",
                "<![CDATA[",
                "<!-- ",
                "<? ",
                "<![X[",
                "<!",
                "<row = '1'/>",
                "<row / >",
                "\ud800")) {
            byte[] file = new Parts()
                    .sheet("")
                    .part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>1</v></c></row>" + rows)
                    .file();
            assertEquals("FILE_UNREADABLE", refusal(file), rows);
        }
        assertEquals(
                "FILE_UNREADABLE",
                refusal(good().part("xl/sharedStrings.xml", new byte[] {'<', 'a', '>', (byte) 0xff, '<', '/', 'a', '>'})
                        .file()));
    }

    @Test
    void whatContradictsItselfIsRefused() {
        for (String rows : List.of(
                "<row r=\"2\"/><row r=\"2\"/>",
                "<row r=\"2\"/><row r=\"1\"/>",
                "<row r=\"0\"/>",
                "<row r=\"-1\"/>",
                "<row r=\"1048577\"/>",
                "<row r=\"x\"/>",
                "<row r=\"99999999999\"/>",
                "<row r=\"1\"><c r=\"A2\"/></row>",
                "<row><c r=\"B1\"/><c r=\"A1\"/></row>",
                "<row><c r=\"A1\"/><c r=\"A1\"/></row>",
                "<row><c r=\"1\"/></row>",
                "<row><c r=\"A\"/></row>",
                "<row><c r=\"XFE1\"/></row>",
                "<row><c r=\"ZZZZZZ1\"/></row>",
                "<row><c r=\"a1\"/></row>",
                "<row><c r=\"\"/></row>",
                "<row><c t=\"s\"><v>1</v></c></row>",
                "<row><c t=\"s\"><v>2000000000</v></c></row>",
                "<row><c t=\"s\"><v>-1</v></c></row>",
                "<row><c t=\"x\"><v>1</v></c></row>",
                "<row><c t=\"b\"><v>2</v></c></row>",
                "<row><c s=\"x\"><v>1</v></c></row>")) {
            assertEquals(
                    "FILE_UNREADABLE",
                    refusal(Parts.of(rows + ROW).strings("<si><t>a</t></si>").file()),
                    rows);
        }
    }

    @Test
    void aFileCutAnywhereIsRefused() {
        byte[] file = good().file();
        for (int length = 0; length < file.length; length++) {
            byte[] cut = java.util.Arrays.copyOf(file, length);
            assertEquals("FILE_UNREADABLE", refusal(cut), "cut at " + length);
        }
        read(file);
    }

    @Test
    void aByteThatWasTurnedNeverMakesAnotherText() {
        byte[] file = good().file();
        Random dice = new Random(20_261_124);
        for (int i = 0; i < 20_000; i++) {
            byte[] bent = file.clone();
            bent[dice.nextInt(bent.length)] ^= (byte) (1 << dice.nextInt(8));
            try (Table table = Workbook.open(bent)) {
                assertEquals("Nguyễn", table.rows().next().cells().get(0).text());
            } catch (RuleBroken e) {
                assertEquals("FILE_", e.code().name().substring(0, 5));
            }
        }
    }

    @Test
    void twoPartsOfOneNameAndLockedPartsAreRefused() {
        byte[] file = good().part("xl/sharedstrings.xml", "<sst><si><t>Trần</t></si></sst>")
                .file();
        assertEquals("FILE_UNREADABLE", refusal(file));
        byte[] locked = good().file();
        for (int at = 0; at < locked.length - 4; at++) {
            if (locked[at] == 'P' && locked[at + 1] == 'K' && locked[at + 2] == 1) {
                locked[at + 8] |= 1;
            }
        }
        assertEquals("FILE_UNREADABLE", refusal(locked));
    }
}
