package vn.cachly.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, part by part, with whatever a program would not write. */
public final class Parts {
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int sheets;

    public Parts() {
        part("_rels/.rels", """
                <Relationships><Relationship Id="r1" Target="xl/workbook.xml"
                 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""");
    }

    /** A workbook of one sheet with these rows. */
    public static Parts of(String rows) {
        return new Parts().sheet(rows);
    }

    public static byte[] file(String rows) {
        return of(rows).file();
    }

    public Parts part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Parts part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public Parts without(String name) {
        parts.remove(name);
        return this;
    }

    public Parts sheet(String rows) {
        return sheet(rows, "");
    }

    public Parts sheet(String rows, String after) {
        return part(
                "xl/worksheets/sheet" + ++sheets + ".xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"x\"><sheetData>" + rows + "</sheetData>"
                        + after + "</worksheet>");
    }

    public Parts strings(String items) {
        return part("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    }

    public Parts styles(String formats, int... ids) {
        StringBuilder styles = new StringBuilder("<styleSheet><numFmts>" + formats
                + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>");
        for (int id : ids) {
            styles.append("<xf numFmtId=\"").append(id).append("\"/>");
        }
        return part("xl/styles.xml", styles + "</cellXfs></styleSheet>");
    }

    public byte[] file() {
        return fileWith("<workbookPr/>");
    }

    /** @param properties what stands in front of the list of sheets */
    public byte[] fileWith(String properties) {
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int i = 1; i <= sheets; i++) {
            list.append("<sheet name=\"s%d\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(i, i, i));
            relations.append(relation("r" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        relations
                .append(relation("r0", "styles", "/xl/styles.xml"))
                .append(relation("s", "sharedStrings", "sharedStrings.xml"));
        parts.putIfAbsent(
                "xl/workbook.xml",
                ("<workbook xmlns:r=\"r\">" + properties + "<sheets>" + list + "</sheets></workbook>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.putIfAbsent(
                "xl/_rels/workbook.xml.rels",
                ("<Relationships>" + relations + "</Relationships>").getBytes(StandardCharsets.UTF_8));
        parts.putIfAbsent("xl/styles.xml", "<styleSheet/>".getBytes(StandardCharsets.UTF_8));
        parts.putIfAbsent("xl/sharedStrings.xml", "<sst/>".getBytes(StandardCharsets.UTF_8));
        return zip();
    }

    /** Only what was put in. */
    public byte[] zip() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"http://x/%s\" Target=\"%s\"/>".formatted(id, type, target);
    }
}
