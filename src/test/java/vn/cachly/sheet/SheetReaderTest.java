package vn.cachly.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cachly.problem.FieldsBroken;
import vn.cachly.problem.RuleBroken;

/** A list as it comes from a border post. */
class SheetReaderTest {
    private static final String HEADER = "Họ và tên;Ngày sinh;Giới tính";

    @Test
    void aRowGivesEachValueInItsType() {
        Reading reading = Reading.of("""
                STT;Họ và tên;Năm sinh;Giới tính;Số CCCD/Hộ chiếu;SĐT;Ngày đến;Giờ nhập cảnh;Số mũi vắc xin;Thân nhiệt;Kết quả;Ghi chú
                1;Nguyễn Văn An;1984;nam;091184000999;+84912345678;23/11/2026;23/11/2026 02:10;2;36,5;-;"hai dòng
                trong một ô"
                """);
        assertEquals(List.of(), reading.faults());
        SheetRow row = reading.rows().get(0);
        assertEquals(2, row.number());
        assertEquals("Nguyễn Văn An", row.text("name"));
        assertEquals("1984", row.text("birthDate"));
        assertEquals("MALE", row.text("sex"));
        assertEquals("091184000999", row.text("identifier"));
        assertEquals("+84912345678", row.text("phone"));
        assertEquals(LocalDate.of(2026, 11, 23), row.day("arrivedOn"));
        assertEquals(Instant.parse("2026-11-22T19:10:00Z"), row.moment("enteredAt"));
        assertEquals(2L, row.number("doses"));
        assertEquals(new BigDecimal("36.5"), row.decimal("temperature"));
        assertEquals("NEGATIVE", row.text("result"));
        assertEquals("hai dòng\ntrong một ô", row.text("note"));
        assertEquals(1, reading.read().rows());
    }

    @Test
    void theTitlesAreFoundBelowTheNameOfTheState() {
        Reading reading = Reading.of("""
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM;;
                Độc lập - Tự do - Hạnh phúc
                ;;
                DANH SÁCH HÀNH KHÁCH;;
                ;;Hà Tiên, ngày 23/11/2026
                TT;HỌ TÊN (*);Date of birth;GIOI TINH
                1;An;12/05/1984;Nữ

                3;Bình;05/1990;F
                4;;;
                5;;;
                """);
        assertEquals(List.of(), reading.faults());
        assertEquals(
                List.of(
                        "7 {name=An, birthDate=1984-05-12, sex=FEMALE}",
                        "9 {name=Bình, birthDate=1990-05, sex=FEMALE}"),
                reading.shown());
        assertEquals(6, reading.read().headerRow());
        assertEquals(4, reading.read().rowsAbove());
        assertEquals(2, reading.read().rows());
    }

    @Test
    void titlesMayStandInBothLanguagesAtOnce() {
        Reading reading = Reading.of(
                "Ðiện thoại\tHọ và tên / Full name\tDate of birth (Ngày sinh)\tGiới tính/Sex\n\tAn\t1984\tM\n");
        assertEquals(List.of("2 {name=An, birthDate=1984, sex=MALE}"), reading.shown());
    }

    @Test
    void withoutTitlesNothingIsRead() {
        assertEquals(List.of("rows HEADER_MISSING"), Reading.of("An;1984;Nam\n").faults());
        assertEquals(
                List.of("rows HEADER_MISSING"),
                Reading.of("x\n".repeat(20) + HEADER + "\n").faults());
        assertEquals(20, Reading.of("x\n".repeat(19) + HEADER + "\n").read().headerRow());
        assertEquals(
                List.of("rows HEADER_MISSING"),
                Reading.of("Họ tên;SĐT;Ghi chú\n").faults());
    }

    @Test
    void everyWrongTitleIsNamedAndTheRowsAreJudgedAllTheSame() {
        Reading reading = Reading.of("Họ và tên;Quê quán;Name;SĐT;;Ngày sinh\nAn;;;;;1984\nBình;Hà Tiên;;;x;84\n");
        assertEquals(
                List.of(
                        "rows[1].B UNKNOWN_COLUMN",
                        "rows[1].name REPEATED_COLUMN",
                        "rows[1].sex MISSING_COLUMN",
                        "rows[3].E CELL_WITHOUT_COLUMN",
                        "rows[3].birthDate YEAR_OF_TWO_DIGITS"),
                reading.faults());
        assertEquals(List.of(), reading.shown());
        assertEquals(2, reading.read().rows());
        assertEquals(2, reading.found().rows());
    }

