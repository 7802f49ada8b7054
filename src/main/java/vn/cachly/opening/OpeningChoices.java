package vn.cachly.opening;

import java.util.List;
import vn.cachly.evidence.TestResult;
import vn.cachly.facility.CategoryView;
import vn.cachly.person.IdentifierKind;
import vn.cachly.person.Sex;
import vn.cachly.protocol.EntryRoute;
import vn.cachly.protocol.TestMethod;
import vn.cachly.sheet.ColumnKind;
import vn.cachly.sheet.SheetColumn;

/** The columns in which one of some words stands. */
final class OpeningChoices {
    private OpeningChoices() {}

    static SheetColumn sex() {
        return choice(OpeningColumns.SEX, "Giới tính")
                .english("Sex", "Gender")
                .word(Sex.MALE.name(), "Nam", "Male", "M")
                .word(Sex.FEMALE.name(), "Nữ", "Female", "F")
                .word(Sex.OTHER.name(), "Khác", "Other")
                .word(Sex.UNKNOWN.name(), "Không rõ", "Unknown");
    }

    static SheetColumn paper() {
        return choice(OpeningColumns.IDENTIFIER_KIND, "Loại giấy tờ")
                .english("Document kind", "Identifier kind")
                .word(IdentifierKind.CCCD.name(), "CCCD", "Căn cước công dân", "Căn cước")
                .word(IdentifierKind.CMND.name(), "CMND", "Chứng minh nhân dân")
                .word(IdentifierKind.PASSPORT.name(), "Hộ chiếu", "Passport")
                .word(IdentifierKind.BHYT.name(), "BHYT", "Thẻ BHYT", "Bảo hiểm y tế", "Health insurance")
                .word(IdentifierKind.OTHER.name(), "Giấy tờ khác", "Other");
    }

    static SheetColumn category(List<CategoryView> categories) {
        SheetColumn column = choice(OpeningColumns.CATEGORY, "Diện cách ly", "Diện", "Đối tượng")
                .english("Category");
        for (CategoryView one : categories) {
            column = column.word(one.code(), one.nameVi(), one.code(), one.nameEn());
        }
        return column;
    }

    static SheetColumn route() {
        return choice(OpeningColumns.ROUTE, "Đường nhập cảnh")
                .english("Route")
                .word(EntryRoute.ROAD.name(), "Đường bộ", "Road")
                .word(EntryRoute.AIR.name(), "Đường hàng không", "Hàng không", "Air")
                .word(EntryRoute.SEA.name(), "Đường biển", "Đường thủy", "Sea")
                .word(EntryRoute.IRREGULAR.name(), "Trái phép", "Irregular");
    }

    /** Whoever writes only PCR is asked which: not every test of a protocol may be made of a pool. */
    static SheetColumn method(String key, String title) {
        return choice(key, title)
                .word(
                        TestMethod.RT_PCR_SINGLE.name(),
                        "RT-PCR mẫu đơn",
                        "RT-PCR đơn",
                        "PCR đơn",
                        TestMethod.RT_PCR_SINGLE.name())
                .word(
                        TestMethod.RT_PCR_POOLED.name(),
                        "RT-PCR mẫu gộp",
                        "RT-PCR gộp",
                        "PCR gộp",
                        TestMethod.RT_PCR_POOLED.name())
                .word(TestMethod.LAMP.name(), "RT-LAMP", "LAMP")
                .word(TestMethod.ANTIGEN.name(), "Test nhanh kháng nguyên", "Kháng nguyên", "Test nhanh", "Antigen")
                .word(TestMethod.ANTIBODY.name(), "Kháng thể", "Antibody");
    }

    static SheetColumn result(String key, String title) {
        return choice(key, title)
                .word(TestResult.NEGATIVE.name(), "Âm tính", "Negative")
                .word(TestResult.POSITIVE.name(), "Dương tính", "Positive");
    }

    private static SheetColumn choice(String key, String title, String... others) {
        return SheetColumn.of(key, ColumnKind.CHOICE, title, others);
    }
}
