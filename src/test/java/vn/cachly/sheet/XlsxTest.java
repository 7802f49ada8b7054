package vn.cachly.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cachly.workbook.Parts;

/** What spreadsheets do to a list while somebody types it. */
class XlsxTest {
    private static final int TEXT = 0;
    private static final int DAY = 1;
    private static final int MOMENT = 2;
    private static final int TIME = 3;

    private static final String BLANK = "<c/>";

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String number(String number, int style) {
        return "<c s=\"" + style + "\"><v>" + number + "</v></c>";
    }

    private static String row(String... cells) {
        return "<row>" + String.join("", cells) + "</row>";
    }

    private static String titles(String... titles) {
        return row(List.of(titles).stream().map(XlsxTest::text).toArray(String[]::new));
    }

    private static Reading read(String... rows) {
        return Reading.of(
                Parts.of(String.join("", rows)).styles("", 0, 14, 22, 20).file());
    }

    @Test
    void aDateTypedAsADateIsThatDay() {
        Reading reading = read(
                titles("Họ tên", "Ngày sinh", "Giới tính", "Ngày đến", "Giờ nhập cảnh"),
                row(
                        text("An"),
                        number("30814", DAY),
                        text("Nam"),
                        number("46349", DAY),
                        number("46349.0902777778", MOMENT)),
                row(text("Bình"), number("1984", TEXT), text("Nữ"), number("46349", MOMENT), number("46349", MOMENT)));
        assertEquals(List.of(), reading.faults());
        assertEquals(
                List.of(
                        "2 {name=An, birthDate=1984-05-12, sex=MALE, arrivedOn=2026-11-23, enteredAt=2026-11-22T19:10:00Z}",
                        "3 {name=Bình, birthDate=1984, sex=FEMALE, arrivedOn=2026-11-23, enteredAt=2026-11-22T17:00:00Z}"),
                reading.shown());
    }

    @Test
    void whatIsNoDayIsNotGuessed() {
        Reading reading = read(
                titles("Họ tên", "Ngày sinh", "Giới tính", "Ngày đến", "Giờ nhập cảnh"),
                row(text("An"), number("60", DAY), text("Nam"), number("46349", TEXT), number("46349", DAY)),
                row(text("An"), number("5.1984", TEXT), text("Nam"), number("46349.5", MOMENT), number("0.5", TIME)),
                row(text("An"), number("84", TEXT), text("Nam"), number("0.5", DAY), number("46349.5", TEXT)),
                row(
                        text("An"),
                        number("300000", DAY),
                        text("Nam"),
                        "<c t=\"b\"><v>1</v></c>",
                        number("2958464", MOMENT)));
        assertEquals(
                List.of(
                        "rows[2].birthDate FORMAT",
                        "rows[2].arrivedOn FORMAT",
                        "rows[2].enteredAt TIME_MISSING",
                        "rows[3].birthDate FORMAT",
                        "rows[3].arrivedOn FORMAT",
                        "rows[3].enteredAt FORMAT",
                        "rows[4].birthDate FORMAT",
                        "rows[4].arrivedOn FORMAT",
                        "rows[4].enteredAt FORMAT",
                        "rows[5].birthDate FORMAT",
                        "rows[5].arrivedOn FORMAT",
                        "rows[5].enteredAt FORMAT"),
                reading.faults());
    }

    @Test
    void aNumberOfAPaperThatBecameANumberIsGivenInPlainDigits() {
        Reading reading = read(
                titles("Họ tên", "Ngày sinh", "Giới tính", "Số hộ chiếu", "SĐT", "Ghi chú"),
                row(
                        text("An"),
                        text("1984"),
                        BLANK,
                        number("91184000999", TEXT),
                        number("9.12345678E8", TEXT),
                        number("1.5", TEXT)),
                row(
                        text("Bình"),
                        text("1984"),
                        BLANK,
                        number("1234567890123456", TEXT),
                        number("912345678.5", TEXT),
                        number("9.99E+20", TEXT)),
                row(text("Chi"), text("1984"), BLANK, number("46349", DAY), number("-5", TEXT), number("46349", DAY)),
                row(
                        text("Dũng"),
                        text("1984"),
                        BLANK,
                        "<c t=\"b\"><v>1</v></c>",
                        number("0.5", TIME),
                        "<c t=\"b\"><v>1</v></c>"));
        assertEquals(
                "2 {name=An, birthDate=1984, identifier=91184000999, phone=912345678, note=1.5}",
                reading.shown().get(0));
        assertEquals(
                List.of(
                        "rows[3].identifier DIGITS_LOST",
                        "rows[3].phone FORMAT",
                        "rows[3].note DIGITS_LOST",
                        "rows[4].identifier CELL_IS_DATE",
                        "rows[4].phone FORMAT",
                        "rows[4].note CELL_IS_DATE",
                        "rows[5].identifier FORMAT",
                        "rows[5].phone CELL_IS_DATE"),
                reading.faults());
    }

