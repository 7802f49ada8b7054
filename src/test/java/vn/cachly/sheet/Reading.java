package vn.cachly.sheet;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.cachly.problem.RuleBroken;

/** A file read as a list of passengers. */
record Reading(SheetRead read, List<SheetRow> rows, SheetFaults found) {
    static final SheetLayout PASSENGERS = SheetLayout.of(
            SheetColumn.of("name", ColumnKind.TEXT, "Họ và tên", "Họ tên")
                    .english("Full name", "Name")
                    .required(),
            SheetColumn.of("birthDate", ColumnKind.PARTIAL_DATE, "Ngày sinh", "Năm sinh")
                    .english("Date of birth")
                    .required(),
            SheetColumn.of("sex", ColumnKind.CHOICE, "Giới tính")
                    .english("Sex")
                    .word("MALE", "Nam", "Male", "M")
                    .word("FEMALE", "Nữ", "Female", "F")
                    .need(SheetColumn.Need.COLUMN),
            SheetColumn.of("identifier", ColumnKind.CODE, "Số CCCD/Hộ chiếu", "Số hộ chiếu")
                    .english("Passport number"),
            SheetColumn.of("phone", ColumnKind.CODE, "Điện thoại", "SĐT"),
            SheetColumn.of("arrivedOn", ColumnKind.DATE, "Ngày đến"),
            SheetColumn.of("enteredAt", ColumnKind.DATE_TIME, "Giờ nhập cảnh"),
            SheetColumn.of("doses", ColumnKind.INTEGER, "Số mũi vắc xin"),
            SheetColumn.of("temperature", ColumnKind.DECIMAL, "Thân nhiệt"),
            SheetColumn.of("result", ColumnKind.CHOICE, "Kết quả")
                    .word("POSITIVE", "+", "Dương tính")
                    .word("NEGATIVE", "-", "Âm tính"),
            SheetColumn.of("note", ColumnKind.TEXT, "Ghi chú"));

    static Reading of(byte[] file, SheetLayout layout) {
        List<SheetRow> rows = new ArrayList<>();
        SheetFaults faults = new SheetFaults();
        SheetRead read = SheetReader.read(file, layout, faults, rows::add);
        return new Reading(read, rows, faults);
    }

    static Reading of(byte[] file) {
        return of(file, PASSENGERS);
    }

    static Reading of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static String refusal(byte[] file, SheetLayout layout) {
        return assertThrows(RuleBroken.class, () -> of(file, layout)).code().name();
    }

    static String refusal(byte[] file) {
        return refusal(file, PASSENGERS);
    }

    /** As {@code rows[5].birthDate FORMAT}. */
    List<String> faults() {
        return found.listed().stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }

    /** As {@code 5 {name=An, birthDate=1984}}. */
    List<String> shown() {
        return rows.stream().map(row -> row.number() + " " + row.values()).toList();
    }
}
