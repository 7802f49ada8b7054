package vn.cachly.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form is what comes back filled in. */
class SheetFormTest {
    @TempDir
    private Path folder;

    private String part(byte[] form, String name) throws IOException {
        Path file = Files.write(folder.resolve("form.xlsx"), form);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aBlankFormIsATableWithoutRows() {
        for (byte[] form : List.of(SheetForm.xlsx(Reading.PASSENGERS), SheetForm.csv(Reading.PASSENGERS))) {
            Reading reading = Reading.of(form);
            assertEquals(List.of(), reading.faults());
            assertEquals(1, reading.read().headerRow());
            assertEquals(0, reading.read().rows());
        }
        assertEquals(
                "\ufeffHọ và tên;Ngày sinh;Giới tính;Số CCCD/Hộ chiếu;Điện thoại;Ngày đến;Giờ nhập cảnh;Số mũi vắc xin;Thân nhiệt;Kết quả;Ghi chú\r\n",
                new String(SheetForm.csv(Reading.PASSENGERS), StandardCharsets.UTF_8));
    }

    @Test
    void theWorkbookKeepsNoughtsAndOffersTheWords() throws IOException {
        byte[] form = SheetForm.xlsx(Reading.PASSENGERS);
        String sheet = part(form, "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<dataValidation sqref=\"C2:C100001\" type=\"list\""), sheet);
        assertTrue(sheet.contains("<formula1>\"Nam,Nữ\"</formula1>"), sheet);
        assertTrue(sheet.contains("<formula1>\"+,-\"</formula1>"), sheet);
        assertTrue(sheet.contains("topLeftCell=\"A2\""), sheet);
        String styles = part(form, "xl/styles.xml");
        for (String format : List.of("dd/mm/yyyy", "dd/mm/yyyy hh:mm")) {
            assertTrue(styles.contains("formatCode=\"" + format + "\""), styles);
        }
        assertTrue(styles.contains("numFmtId=\"49\"") || styles.contains("formatCode=\"@\""), styles);
    }

    @Test
    void wordsThatAListCannotHoldAreNotOffered() throws IOException {
        SheetLayout comma = SheetLayout.of(SheetColumn.of("a", ColumnKind.CHOICE, "A")
                .word("X", "một, hai")
                .word("Y", "ba"));
        assertFalse(part(SheetForm.xlsx(comma), "xl/worksheets/sheet1.xml").contains("dataValidation"));
        SheetLayout large = SheetLayout.of(SheetColumn.of("a", ColumnKind.CHOICE, "A")
                .word("X", "x".repeat(200))
                .word("Y", "y".repeat(200)));
        assertFalse(part(SheetForm.xlsx(large), "xl/worksheets/sheet1.xml").contains("dataValidation"));
    }
}