    @Test
    void everyFaultOfEveryRowIsNamedAndGoodRowsAreHandedOut() {
        Reading reading = Reading.of(HEADER + ";SĐT;Số mũi vắc xin;Thân nhiệt;Ghi chú\n"
                + ";1984;Nam\n"
                + "An;1984;X;9.12E+08;hai;1.234;a\u0007b\n"
                + "Bình;1985;Nam;;;;\n"
                + "Chi;31/02/1984;;'0912;2.5;36.55;" + "x".repeat(4_001) + "\n");
        assertEquals(
                List.of(
                        "rows[2].name CELL_MISSING",
                        "rows[3].sex CHOICE_UNKNOWN",
                        "rows[3].phone DIGITS_LOST",
                        "rows[3].doses FORMAT",
                        "rows[3].temperature NUMBER_AMBIGUOUS",
                        "rows[3].note CONTROL_CHARACTER",
                        "rows[5].birthDate FORMAT",
                        "rows[5].doses FORMAT",
                        "rows[5].note CELL_TOO_LONG"),
                reading.faults());
        assertEquals(List.of("4 {name=Bình, birthDate=1985, sex=MALE}"), reading.shown());
        assertEquals(4, reading.read().rows());
        assertEquals(3, reading.found().rows());
    }

    @Test
    void aThousandFaultsAreListedAndTheRestIsCounted() {
        Reading reading = Reading.of(HEADER + "\n" + ";;Nam\n".repeat(1_000));
        SheetFaults faults = reading.found();
        assertEquals(2_000, faults.count());
        assertEquals(1_000, faults.listed().size());
        assertEquals(1_000, faults.rows());
        assertEquals("rows[2].name", faults.listed().get(0).field());
        assertEquals("rows[501].birthDate", faults.listed().get(999).field());
        assertThrows(FieldsBroken.class, faults::refuse);
        new SheetFaults().refuse();
    }

    @Test
    void whoeverReadsTheRowsAddsHisFaultsInTheirPlaces() {
        SheetFaults faults = new SheetFaults();
        byte[] file = (HEADER + "\nAn;1984;Nam\nBình;84;Nam\nChi;1984;Nữ\n").getBytes(StandardCharsets.UTF_8);
        SheetReader.read(
                file, Reading.PASSENGERS, faults, row -> faults.add(row.number(), "name", SheetRule.CELL_MISSING));
        assertEquals(
                List.of(
                        new SheetFault(2, "name", "CELL_MISSING"),
                        new SheetFault(3, "birthDate", "YEAR_OF_TWO_DIGITS"),
                        new SheetFault(4, "name", "CELL_MISSING")),
                faults.listed());
    }

    @Test
    void theLimitsAreTheCallers() {
        SheetLayout small = Reading.PASSENGERS.atMost(200, 3);
        assertEquals(
                3,
                Reading.of((HEADER + "\n" + "An;1984;\n".repeat(3)).getBytes(StandardCharsets.UTF_8), small)
                        .rows()
                        .size());
        RuleBroken rows = assertThrows(
                RuleBroken.class,
                () -> Reading.of((HEADER + "\n" + "An;1984;\n".repeat(4)).getBytes(StandardCharsets.UTF_8), small));
        assertEquals("FILE_TOO_MANY_ROWS", rows.code().name());
        assertEquals("FILE_TOO_LARGE", Reading.refusal(new byte[201], small));
        assertEquals("FILE_TOO_LARGE", Reading.refusal(new byte[10_000_001]));
        assertEquals(
                "FILE_TOO_MANY_COLUMNS",
                Reading.refusal((HEADER + "\n" + ";".repeat(100) + "x").getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                1, Reading.of(HEADER + "\nAn;1984" + ";".repeat(500)).rows().size());
        assertEquals(
                100_000,
                Reading.of(HEADER + "\n" + "An;1984;\n".repeat(100_000)).rows().size());
        assertEquals(
                "FILE_TOO_MANY_ROWS",
                Reading.refusal((HEADER + "\n" + "An;1984;\n".repeat(100_001)).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theSameBytesAreKnownAgain() {
        String one = Reading.of(HEADER + "\n").read().sha256();
        assertEquals(one, Reading.of(HEADER + "\n").read().sha256());
        assertEquals(64, one.length());
        assertEquals(
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                Reading.of("test").read().sha256());
    }

    @Test
    void aLayoutThatMeansTwoThingsByOneTitleIsNone() {
        SheetColumn one = SheetColumn.of("a", ColumnKind.TEXT, "Số ghế");
        assertThrows(
                IllegalArgumentException.class,
                () -> SheetLayout.of(one, SheetColumn.of("b", ColumnKind.TEXT, "SO GHE")));
        assertThrows(
                IllegalArgumentException.class,
                () -> SheetLayout.of(one, SheetColumn.of("a", ColumnKind.TEXT, "Khác")));
        assertThrows(
                IllegalArgumentException.class,
                () -> SheetLayout.of(SheetColumn.of("c", ColumnKind.CHOICE, "C")
                        .word("X", "Có")
                        .word("Y", "co")));
        assertThrows(IllegalArgumentException.class, () -> SheetLayout.of(SheetColumn.of("c", ColumnKind.TEXT, " ")));
        assertEquals(Collections.nCopies(1, one), SheetLayout.of(one).columns());
    }
}