    @Test
    void formulasAndErrorsAreNotValues() {
        Reading reading = read(
                titles("STT", "Họ tên", "Ngày sinh", "Giới tính"),
                row(
                        "<c><f>A1+1</f><v>1</v></c>",
                        "<c t=\"str\"><f>PROPER(\"an\")</f><v>An</v></c>",
                        "<c t=\"e\"><v>#REF!</v></c>",
                        "<c t=\"e\"><f>X</f></c>"),
                row("<c><f>A2+1</f><v>2</v></c>"));
        assertEquals(
                List.of("rows[2].name FORMULA", "rows[2].birthDate CELL_ERROR", "rows[2].sex FORMULA"),
                reading.faults());
        assertEquals(1, reading.read().rows());
    }

    @Test
    void integersAndDecimalsAreExact() {
        Reading reading = read(
                titles("Họ tên", "Ngày sinh", "Giới tính", "Số mũi vắc xin", "Thân nhiệt", "Kết quả"),
                row(
                        text("An"),
                        text("1984"),
                        BLANK,
                        number("2", TEXT),
                        number("36.600000000000001", TEXT),
                        text("dương tính")),
                row(text("An"), text("1984"), BLANK, text("2"), number("1.234", TEXT), text("+")),
                row(text("An"), text("1984"), BLANK, number("2.5", TEXT), text("1,234"), text("dương")),
                row(text("An"), text("1984"), BLANK, text("1.234"), text("36,5 độ"), number("46349", DAY)));
        assertEquals(
                List.of(
                        "2 {name=An, birthDate=1984, doses=2, temperature=36.6, result=POSITIVE}",
                        "3 {name=An, birthDate=1984, doses=2, temperature=1.234, result=POSITIVE}"),
                reading.shown());
        assertEquals(
                List.of(
                        "rows[4].doses FORMAT",
                        "rows[4].temperature NUMBER_AMBIGUOUS",
                        "rows[4].result CHOICE_UNKNOWN",
                        "rows[5].doses FORMAT",
                        "rows[5].temperature FORMAT",
                        "rows[5].result CELL_IS_DATE"),
                reading.faults());
    }

    @Test
    void aMergedCellIsNamedInEveryRowThatSharesIt() {
        String merges =
                "<mergeCells><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"A3:A5\"/><mergeCell ref=\"C4:C5\"/><mergeCell ref=\"D6:E6\"/><mergeCell ref=\"B9:C9\"/></mergeCells>";
        Reading reading = Reading.of(new Parts()
                .sheet(
                        titles("DANH SÁCH")
                                + titles("STT", "Họ tên", "Ngày sinh", "Giới tính", "Ghi chú")
                                + row(text("1"), text("An"), text("1984"), text("Nam"))
                                + row(text("1"), text("Bình"), text("1984"))
                                + row("<c r=\"B5\" t=\"str\"><v>Chi</v></c>", text("1990"))
                                + row(text("2"), text("Dũng"), text("1984"), text("Nam")),
                        merges)
                .file());
        assertEquals(
                List.of("rows[4].birthDate MERGED_CELLS", "rows[5].birthDate MERGED_CELLS", "rows[6].sex MERGED_CELLS"),
                reading.faults());
        assertEquals(List.of("3 {name=An, birthDate=1984, sex=MALE}"), reading.shown());
    }

    @Test
    void mergedTitlesSpoilTheTable() {
        Reading reading = Reading.of(new Parts()
                .sheet(
                        titles("Họ tên", "Ngày sinh", "Giới tính") + row(text("An"), text("1984")),
                        "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>")
                .file());
        assertEquals(List.of("rows[1].name MERGED_CELLS", "rows[2].name MERGED_CELLS"), reading.faults());
        assertEquals(List.of(), reading.shown());
    }

    @Test
    void aSecondSheetIsNotPassedOver() {
        String table = titles("Họ tên", "Ngày sinh", "Giới tính") + row(text("An"), text("84"));
        Reading reading = Reading.of(
                new Parts().sheet("").sheet(table).sheet(row(text("Bình"))).file());
        assertEquals(List.of("rows SECOND_SHEET", "rows[2].birthDate YEAR_OF_TWO_DIGITS"), reading.faults());
        assertEquals(1, reading.found().rows());
    }

    @Test
    void hiddenRowsCountAndNumbersAreThoseOfTheSheet() {
        Reading reading = Reading.of(Parts.file(titles("Họ tên", "Ngày sinh", "Giới tính")
                + "<row r=\"3\" hidden=\"1\">" + text("An") + text("1984") + "</row><row r=\"900\" hidden=\"true\">"
                + text("Bình") + text("1984") + "</row>"
                + "<row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>"));
        assertEquals(List.of("3 {name=An, birthDate=1984}", "900 {name=Bình, birthDate=1984}"), reading.shown());
    }

    @Test
    void anOldOrLockedWorkbookIsNamedAsSuch() {
        byte[] ole = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1, 0, 0};
        assertEquals("FILE_OLD_FORMAT", Reading.refusal(ole));
        assertEquals("FILE_UNREADABLE", Reading.refusal(new Parts().zip()));
        assertEquals("FILE_EMPTY", Reading.refusal(Parts.file("")));
        assertEquals("FILE_TOO_MANY_COLUMNS", Reading.refusal(Parts.file("<row><c r=\"CW1\"><v>1</v></c></row>")));
    }
}
