package vn.cachly.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were made to bring a service down, and the largest honest one, read with 64 MB of memory. */
class HostileFilesTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final long LONGEST_MILLIS = 15_000;
    private static final String HEAD =
            "<worksheet><sheetData><row>" + cell("Họ tên") + cell("Ngày sinh") + cell("Giới tính") + "</row>";
    private static final String FOOT = "</sheetData></worksheet>";

    @TempDir
    private Path folder;

    private final Map<String, String> expected = new TreeMap<>();

    /** A part as it is written: what stands in front, what is repeated, and what stands behind. */
    private record Part(String front, IntFunction<String> repeated, int times, String behind) {
        static Part of(String content) {
            return new Part(content, i -> "", 0, "");
        }

        static Part repeating(String front, String repeated, int times, String behind) {
            return new Part(front, i -> repeated, times, behind);
        }
    }

    private static String cell(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    @Test
    void noneOfThemTakesMuchMemoryOrTime() throws IOException, InterruptedException {
        bombs();
        oversized();
        deceptions();
        honest();
        Map<String, String> outcomes = new TreeMap<>();
        for (String line : read().lines().toList()) {
            String[] words = line.split(" ");
            outcomes.put(words[0], words[2]);
            assertTrue(Long.parseLong(words[3]) < LONGEST_MILLIS, line);
        }
        assertEquals(expected, outcomes);
    }

    /** Small files that unpack to gigabytes. */
    private void bombs() throws IOException {
        String spaces = " ".repeat(1 << 20);
        write("one-part", "FILE_TOO_LARGE", 1, Map.of(SHEET, Part.repeating(HEAD, spaces, 400, FOOT)));
        write(
                "two-hundred-sheets-of-one-part",
                "FILE_TOO_LARGE",
                200,
                Map.of(SHEET, Part.repeating("<worksheet><sheetData>", spaces, 5, FOOT)));
        assertTrue(Files.size(folder.resolve("two-hundred-sheets-of-one-part")) < 10_000);
        write(
                "strings",
                "FILE_TOO_LARGE",
                1,
                Map.of(
                        STRINGS,
                        Part.repeating("<sst>", "<si><t>" + "x".repeat(30_000) + "</t></si>", 2_200, "</sst>")));
        write(
                "empty-strings",
                "FILE_TOO_LARGE",
                1,
                Map.of(STRINGS, Part.repeating("<sst>", "<si/>", 2_000_001, "</sst>")));
        write(
                "one-text-a-million-times",
                "FILE_TOO_LARGE",
                1,
                Map.of(
                        STRINGS, Part.of("<sst><si><t>" + "y".repeat(20_000) + "</t></si></sst>"),
                        SHEET, Part.repeating(HEAD, "<row><c t=\"s\"><v>0</v></c></row>", 1_000_000, FOOT)));
        write(
                "unused-part",
                "1_rows",
                1,
                Map.of(
                        SHEET,
                        Part.of(HEAD + "<row>" + cell("An") + cell("1984") + "</row>" + FOOT),
                        "xl/media/x.png",
                        Part.repeating("", spaces, 50, "")));
    }

    /** More of something than can be held. */
    private void oversized() throws IOException {
        write("depth", "FILE_UNREADABLE", 1, Map.of(SHEET, Part.repeating("<worksheet>", "<a>", 1_000_000, "")));
        write(
                "names",
                "FILE_EMPTY",
                1,
                Map.of(SHEET, new Part("<worksheet>", i -> "<a" + i + "/>", 1_000_000, "</worksheet>")));
        write(
                "comment",
                "FILE_EMPTY",
                1,
                Map.of(SHEET, Part.repeating("<worksheet><!--", "x>".repeat(1_000), 20_000, "--></worksheet>")));
        write(
                "attribute",
                "FILE_EMPTY",
                1,
                Map.of(SHEET, Part.repeating("<worksheet a='", "x".repeat(1_000), 50_000, "'/>")));
        write(
                "attributes",
                "FILE_UNREADABLE",
                1,
                Map.of(SHEET, new Part("<worksheet", i -> " a" + i + "='1'", 100_000, "/>")));
        write(
                "text",
                "CELL_TOO_LONG",
                1,
                Map.of(
                        SHEET,
                        Part.repeating(
                                HEAD + "<row><c t='inlineStr'><is><t>",
                                "x".repeat(1_000),
                                50_000,
                                "</t></is></c></row>" + FOOT)));
        write(
                "runs",
                "CELL_TOO_LONG",
                1,
                Map.of(
                        SHEET,
                        Part.repeating(
                                HEAD + "<row><c t='inlineStr'><is>",
                                "<r><t>x</t></r>",
                                1_000_000,
                                "</is></c></row>" + FOOT)));
        write(
                "merges",
                "FILE_TOO_LARGE",
                1,
                Map.of(
                        SHEET,
                        Part.repeating(HEAD + "</sheetData>", "<mergeCell ref=\"A1:B2\"/>", 200_000, "</worksheet>")));
        write(
                "overlapping-merges",
                "MERGED_CELLS",
                1,
                Map.of(
                        SHEET,
                        Part.repeating(
                                HEAD + ("<row>" + cell("An") + cell("1984") + "</row>").repeat(50_000) + "</sheetData>",
                                "<mergeCell ref=\"A1:B99999\"/>",
                                100_000,
                                "</worksheet>")));
        write(
                "styles",
                "FILE_UNREADABLE",
                1,
                Map.of(STYLES, Part.repeating("<styleSheet><cellXfs>", "<xf/>", 1_000_000, "</cellXfs></styleSheet>")));
        write(
                "formats",
                "FILE_UNREADABLE",
                1,
                Map.of(
                        STYLES,
                        new Part(
                                "<styleSheet>",
                                i -> "<numFmt numFmtId=\"" + i + "\" formatCode=\"0\"/>",
                                100_000,
                                "</styleSheet>")));
        write("blank-rows", "0_rows", 1, Map.of(SHEET, Part.repeating(HEAD, "<row/>", 1_048_575, FOOT)));
        write("a-row-too-many", "FILE_UNREADABLE", 1, Map.of(SHEET, Part.repeating(HEAD, "<row/>", 1_048_576, FOOT)));
        write(
                "blank-cells",
                "0_rows",
                1,
                Map.of(SHEET, Part.repeating(HEAD, "<row>" + "<c s=\"1\"/>".repeat(1_000) + "</row>", 1_000, FOOT)));
        write(
                "a-hundred-cells-of-a-row",
                "CELL_TOO_LONG",
                1,
                Map.of(
                        SHEET,
                        Part.repeating(HEAD, "<row>" + cell("x".repeat(20_000)).repeat(90) + "</row>", 10, FOOT)));
        write("sheets", "FILE_TOO_LARGE", 201, Map.of(SHEET, Part.of(HEAD + FOOT)));
        Map<String, Part> parts = new LinkedHashMap<>();
        for (int i = 0; i < 3_000; i++) {
            parts.put("part" + i, Part.of(""));
        }
        write("parts", "FILE_TOO_LARGE", 1, parts);
    }

    /** The largest list that is taken. */
    private void honest() throws IOException {
        String titles = Reading.PASSENGERS.columns().stream()
                .map(column -> cell(column.vietnamese().get(0)))
                .collect(Collectors.joining("", "<worksheet><sheetData><row>", "</row>"));
        IntFunction<String> row = i ->
                "<row r=\"%1$d\"><c r=\"A%1$d\" t=\"s\"><v>%2$d</v></c><c r=\"B%1$d\" s=\"1\"><v>%3$d</v></c><c r=\"C%1$d\" t=\"s\"><v>0</v></c>"
                                .formatted(i + 2, i + 1, 20_000 + i % 20_000)
                        + "<c r=\"D%1$d\"><v>%2$d</v></c><c r=\"E%1$d\" t=\"inlineStr\"><is><t>+84%2$d</t></is></c><c r=\"F%1$d\" s=\"1\"><v>46349</v></c>"
                                .formatted(i + 2, 100_000_000 + i)
                        + "<c s=\"2\"><v>46349.0902777778</v></c><c><v>2</v></c><c><v>36.600000000000001</v></c><c t=\"s\"><v>100001</v></c><c t=\"str\"><v>Ấp %d</v></c></row>"
                                .formatted(i);
        write(
                "a-hundred-thousand-rows",
                "100000_rows",
                1,
                Map.of(
                        STYLES,
                                Part.of(
                                        "<styleSheet><cellXfs><xf/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"),
                        STRINGS,
                                new Part(
                                        "<sst><si><t>Nam</t></si>",
                                        i -> "<si><t>Nguyễn Thị Huyền " + i + "</t></si>",
                                        100_000,
                                        "<si><t>Âm tính</t></si></sst>"),
                        SHEET, new Part(titles, row, 100_000, FOOT)));
    }

    /** What a careless reader would follow, multiply or wait for. */
    private void deceptions() throws IOException {
        write(
                "laughs",
                "FILE_UNREADABLE",
                1,
                Map.of(
                        SHEET,
                        Part.of("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"" + "&a;".repeat(1_000)
                                + "\"><!ENTITY c \"" + "&b;".repeat(1_000) + "\">]>" + HEAD + "<row>"
                                + cell("&c;".repeat(1_000)) + "</row>" + FOOT)));
        write(
                "index",
                "FILE_UNREADABLE",
                1,
                Map.of(SHEET, Part.of(HEAD + "<row><c t=\"s\"><v>2000000000</v></c></row>" + FOOT)));
        write(
                "address",
                "FILE_UNREADABLE",
                1,
                Map.of(SHEET, Part.of(HEAD + "<row><c r=\"ZZZZZZ2\"><v>1</v></c></row>" + FOOT)));
        write(
                "exponent",
                "FILE_UNREADABLE",
                1,
                Map.of(SHEET, Part.of(HEAD + "<row><c><v>1E+999999999</v></c></row>" + FOOT)));
        Files.writeString(folder.resolve("quote"), "Họ tên;Ngày sinh;Giới tính\n\"" + "x\n".repeat(4_900_000));
        expected.put("quote", "FILE_UNREADABLE");
        Files.writeString(folder.resolve("separators"), "Họ tên;Ngày sinh;Giới tính\n" + ";".repeat(9_900_000));
        expected.put("separators", "FILE_UNREADABLE");
        Files.writeString(folder.resolve("blank-lines"), "\n".repeat(9_900_000));
        expected.put("blank-lines", "FILE_EMPTY");
        Files.writeString(folder.resolve("blank-lines-below"), "Họ tên;Ngày sinh;Giới tính" + "\n".repeat(9_900_000));
        expected.put("blank-lines-below", "FILE_TOO_MANY_ROWS");
        Files.writeString(folder.resolve("quotes"), "Họ tên;Ngày sinh;Giới tính\n" + "\"\"".repeat(4_900_000));
        expected.put("quotes", "FILE_UNREADABLE");
        Files.writeString(folder.resolve("a-long-cell"), "Họ tên;Ngày sinh;Giới tính\n" + "\"\"".repeat(60_000));
        expected.put("a-long-cell", "CELL_TOO_LONG");
    }

    private void write(String name, String outcome, int sheets, Map<String, Part> parts) throws IOException {
        Map<String, Part> all = new LinkedHashMap<>();
        all.put(
                "_rels/.rels",
                Part.of(
                        "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"));
        all.put(
                "xl/workbook.xml",
                Part.repeating("<workbook><sheets>", "<sheet id=\"r1\"/>", sheets, "</sheets></workbook>"));
        all.put(
                "xl/_rels/workbook.xml.rels",
                Part.of(
                        "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                + "<Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"r3\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>"));
        all.put(SHEET, Part.of(HEAD + FOOT));
        all.put(STRINGS, Part.of("<sst/>"));
        all.put(STYLES, Part.of("<styleSheet/>"));
        all.putAll(parts);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            zip.setLevel(sheets > 1 ? Deflater.BEST_COMPRESSION : Deflater.BEST_SPEED);
            for (Map.Entry<String, Part> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                write(part.getValue(), zip);
                zip.closeEntry();
            }
        }
        expected.put(name, outcome);
    }

    private static void write(Part part, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder(part.front);
        for (int i = 0; i < part.times; i++) {
            text.append(part.repeated.apply(i));
            if (text.length() > 1 << 16) {
                out.write(text.toString().getBytes(StandardCharsets.UTF_8));
                text.setLength(0);
            }
        }
        out.write(text.append(part.behind).toString().getBytes(StandardCharsets.UTF_8));
    }

    private String read() throws IOException, InterruptedException {
        String classes = Stream.of(
                        SmallHeap.class,
                        SheetReader.class,
                        CsvReader.class,
                        ObjectMapper.class,
                        JsonProcessingException.class,
                        JsonInclude.class)
                .map(HostileFilesTest::place)
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        classes,
                        SmallHeap.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private static String place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }
}
