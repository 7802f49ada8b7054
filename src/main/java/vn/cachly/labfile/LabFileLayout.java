package vn.cachly.labfile;

import vn.cachly.protocol.TestMethod;
import vn.cachly.result.Outcome;
import vn.cachly.result.ResultStatus;
import vn.cachly.sheet.ColumnKind;
import vn.cachly.sheet.SheetColumn;
import vn.cachly.sheet.SheetLayout;

/** The columns of a file of results. */
final class LabFileLayout {
    static final String TUBE = "tube";
    static final String NAME = "name";
    static final String BIRTH_YEAR = "birthYear";
    static final String OUTCOME = "outcome";
    static final String RESULTED_AT = "resultedAt";
    static final String METHOD = "method";
    static final String STATUS = "status";
    static final String LABORATORY = "laboratory";
    static final String CT = "ct";

    /** More than any laboratory finds in a day. */
    private static final int ROWS = 20_000;

    private static final int BYTES = 10_000_000;

    static final SheetLayout COLUMNS = SheetLayout.of(
                    SheetColumn.of(TUBE, ColumnKind.CODE, "Mã ống", "Mã mẫu", "Mã ống mẫu", "Mã xét nghiệm")
                            .english("Tube", "Tube code", "Sample code")
                            .required(),
                    SheetColumn.of(NAME, ColumnKind.TEXT, "Họ và tên", "Họ tên").english("Full name", "Name"),
                    SheetColumn.of(BIRTH_YEAR, ColumnKind.PARTIAL_DATE, "Năm sinh", "Ngày sinh", "Ngày tháng năm sinh")
                            .english("Year of birth", "Date of birth", "Birth date"),
                    SheetColumn.of(OUTCOME, ColumnKind.CHOICE, "Kết quả", "Kết quả xét nghiệm")
                            .english("Result", "Outcome")
                            .word(Outcome.NEGATIVE.name(), "Âm tính", "Negative", "Âm", "(-)", "-", "Neg")
                            .word(Outcome.POSITIVE.name(), "Dương tính", "Positive", "Dương", "(+)", "+", "Pos")
                            .word(Outcome.INCONCLUSIVE.name(), "Nghi ngờ", "Không xác định", "Inconclusive")
                            .word(Outcome.INVALID.name(), "Không hợp lệ", "Mẫu lỗi", "Invalid")
                            .required(),
                    SheetColumn.of(
                                    RESULTED_AT,
                                    ColumnKind.DATE_TIME,
                                    "Có kết quả lúc",
                                    "Thời gian trả kết quả",
                                    "Ngày giờ trả kết quả")
                            .english("Resulted at", "Result time")
                            .required(),
                    SheetColumn.of(METHOD, ColumnKind.CHOICE, "Phương pháp")
                            .english("Method")
                            .word(
                                    TestMethod.RT_PCR_SINGLE.name(),
                                    "RT-PCR mẫu đơn",
                                    "RT-PCR",
                                    "PCR",
                                    "PCR đơn",
                                    "RT_PCR_SINGLE")
                            .word(
                                    TestMethod.RT_PCR_POOLED.name(),
                                    "RT-PCR mẫu gộp",
                                    "PCR gộp",
                                    "Mẫu gộp",
                                    "RT_PCR_POOLED")
                            .word(TestMethod.LAMP.name(), "LAMP", "RT-LAMP")
                            .word(
                                    TestMethod.ANTIGEN.name(),
                                    "Test nhanh kháng nguyên",
                                    "Test nhanh",
                                    "Kháng nguyên",
                                    "Antigen")
                            .word(TestMethod.ANTIBODY.name(), "Kháng thể", "Antibody"),
                    SheetColumn.of(STATUS, ColumnKind.CHOICE, "Loại kết quả")
                            .english("Status")
                            .word(ResultStatus.FINAL.name(), "Chính thức", "Cuối cùng", "Final")
                            .word(ResultStatus.PRELIMINARY.name(), "Sơ bộ", "Preliminary"),
                    SheetColumn.of(LABORATORY, ColumnKind.TEXT, "Phòng xét nghiệm", "Đơn vị xét nghiệm")
                            .english("Laboratory"),
                    SheetColumn.of(CT, ColumnKind.DECIMAL, "CT", "Giá trị CT").english("Ct value"))
            .atMost(BYTES, ROWS);

    private LabFileLayout() {}
}
